// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/record_header.h"

#include "models/ports/clock.h"
#include "ui/pages/copy_field.h"
#include "ui/pages/fact_grid.h"
#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RecordHeader::RecordHeader(const OperationSpec &spec, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_clock(clock)
    , m_title(titleLabel())
    , m_purpose(noteLabel())
    , m_subject(sentenceLabel())
    , m_record(new QWidget)
    , m_target(new CopyField(spec.createsRecord() ? Text() : spec.field(spec.targetField)->label))
    , m_age(noteLabel())
    , m_others(new QPushButton)
    , m_readAgain(new QPushButton)
    , m_facts(new FactGrid)
{
    m_subject->setObjectName(u"subjectLabel"_s);
    m_subject->setFont(headingFont());
    m_readAgain->setObjectName(u"readAgainButton"_s);
    makeQuiet(*m_readAgain);
    m_others->setObjectName(u"othersButton"_s);
    m_others->setVisible(false);
    makeQuiet(*m_others);
    m_age->setObjectName(u"ageLabel"_s);
    m_age->setWordWrap(false);

    auto *about = new QHBoxLayout;
    about->setSpacing(Spacing::medium);
    about->addWidget(m_subject, 1);
    about->addWidget(m_others);
    about->addWidget(m_age);
    about->addWidget(m_readAgain);
    about->addStretch(); // takes the room of a name that nobody knows
    auto *record = new QVBoxLayout(m_record);
    record->setContentsMargins(0, 0, 0, 0);
    record->setSpacing(Spacing::tight);
    record->addLayout(about);
    record->addWidget(m_target, 0, Qt::AlignLeading); // in a line of its own: nobody compares half an id

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::tight);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addWidget(m_record);
    column->addWidget(m_facts);

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &RecordHeader::sayAge);
    connect(m_readAgain, &QPushButton::clicked, this, &RecordHeader::readAgainWanted);
    connect(m_others, &QPushButton::clicked, this, &RecordHeader::othersWanted);
    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this] { m_readAgain->setIcon(icon(u"retry"_s, coloursOf(palette()).accent)); });
    showNothing();
}

void RecordHeader::showRecord(const QString &target, const Text &subject, const QList<Fact> &facts,
                              const QDateTime &readAt)
{
    m_subjectText = subject;
    m_readAt = readAt;
    m_target->setValue(target);
    m_facts->setFacts(facts);
    m_purpose->setVisible(false);
    m_subject->setVisible(!subject.isEmpty());
    saySubject();
    m_record->setVisible(true);
    sayAge();
    m_tick.start();
}

void RecordHeader::showNothing()
{
    m_tick.stop();
    m_readAt = {};
    setOthers({});
    m_facts->setFacts({});
    m_record->setVisible(false);
    m_purpose->setVisible(true);
}

void RecordHeader::setOthers(const Text &others)
{
    m_othersText = others;
    m_others->setVisible(!others.isEmpty());
    say();
}

void RecordHeader::say()
{
    m_others->setText(m_othersText.now());
    m_others->setToolTip(tr("Goes to the other records of this person, below the form"));
    m_title->setText(m_spec.title.now());
    m_purpose->setText(m_spec.purpose.now());
    saySubject();
    m_readAgain->setText(tr("Read again"));
    m_readAgain->setToolTip(tr("Fetches the record anew"));
    sayAge();
}

void RecordHeader::saySubject()
{
    m_subject->setText(m_subjectText.now());
}

void RecordHeader::sayAge()
{
    if (!m_readAt.isValid()) {
        m_age->setText(tr("from before the change"));
        return;
    }
    const int seconds = int(qMax(qint64(0), m_readAt.secsTo(m_clock.now())));
    constexpr int justNow = 5; // seconds
    m_age->setText(seconds < justNow  ? tr("read just now")
                       : seconds < 60 ? tr("read %n second(s) ago", nullptr, seconds)
                                      : tr("read %n minute(s) ago", nullptr, seconds / 60));
}

} // namespace PeopleDesk
