// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/run_chips.h"

#include "ui/style/chip.h"
#include "ui/style/dressing.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QHBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

RunChips::RunChips(QWidget *parent)
    : QWidget(parent)
    , m_done(new Chip)
    , m_unneeded(new Chip)
    , m_failed(new Chip)
    , m_inDoubt(new Chip)
    , m_leftOut(new Chip)
    , m_sending(new Chip)
    , m_waiting(new Chip)
{
    setObjectName(u"runChips"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::small);
    struct Dress
    {
        Chip *chip;
        QString name;
        Chip::Tone tone;
        QString icon;
    };
    const Dress dresses[] = {{m_done, u"doneChip"_s, Chip::Tone::Ok, u"ok"_s},
                             {m_unneeded, u"unneededChip"_s, Chip::Tone::Neutral, u"ok"_s},
                             {m_failed, u"failedChip"_s, Chip::Tone::Bad, u"problem"_s},
                             {m_inDoubt, u"inDoubtChip"_s, Chip::Tone::Warn, u"question"_s},
                             {m_leftOut, u"leftOutChip"_s, Chip::Tone::Neutral, u"remove"_s},
                             {m_sending, u"sendingChip"_s, Chip::Tone::Accent, u"retry"_s},
                             {m_waiting, u"waitingChip"_s, Chip::Tone::Neutral, {}}};
    for (const Dress &dress : dresses) {
        dress.chip->setObjectName(dress.name);
        dress.chip->setTone(dress.tone);
        dress.chip->setIconName(dress.icon);
        dress.chip->setCursor(Qt::PointingHandCursor);
        dress.chip->installEventFilter(this);
        row->addWidget(dress.chip);
    }
    keepTranslated(this, [this] { say(); });
}

void RunChips::setHead(const BatchHead &head)
{
    m_head = head;
    say();
}

void RunChips::say()
{
    const auto tell = [](Chip *chip, const QString &words, qint64 count) {
        chip->setText(words.arg(count));
        chip->setVisible(count > 0);
    };
    tell(m_done, tr("%1 done"), m_head.done);
    m_done->setVisible(true);
    tell(m_unneeded, tr("%1 booked before"), m_head.unneeded);
    tell(m_failed, tr("%1 failed"), m_head.failed);
    tell(m_inDoubt, tr("%1 in doubt"), m_head.inDoubt);
    tell(m_leftOut, tr("%1 left out"), m_head.leftOut);
    tell(m_sending, tr("%1 in progress"), m_head.sending);
    tell(m_waiting, tr("%1 not sent"), m_head.waiting);
}

bool RunChips::eventFilter(QObject *chip, QEvent *event)
{
    using State = BatchRow::State;
    const std::pair<Chip *, State> states[] = {{m_done, State::Done},       {m_unneeded, State::Unneeded},
                                               {m_failed, State::Failed},   {m_inDoubt, State::InDoubt},
                                               {m_leftOut, State::LeftOut}, {m_sending, State::Sending},
                                               {m_waiting, State::Waiting}};
    if (event->type() == QEvent::MouseButtonRelease) {
        for (const auto &[its, state] : states) {
            if (its == chip)
                Q_EMIT chosen(state);
        }
    }
    return QWidget::eventFilter(chip, event);
}

} // namespace PeopleDesk
