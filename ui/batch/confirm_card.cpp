// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/confirm_card.h"

#include "models/batch/planned_run.h"
#include "models/sheet/sheet_document.h"
#include "models/sheet/sheet_words.h"
#include "ui/style/chip.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// So many rows are looked through for a warning: a few milliseconds.
constexpr qsizetype mostLookedAt = 5'000;

} // namespace

ConfirmCard::ConfirmCard(QWidget *parent)
    : Card(parent)
    , m_headline(sentenceLabel())
    , m_environment(new Chip)
    , m_facts(new QGridLayout)
    , m_seeWarnings(new QPushButton)
    , m_question(sentenceLabel())
    , m_answer(new QLineEdit)
{
    setObjectName(u"confirmCard"_s);
    m_headline->setObjectName(u"confirmHeadline"_s);
    m_environment->setObjectName(u"confirmEnvironment"_s);
    m_question->setObjectName(u"confirmQuestion"_s);
    m_answer->setObjectName(u"confirmAnswer"_s);
    m_seeWarnings->setObjectName(u"seeWarningsButton"_s);
    makeQuiet(*m_seeWarnings);
    m_headline->setFont(titleFont());
    m_question->setBuddy(m_answer);
    m_answer->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 28);
    m_facts->setHorizontalSpacing(Spacing::large);
    m_facts->setVerticalSpacing(Spacing::tight);
    m_facts->setColumnStretch(1, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(Spacing::medium);
    top->addWidget(m_headline, 1);
    top->addWidget(m_environment, 0, Qt::AlignTop);
    body()->setSpacing(Spacing::medium);
    body()->addLayout(top);
    body()->addLayout(m_facts);
    body()->addWidget(m_seeWarnings, 0, Qt::AlignLeading);
    body()->addWidget(m_question);
    body()->addWidget(m_answer);
    connect(m_answer, &QLineEdit::textChanged, this, &ConfirmCard::changed);
    connect(m_seeWarnings, &QPushButton::clicked, this, &ConfirmCard::warningsWanted);
    keepTranslated(this, [this] { say(); });
}

void ConfirmCard::setRun(const PlannedRun *run, qint64 warned)
{
    m_run = run;
    m_warned = warned;
    m_answer->clear();
    say();
}

bool ConfirmCard::asksForTyping() const
{
    return m_run && m_run->isReady() && m_run->sendable() > 0
        && m_run->sheet().connection().environment == Connection::Environment::Production;
}

bool ConfirmCard::isConfirmed() const
{
    return m_run && m_run->isReady() && m_run->sendable() > 0
        && (!asksForTyping() || typedAnswer(*m_run).isGivenBy(m_answer->text()));
}

void ConfirmCard::focusStart()
{
    m_answer->setFocus(Qt::OtherFocusReason);
}

void ConfirmCard::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    QLabel *words = sentenceLabel();
    words->setText(value);
    m_facts->addWidget(label, m_factCount, 0, Qt::AlignTop);
    m_facts->addWidget(words, m_factCount++, 1);
    m_labels += {label, words};
}

void ConfirmCard::addTotals()
{
    const SheetTotals &totals = m_run->totals();
    addFact(tr("Total"), totals.sums().now());
    for (const SheetTotals::Line &line : totals.lines()) {
        if (!line.total->sum.isEmpty())
            continue;
        const QString label = m_run->sheet().spec().field(line.total->by)->label.now();
        const Text meaning = totals.meaning(line);
        addFact(label,
                meaning.isEmpty()
                    ? totals.share(line).now()
                    : tr("%1. %2", "two sentences").arg(totals.share(line).now(), meaning.now()));
    }
}

/// How many, and the first of them in words.
void ConfirmCard::addWarnings()
{
    if (m_warned == 0)
        return;
    QStringList lines{tr("%n row(s), will still be sent", nullptr, int(m_warned))};
    const SheetDocument &sheet = m_run->sheet();
    for (qsizetype place = 0; place < qMin(sheet.rows().size(), mostLookedAt); ++place) {
        if (sheet.isBlocked(place) || !sheet.isWarned(place))
            continue;
        const Problem problem = sheet.problems(place).constFirst();
        lines.append(tr("Row %1: %2 (%3)", "number of a row, what is doubtful, and in which column")
                         .arg(QString::number(sheet.rows().at(place).number()), problem.text.now(),
                              pathLabel(sheet.spec(), problem.field).now()));
        break;
    }
    addFact(tr("Warnings"), lines.join(u'\n'));
}

void ConfirmCard::say()
{
    qDeleteAll(std::exchange(m_labels, {}));
    m_factCount = 0;
    const bool isReady = m_run && m_run->isReady();
    m_environment->setVisible(isReady);
    m_seeWarnings->setText(tr("See the warnings"));
    m_seeWarnings->setVisible(isReady && m_warned > 0);
    m_question->setVisible(asksForTyping());
    m_answer->setVisible(asksForTyping());
    if (!isReady) {
        m_headline->setText(tr("Preparing…"));
        return;
    }
    const BatchHead &head = m_run->head();
    const Connection &connection = m_run->sheet().connection();
    m_headline->setText(tr("%n row(s) will be sent", nullptr, int(m_run->sendable())));
    switch (connection.environment) {
    case Connection::Environment::Sandbox:
        m_environment->setText(tr("Sandbox"));
        m_environment->setTone(Chip::Tone::Warn);
        break;
    case Connection::Environment::Test:
        m_environment->setText(tr("Test environment · %1").arg(connection.name));
        m_environment->setTone(Chip::Tone::Accent);
        break;
    case Connection::Environment::Production:
        m_environment->setText(tr("Production · %1").arg(connection.name));
        m_environment->setTone(Chip::Tone::Bad);
        break;
    }
    addFact(tr("Operation"), m_run->sheet().spec().title.now());
    addFact(tr("File"), head.fileName);
    addTotals();
    addWarnings();
    if (head.leftOut > 0)
        addFact(tr("Left out"), tr("%n row(s) with problems", nullptr, int(head.leftOut)));
    if (head.unneeded > 0)
        addFact(tr("Not needed"), tr("%n row(s) that were booked before", nullptr, int(head.unneeded)));
    if (head.inDoubt > 0)
        addFact(tr("In doubt"),
                tr("%n row(s) sent before, without an answer: settled first", nullptr, int(head.inDoubt)));
    if (asksForTyping()) {
        m_question->setText(typedAnswer(*m_run).question.now());
        m_answer->setAccessibleName(m_question->text());
    }
    setAccessibleName(m_headline->text());
}

} // namespace PeopleDesk
