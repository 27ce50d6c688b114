// SPDX-License-Identifier: Apache-2.0
#include "ui/find/lookup_trouble.h"

#include "models/connections/console_link.h"
#include "models/outcomes/error_coach.h"
#include "ui/style/alert.h"
#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

LookupTrouble::LookupTrouble(const Connection &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_words(sentenceLabel())
    , m_again(new QPushButton)
    , m_openConsole(new QPushButton)
{
    m_words->setObjectName(u"lookupTrouble"_s);
    m_words->setFont(smallFont());
    m_again->setObjectName(u"lookupAgain"_s);
    m_openConsole->setObjectName(u"lookupConsole"_s);
    makeQuiet(*m_again);
    makeQuiet(*m_openConsole);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::small);
    buttons->addWidget(m_again);
    buttons->addWidget(m_openConsole);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::tight);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &LookupTrouble::againWanted);
    connect(m_openConsole, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_console); });
    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this] {
        setInk(m_words, coloursOf(palette()).warn);
        m_again->setIcon(icon(u"retry"_s, coloursOf(palette()).accent));
    });
    setVisible(false);
}

void LookupTrouble::show(const LookupSpec &spec, const Outcome &outcome)
{
    m_spec = &spec;
    m_outcome = outcome;
    m_console = QUrl(scopeApplicationLink(m_connection, missingScopes(spec, outcome)));
    say();
    setVisible(true);
    raiseAlert(m_words);
}

void LookupTrouble::clear()
{
    m_spec = nullptr;
    setVisible(false);
}

void LookupTrouble::say()
{
    m_again->setText(tr("Try again"));
    m_openConsole->setText(tr("Open the developer console"));
    if (!m_spec)
        return;
    const Explanation why = explain(OperationSpec(), m_outcome);
    const QStringList scopes = missingScopes(*m_spec, m_outcome);
    QStringList sentences{tr("%1: could not be read. %2.").arg(m_spec->noun.now(), why.headline.now())};
    if (scopes.isEmpty())
        sentences.append(why.advice.now());
    else
        sentences.append(tr("The app lacks a scope; one of these is enough: %1.").arg(scopes.join(u", "_s)));
    if (!m_outcome.logId.isEmpty())
        sentences.append(tr("Log ID: %1").arg(m_outcome.logId));
    m_words->setText(sentences.join(u'\n'));
    m_openConsole->setVisible(!m_console.isEmpty());
}

QStringList missingScopes(const LookupSpec &spec, const Outcome &outcome)
{
    QStringList scopes = outcome.missingScopes;
    if (scopes.isEmpty() && outcome.kind == Outcome::Kind::Permission) {
        for (const Scope &scope : spec.scopes)
            scopes.append(scope.name);
    }
    return scopes;
}

} // namespace PeopleDesk
