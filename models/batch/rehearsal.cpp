// SPDX-License-Identifier: Apache-2.0
#include "models/batch/rehearsal.h"

#include "models/batch/batch_report.h"
#include "models/batch/batch_request.h"
#include "models/forms/request_builder.h"
#include "models/operations/check.h"
#include "models/outcomes/error_coach.h"
#include "models/outcomes/readback.h"
#include "models/ports/api_gateway.h"
#include "models/ports/clock.h"
#include "models/session/change.h"
#include "models/sheet/sheet_totals.h"
#include "models/values/record_json.h"

namespace PeopleDesk {

namespace {

using Verdict = Forecast::Verdict;

/// So many rows that need no reading are told of before others have their turn: a few milliseconds.
constexpr qsizetype rowsAtATime = 500;

/// What the record would be edited to: as it is, with what the row says.
Draft editOf(const OperationSpec &spec, const BatchRow &row, const QJsonObject &json, const Clock &clock)
{
    const Record wanted = recordFromJson(row.values);
    Draft draft;
    draft.loaded = readRecord(spec, json);
    draft.loaded.setText(spec.targetField, wanted.text(spec.targetField));
    draft.values = draft.loaded;
    for (const FieldSpec &field : spec.fields()) {
        if (wanted.holds(field.key) || !field.prefilled)
            draft.values.take(field.key, wanted);
    }
    draft.isLoaded = true;
    draft.now = clock.now();
    return draft;
}

Text changesIn(const QList<Change> &changes)
{
    QList<Text> lines;
    for (const Change &change : changes)
        lines.append(trTextFor("Rehearsal", "%1: %2 → %3", "a field, its value and the new one")
                         .arg(change.label)
                         .arg(change.before)
                         .arg(change.after));
    return Text::joined(lines, QStringLiteral("; "));
}

/// What a row comes to, in money.
Text worthOf(const OperationSpec &spec, const BatchRow &row)
{
    SheetTotals worth(spec);
    worth.add(draftOf(row));
    return worth.sums();
}

} // namespace

Text forecastName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::WillChange:
        return trText("Rehearsal", "Will change");
    case Verdict::WillBeSent:
        return trText("Rehearsal", "Will be sent");
    case Verdict::NothingToDo:
        return trText("Rehearsal", "Nothing to do");
    case Verdict::WillFail:
        return trText("Rehearsal", "Will fail");
    case Verdict::Unknown:
        return trText("Rehearsal", "Could not be read");
    case Verdict::LeftOut:
        return trText("Rehearsal", "Left out");
    }
    return {};
}

Text rehearsalRemark(const OperationSpec &spec)
{
    return spec.load
        ? Text()
        : trText("Rehearsal",
                 "Only the sheet and PeopleDesk's own records were looked at: whether Feishu holds "
                 "the same already can't be read beforehand.");
}

Rehearsal::Rehearsal(const OperationSpec &spec, const QList<BatchRow> &rows, ApiGateway &gateway,
                     const Clock &clock, int width, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_rows(rows)
    , m_gateway(gateway)
    , m_clock(clock)
    , m_width(width)
    , m_forecasts(rows.size())
{
}

Rehearsal::~Rehearsal() = default;

void Rehearsal::start()
{
    QMetaObject::invokeMethod(this, &Rehearsal::fill, Qt::QueuedConnection);
}

void Rehearsal::stop()
{
    m_isStopping = true;
    fill();
}

void Rehearsal::fill()
{
    qsizetype turn = rowsAtATime;
    while (!m_isStopping && m_underWay < m_width && m_next < m_rows.size()) {
        const qsizetype place = m_next++;
        const BatchRow &row = m_rows.at(place);
        if (row.state == BatchRow::State::LeftOut)
            tell(place, {Verdict::LeftOut, Text::verbatim(row.remark)});
        else if (row.state == BatchRow::State::Unneeded)
            tell(place, {Verdict::NothingToDo, rowOutcome(row.state)});
        else if (m_spec.load)
            read(place);
        else
            tell(place, {Verdict::WillBeSent, worthOf(m_spec, row)});
        if (--turn == 0) {
            start();
            return;
        }
    }
    const bool isDone = m_underWay == 0 && (m_isStopping || m_next >= m_rows.size());
    if (isDone && !std::exchange(m_isOver, true))
        Q_EMIT finished();
}

void Rehearsal::read(qsizetype place)
{
    ++m_underWay;
    const QString target = recordFromJson(m_rows.at(place).values).text(m_spec.targetField);
    ApiCall *call = m_gateway.send(buildLoadRequest(m_spec, target));
    connect(call, &ApiCall::finished, this, [this, place](const Outcome &outcome) { take(place, outcome); });
}

void Rehearsal::take(qsizetype place, const Outcome &outcome)
{
    --m_underWay;
    if (outcome.succeeded()) {
        tell(place, judge(m_rows.at(place), outcome.data));
    } else {
        const Explanation explanation = explain(m_spec, outcome);
        const bool isAnswer = outcome.kind == Outcome::Kind::Business;
        tell(place,
             {isAnswer ? Verdict::WillFail : Verdict::Unknown,
              explanation.meaning.isEmpty() ? explanation.headline : explanation.meaning});
    }
    fill();
}

Forecast Rehearsal::judge(const BatchRow &row, const QJsonObject &data) const
{
    const Draft draft = editOf(m_spec, row, recordIn(m_spec, data), m_clock);
    QList<Change> changes = listChanges(m_spec, draft);
    changes.removeIf([](const Change &change) { return change.repeatsLoaded; });
    if (changes.isEmpty())
        return {Verdict::NothingToDo, {}};
    const QList<Problem> problems = findProblems(m_spec, draft);
    QList<Text> lines{changesIn(changes)};
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Block)
            return {Verdict::WillFail, problem.text};
        lines.append(problem.text);
    }
    return {Verdict::WillChange, Text::joined(lines, QStringLiteral(" · ")), lines.size() > 1};
}

void Rehearsal::tell(qsizetype place, const Forecast &forecast)
{
    m_forecasts[place] = forecast;
    Q_EMIT foreseen(place);
}

} // namespace PeopleDesk
