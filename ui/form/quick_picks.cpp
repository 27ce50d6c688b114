// SPDX-License-Identifier: Apache-2.0
#include "ui/form/quick_picks.h"

#include "ui/form/quick_pick.h"
#include "ui/style/spacing.h"

#include <QEvent>

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QuickPicks::QuickPicks(const FieldSpec &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuickPicks::offer(const Draft &draft)
{
    const QList<Choice> choices = m_field.quickPicks(draft);
    while (m_picks.size() > choices.size())
        delete m_picks.takeLast();
    while (m_picks.size() < choices.size()) {
        auto *pick = new QuickPick(choices.at(m_picks.size()), this);
        m_picks.append(pick);
        pick->setObjectName(u"%1.quick.%2"_s.arg(m_field.key).arg(m_picks.size()));
        connect(pick, &QuickPick::clicked, this, [this, pick] { Q_EMIT picked(pick->choice().value); });
        pick->show();
    }
    const QString held = draft.values.text(m_field.key);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        m_picks.at(i)->setChoice(choices.at(i));
        m_picks.at(i)->setMarked(choices.at(i).value == held);
    }
    name();
}

void QuickPicks::step(int by)
{
    const auto marked = std::find_if(m_picks.cbegin(), m_picks.cend(),
                                     [](const QuickPick *pick) { return pick->isMarked(); });
    const qsizetype now = marked == m_picks.cend() ? (by > 0 ? -1 : m_picks.size()) : marked - m_picks.cbegin();
    const qsizetype next = now + by;
    if (next >= 0 && next < m_picks.size())
        Q_EMIT picked(m_picks.at(next)->choice().value);
}

void QuickPicks::name()
{
    for (QuickPick *pick : std::as_const(m_picks)) {
        const Choice &choice = pick->choice();
        const QString label = choice.label.now();
        const QString name = tr("%1: %2, %3", "field, label of a value, the value")
                                 .arg(m_field.label.now(), label, choice.value);
        pick->setText(QString(label).replace(u'&', u"&&"_s));
        pick->setAccessibleName(pick->isMarked() ? tr("%1, chosen").arg(name) : name);
        pick->setToolTip(choice.value);
    }
    place(width(), true);
    updateGeometry();
}

int QuickPicks::place(int width, bool move) const
{
    int left = 0;
    int top = 0;
    int bottom = 0;
    for (QuickPick *pick : m_picks) {
        const QSize size = pick->sizeHint();
        if (left > 0 && left + size.width() > width) {
            left = 0;
            top = bottom + Spacing::tight;
        }
        if (move)
            pick->setGeometry(QRect(QPoint(left, top), size));
        left += size.width() + Spacing::small;
        bottom = top + size.height();
    }
    return bottom;
}

QSize QuickPicks::sizeHint() const
{
    return {0, heightForWidth(width())};
}

QSize QuickPicks::minimumSizeHint() const
{
    return {0, m_picks.isEmpty() ? 0 : m_picks.first()->sizeHint().height()};
}

void QuickPicks::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

void QuickPicks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        name();
}

} // namespace PeopleDesk
