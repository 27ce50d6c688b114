// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/review_panel.h"

#include "models/session/operation_session.h"
#include "ui/pages/change_table.h"
#include "ui/pages/request_view.h"
#include "ui/style/card.h"
#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QLabel>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ReviewPanel::ReviewPanel(const OperationSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_changesCard(new Card)
    , m_requestCard(new Card)
    , m_nothing(noteLabel())
    , m_changes(new ChangeTable)
    , m_request(new RequestView)
{
    setObjectName(u"reviewPanel"_s);
    m_changesCard->body()->addWidget(m_nothing);
    m_changesCard->body()->addWidget(m_changes);
    m_requestCard->body()->addWidget(m_request);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::medium);
    column->addWidget(m_changesCard);
    column->addWidget(m_requestCard);
    keepTranslated(this, [this] { say(); });
}

void ReviewPanel::refresh()
{
    const QList<Change> changes = m_session.changes();
    const bool changesSomething = std::any_of(changes.begin(), changes.end(),
                                              [](const Change &change) { return !change.repeatsLoaded; });
    m_nothing->setVisible(!changesSomething);
    m_changes->setVisible(!changes.isEmpty());
    m_changes->setChanges(changes, m_session.form().draft().isLoaded);

    const ApiRequest request = m_session.request();
    m_request->setRequest(
        {request.endpoint.verb, m_session.connection().baseUrl, request.encodedTarget(), request.body});
}

void ReviewPanel::say()
{
    m_changesCard->setTitle(tr("What changes"));
    m_requestCard->setTitle(tr("The exact request"));
    m_nothing->setText(tr("Nothing changes yet."));
    if (!isHidden())
        refresh();
}

} // namespace PeopleDesk
