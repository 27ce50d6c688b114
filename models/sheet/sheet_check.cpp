// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_check.h"

#include "models/operations/check.h"
#include "models/sheet/id_census.h"
#include "models/sheet/rescue_digits.h"

namespace PeopleDesk {

namespace {

QByteArray markOf(const Record &values, const QStringList &fields)
{
    QByteArray mark;
    for (const QString &field : fields) {
        const QByteArray value = values.text(field).toUtf8();
        if (value.isEmpty())
            return {};
        mark += value + '\n';
    }
    return mark;
}

QList<QByteArray> marksOf(const OperationSpec &spec, const Record &values)
{
    QList<QByteArray> marks{markOf(values, {spec.targetField}), markOf(values, {spec.repeatKeyField})};
    for (const AlikeSpec &alike : spec.alike)
        marks.append(markOf(values, alike.fields));
    return marks;
}

/// A damaged cell has one complaint, not also that of its field's kind.
bool isSaid(const QList<Problem> &problems, const QString &path)
{
    return std::any_of(problems.begin(), problems.end(),
                       [&](const Problem &problem) { return problem.field == path; });
}

/// What the census is told of an id; \a isDamaged: its cell is.
quint64 censusId(const QString &id, bool isDamaged)
{
    const auto left = RescueDigits::inScientific(id, isDamaged);
    return left && left->areEnough() ? IdCensus::lostId : IdCensus::fullLengthId(id);
}

} // namespace

SheetCheck::SheetCheck(const OperationSpec &spec, const ColumnMapping &mapping, const FormStart &start,
                       const Tongues &tongues)
    : m_spec(spec)
    , m_reading(spec, mapping, start, tongues)
    // A moment of fixed offset is compared without asking the system for its time zone, row by row.
    , m_now(start.now.toOffsetFromUtc(start.now.offsetFromUtc()))
    , m_outcomes(tongues)
    , m_outcomeColumn(spec.endpoint.ledger == Ledger::Books ? -1 : mapping.outcomeColumn())
{
    for (const FieldSpec &field : spec.fields()) {
        if (field.kind->editor() == ValueKind::Editor::Id && mapping.fills(field.key))
            m_idPaths.append(field.key);
    }
}

CheckedRows SheetCheck::check(const QList<CellRow> &rows) const
{
    CheckedRows checked;
    checked.totals = SheetTotals(m_spec);
    checked.blockedTotals = SheetTotals(m_spec);
    checked.rows.reserve(rows.size());
    for (const CellRow &row : rows)
        check(row, checked);
    return checked;
}

Draft SheetCheck::draftOf(const CellRow &row) const
{
    Draft draft;
    draft.values = m_reading.read(row).values;
    draft.isOfSheet = true;
    draft.now = m_now;
    return draft;
}

std::optional<Problem> SheetCheck::earlierOutcome(const CellRow &row) const
{
    if (m_outcomeColumn < 0)
        return std::nullopt;
    const auto state = m_outcomes.stateIn(row.at(m_outcomeColumn).text);
    const Source source{Basis::Advice, "11.2"};
    if (state == BatchRow::State::Done || state == BatchRow::State::Unneeded)
        return Problem{
            QString(outcomeField), Severity::Block,
            trText("Sheet",
                   "An earlier run has done this row already, so it is left out. To send it again all "
                   "the same, empty this cell."),
            source};
    if (state == BatchRow::State::InDoubt || state == BatchRow::State::Sending)
        return Problem{
            QString(outcomeField), Severity::Block,
            trText("Sheet",
                   "Nobody knows whether an earlier run has carried out this row. Continue that run, "
                   "which looks it up first. To send it again all the same, empty this cell."),
            source};
    return std::nullopt;
}

void SheetCheck::check(const CellRow &row, CheckedRows &into) const
{
    const ReadRow read = m_reading.read(row);
    Draft draft;
    draft.values = read.values;
    draft.isOfSheet = true;
    draft.now = m_now;

    CheckedRow checked;
    checked.number = row.number();
    checked.problems = read.problems;
    const QList<Problem> problems = findProblems(m_spec, draft);
    for (Problem problem : problems) {
        problem.field = read.columnPath(problem.field);
        if (!isSaid(read.problems, problem.field))
            checked.problems.append(problem);
    }
    if (const auto problem = earlierOutcome(row))
        checked.problems.append(*problem);
    checked.marks = marksOf(m_spec, draft.values);
    for (const QString &path : m_idPaths)
        checked.ids.append(censusId(draft.values.text(path), isSaid(read.problems, path)));
    (anyBlocks(checked.problems) ? into.blockedTotals : into.totals).add(draft);
    into.rows.append(checked);
}

} // namespace PeopleDesk
