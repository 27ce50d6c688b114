// SPDX-License-Identifier: Apache-2.0
#include "models/batch/batch_report.h"

#include "models/history/entry_outcome.h"
#include "models/outcomes/error_coach.h"

namespace PeopleDesk {

namespace {

using State = BatchRow::State;

/// So few at once that wording them takes less than a frame.
constexpr qsizetype pageSize = 200;

/// What waits or is in doubt belongs to the run, which can be continued: sent from a file beside it, a row
/// could be carried out twice.
bool isForMending(State state)
{
    return state == State::Failed || state == State::LeftOut;
}

} // namespace

Text rowOutcome(State state)
{
    switch (state) {
    case State::Waiting:
        return trTextFor("BatchReport", "Not sent", "a row of a run");
    case State::Sending:
        return trTextFor("BatchReport", "In progress", "a row of a run");
    case State::InDoubt:
        return trTextFor("BatchReport", "In doubt", "a row of a run");
    case State::Done:
        return trTextFor("BatchReport", "Done", "a row of a run");
    case State::Failed:
        return trTextFor("BatchReport", "Failed", "a row of a run");
    case State::LeftOut:
        return trTextFor("BatchReport", "Left out", "a row of a run");
    case State::Unneeded:
        return trTextFor("BatchReport", "Booked before", "a row of a run");
    }
    return {};
}

Text rowReason(const OperationSpec &spec, const BatchRow &row, const Outcome &outcome)
{
    switch (row.state) {
    case State::LeftOut:
        return Text::verbatim(row.remark);
    case State::Done:
    case State::Unneeded:
    case State::Sending:
        return {};
    case State::Waiting:
    case State::Failed:
    case State::InDoubt:
        break;
    }
    if (outcome.succeeded())
        return {};
    const Explanation explanation = explain(spec, outcome);
    const Text why = explanation.meaning.isEmpty() ? explanation.headline : explanation.meaning;
    if (outcome.serverText.isEmpty())
        return why;
    return trTextFor("BatchReport", "%1 (Feishu: %2)", "what a code means, and the server's own words")
        .arg(why)
        .arg(outcome.serverText);
}

BatchReport::BatchReport(const OperationSpec &spec, const BatchHead &head, const QList<BatchRow> &rows,
                         const std::function<Outcome(qsizetype)> &outcomes, const Tongues &tongues,
                         std::unique_ptr<TableFile> file, Content content, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_head(head)
    , m_rows(rows)
    , m_outcomes(outcomes)
    , m_earlier(head.header, tongues)
    , m_file(std::move(file))
    , m_content(content)
{
}

void BatchReport::start()
{
    m_file->append({head()}, this, [this](const FileReply &reply) {
        if (reply.trouble == FileTrouble::None)
            writeFrom(0);
        else
            end(reply);
    });
}

void BatchReport::writeFrom(qsizetype place)
{
    if (place >= m_rows.size()) {
        m_file->finish(this, [this](const FileReply &reply) { end(reply); });
        return;
    }
    QList<QStringList> lines;
    for (; place < m_rows.size() && lines.size() < pageSize; ++place) {
        if (isWanted(place))
            lines.append(line(place));
    }
    m_file->append(lines, this, [this, place](const FileReply &reply) {
        if (reply.trouble == FileTrouble::None)
            writeFrom(place);
        else
            end(reply);
    });
}

bool BatchReport::isWanted(qsizetype place) const
{
    return m_content == Content::Everything || isForMending(m_rows.at(place).state);
}

QStringList BatchReport::ofSheet(const QStringList &cells) const
{
    QStringList kept;
    for (qsizetype column = 0; column < m_head.header.size(); ++column) {
        if (!m_earlier.adds(column))
            kept.append(cells.value(column));
    }
    return kept;
}

QStringList BatchReport::head() const
{
    QStringList names = ofSheet(m_head.header);
    if (m_content == Content::Everything) {
        for (const Text &name : reportColumns())
            names.append(name.now());
    }
    return names;
}

QStringList BatchReport::line(qsizetype place) const
{
    const BatchRow &row = m_rows.at(place);
    QStringList cells;
    for (const SheetCell &cell : row.cells.cells())
        cells.append(cell.text);
    cells = ofSheet(cells);
    if (m_content == Content::OnlyFailed)
        return cells;
    Outcome outcome = m_outcomes(place);
    if (outcome.journalNumber == 0 && row.entry.number > 0) // ended in an earlier part of the run
        outcome = outcomeOf(row.entry);
    cells.append(rowOutcome(row.state).now());
    cells.append(outcome.code != 0 ? QString::number(outcome.code) : QString());
    cells.append(rowReason(m_spec, row, outcome).now());
    cells.append(outcome.logId);
    cells.append(row.entry.createdId);
    return cells;
}

void BatchReport::end(const FileReply &reply)
{
    deleteLater();
    Q_EMIT finished(reply);
}

} // namespace PeopleDesk
