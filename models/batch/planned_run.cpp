// SPDX-License-Identifier: Apache-2.0
#include "models/batch/planned_run.h"

#include "models/ports/workers.h"
#include "models/sheet/discard.h"
#include "models/sheet/sheet_document.h"
#include "models/values/plain_text.h"

namespace PeopleDesk {

namespace {

using State = BatchRow::State;

bool leaves(const BatchRow &row)
{
    return row.state == State::Waiting || row.state == State::InDoubt;
}

QString digitsOf(const QString &words)
{
    QString digits = plainText(words);
    digits.removeIf([](QChar c) { return !c.isDigit() && c != QLatin1Char('.'); });
    if (digits.contains(QLatin1Char('.'))) {
        while (digits.endsWith(QLatin1Char('0')))
            digits.chop(1);
        if (digits.endsWith(QLatin1Char('.')))
            digits.chop(1);
    }
    return digits;
}

} // namespace

PlannedRun::PlannedRun(const SheetDocument &sheet, const QString &fileName, Workers &workers, QObject *parent)
    : QObject(parent)
    , m_sheet(sheet)
    , m_workers(workers)
    , m_plan(sheet, workers)
    , m_totals(sheet.spec())
{
    m_head = m_plan.head(fileName);
    connect(&m_plan, &BatchPlan::finished, this, &PlannedRun::take);
}

PlannedRun::~PlannedRun()
{
    discard(m_workers, std::exchange(m_rows, {}));
}

void PlannedRun::start()
{
    m_plan.start();
}

void PlannedRun::take(const QList<BatchRow> &rows)
{
    m_rows = rows;
    const auto head = std::make_shared<BatchHead>(m_head);
    const auto totals = std::make_shared<SheetTotals>(m_sheet.spec());
    m_workers.run(
        [check = m_sheet.sharedCheck(), rows, head, totals] {
            head->rows = rows.size();
            for (const BatchRow &row : rows) {
                head->waiting += row.state == State::Waiting;
                head->inDoubt += row.state == State::InDoubt;
                head->leftOut += row.state == State::LeftOut;
                head->unneeded += row.state == State::Unneeded;
                if (leaves(row))
                    totals->add(check->draftOf(row.cells));
            }
        },
        this,
        [this, head, totals] {
            m_head = *head;
            m_totals = *totals;
            m_isReady = true;
            Q_EMIT ready();
        });
}

bool TypedAnswer::isGivenBy(const QString &typed) const
{
    return !typed.trimmed().isEmpty() && digitsOf(typed) == digitsOf(answer);
}

TypedAnswer typedAnswer(const PlannedRun &run)
{
    const QList<SheetTotals::Line> lines = run.totals().lines();
    for (const SheetTotals::Line &line : lines) {
        if (line.total->sum.isEmpty())
            continue;
        return {trText("PlannedRun", "To confirm, type the sum of %1:").arg(run.totals().text(line)),
                run.totals().number(line)};
    }
    const QString rows = QString::number(run.sendable());
    return {trText("PlannedRun", "To confirm, type the number of rows, %1:").arg(rows), rows};
}

} // namespace PeopleDesk
