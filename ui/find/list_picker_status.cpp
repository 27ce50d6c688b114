// SPDX-License-Identifier: Apache-2.0
#include "ui/find/list_picker_status.h"

#include "models/outcomes/error_coach.h"
#include "ui/style/alert.h"
#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ListPickerStatus::ListPickerStatus(WholeList &list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_icon(new QLabel(this))
    , m_words(sentenceLabel(this))
    , m_again(new QPushButton(this))
{
    m_words->setObjectName(u"listStatus"_s);
    m_words->setFont(smallFont());
    m_words->setFocusPolicy(Qt::NoFocus);
    m_again->setObjectName(u"listRefresh"_s);
    m_again->setFont(smallFont());
    makeQuiet(*m_again);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::small);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    row->addWidget(m_again, 0, Qt::AlignTop);
    connect(m_again, &QPushButton::clicked, &list, &WholeList::refresh);
    connect(&list, &WholeList::changed, this, &ListPickerStatus::refresh);
    refresh();
}

void ListPickerStatus::setConsequence(const Text &consequence)
{
    m_consequence = consequence;
    refresh();
}

QString ListPickerStatus::trouble() const
{
    const Outcome &outcome = m_list.outcome();
    const Explanation why = explain(OperationSpec(), outcome);
    QStringList scopes = outcome.missingScopes;
    if (scopes.isEmpty() && outcome.kind == Outcome::Kind::Permission) {
        for (const Scope &scope : m_list.spec().scopes)
            scopes.append(scope.name);
    }
    QStringList sentences{tr("The list could not be read: %1.").arg(why.headline.now()), why.advice.now()};
    if (!scopes.isEmpty())
        sentences.append(tr("Any one of these scopes is enough: %1.").arg(scopes.join(u", "_s)));
    if (!m_list.isComplete())
        sentences.append(m_consequence.now());
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

void ListPickerStatus::refresh()
{
    const bool failed = !m_list.isReading() && !m_list.outcome().succeeded();
    QString words;
    if (failed)
        words = trouble();
    else if (m_list.isReading())
        words = tr("Reading the list …");
    else if (m_list.isComplete())
        words = tr("List read %1").arg(m_list.readAt().toString(u"yyyy-MM-dd HH:mm"_s));
    const bool isNew = failed && m_words->text() != words;
    m_words->setText(words);
    m_icon->setVisible(failed);
    m_again->setVisible(!m_list.isReading() && (failed || m_list.isComplete()));
    m_again->setText(failed ? tr("Try again") : tr("Refresh"));
    m_again->setAccessibleName(tr("Read the list anew: %1").arg(m_list.spec().noun.now()));
    setAccessibleName(words);
    recolour();
    if (isNew)
        raiseAlert(this);
}

void ListPickerStatus::recolour()
{
    const Colours &colours = coloursOf(palette());
    setInk(m_words, m_icon->isHidden() ? colours.dim : colours.warn);
    const int side = m_words->fontMetrics().height();
    m_icon->setPixmap(icon(u"warning"_s, colours.warn).pixmap(QSize(side, side), devicePixelRatioF()));
    m_again->setIcon(icon(u"retry"_s, colours.accent));
}

void ListPickerStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace PeopleDesk
