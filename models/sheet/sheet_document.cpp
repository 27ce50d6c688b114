// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_document.h"

#include "models/forms/request_builder.h"
#include "models/ports/workers.h"

namespace PeopleDesk {

namespace {

/// So many rows are looked at for a header.
constexpr qsizetype topRows = 20;
/// So many are checked in one go: a few milliseconds of a worker.
constexpr qsizetype stretch = 1'000;

QList<Problem> both(const QList<Problem> &some, const QHash<qsizetype, QList<Problem>> &more, qsizetype place)
{
    const auto found = more.constFind(place);
    return found == more.cend() ? some : some + *found;
}

} // namespace

SheetDocument::SheetDocument(const OperationSpec &spec, const Connection &connection, const FormStart &start,
                             const SheetPorts &ports, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_connection(connection)
    , m_start(start)
    , m_ports(ports)
    , m_totals(spec)
{
}

SheetDocument::~SheetDocument()
{
    cancel();
}

void SheetDocument::open(const QString &path, const SheetChoice &choice,
                         const QHash<QString, QString> &remembered)
{
    m_remembered = remembered;
    m_reading = m_ports.files.read(path, choice);
    connect(m_reading, &SheetReading::begun, this, [this](const SheetFacts &facts) { m_facts = facts; });
    connect(m_reading, &SheetReading::rows, this, &SheetDocument::takeRows);
    connect(m_reading, &SheetReading::finished, this, &SheetDocument::finishReading);
}

void SheetDocument::cancel()
{
    if (m_reading)
        m_reading->cancel();
}

void SheetDocument::takeRows(const QList<CellRow> &rows)
{
    if (m_headerNumber > 0) {
        addRows(rows);
        return;
    }
    m_top += rows;
    if (m_top.size() >= topRows)
        findHeaderIn(std::exchange(m_top, {}));
}

void SheetDocument::findHeaderIn(const QList<CellRow> &rows)
{
    const HeaderRow header = findHeader(rows, HeaderWords(m_spec, m_ports.tongues, m_remembered));
    // Without a header that is known, the first row stands for one: somebody may say what it means.
    const qsizetype place = qMax<qsizetype>(header.place, 0);
    if (header.place >= 0) {
        m_mapping = header.mapping;
    } else {
        QStringList names;
        for (const SheetCell &cell : rows.constFirst().cells())
            names.append(cell.text.trimmed());
        m_mapping = ColumnMapping(names, QStringList());
    }
    m_headerNumber = rows.at(place).number();
    m_check = std::make_shared<const SheetCheck>(m_spec, m_mapping, m_start, m_ports.tongues);
    Q_EMIT headerFound();
    addRows(rows.mid(place + 1));
}

void SheetDocument::addRows(const QList<CellRow> &rows)
{
    if (rows.isEmpty())
        return;
    const qsizetype first = m_rows.size();
    m_rows += rows;
    m_checked.resize(m_rows.size());
    Q_EMIT rowsAdded(first, m_rows.size() - 1);
    checkRows(first, rows.size());
}

void SheetDocument::finishReading(const SheetReadReply &reply)
{
    m_reply = reply;
    if (reply.trouble != SheetTrouble::None) {
        setState(State::Failed);
        return;
    }
    if (!m_top.isEmpty())
        findHeaderIn(std::exchange(m_top, {}));
    m_isRead = true;
    setState(State::Checking);
    compareWhenDone();
}

void SheetDocument::setMapping(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    m_check = std::make_shared<const SheetCheck>(m_spec, m_mapping, m_start, m_ports.tongues);
    ++m_generation;
    m_isComparing = false;
    m_checked.fill({});
    m_checkedCount = 0;
    m_comparison = {};
    m_ledger = {};
    m_totals = SheetTotals(m_spec);
    if (m_isRead)
        setState(State::Checking);
    checkRows(0, m_rows.size());
    compareWhenDone();
}

void SheetDocument::checkRows(qsizetype first, qsizetype count)
{
    for (qsizetype at = first; at < first + count; at += stretch) {
        const QList<CellRow> rows = m_rows.mid(at, qMin(stretch, first + count - at));
        const auto checked = std::make_shared<CheckedRows>();
        m_ports.workers.run([check = m_check, rows, checked] { *checked = check->check(rows); }, this,
                            [this, at, checked, generation = m_generation] {
                                if (generation == m_generation)
                                    takeChecked(at, *checked);
                            });
    }
}

void SheetDocument::takeChecked(qsizetype first, const CheckedRows &checked)
{
    for (qsizetype i = 0; i < checked.rows.size(); ++i)
        m_checked[first + i] = checked.rows.at(i);
    m_checkedCount += checked.rows.size();
    m_totals.add(checked.totals);
    Q_EMIT rowsChecked(first, first + checked.rows.size() - 1);
    compareWhenDone();
}

void SheetDocument::edit(qsizetype place, qsizetype column, const SheetCell &cell)
{
    m_totals.remove(m_check->draftOf(m_rows.at(place)));
    m_rows[place].replace(column, cell);
    const CheckedRows checked = m_check->check({m_rows.at(place)});
    m_checked[place] = checked.rows.constFirst();
    m_totals.add(checked.totals);
    m_ledger.bookings.remove(place); // until the ledger was asked again
    m_ledger.problems.remove(place);
    Q_EMIT rowsChecked(place, place);
    m_isStale = m_isComparing;
    setState(State::Checking);
    compareWhenDone();
}

void SheetDocument::compareWhenDone()
{
    if (!m_isRead || m_isComparing || m_checkedCount < m_rows.size())
        return;
    if (m_mapping.isEmpty()) {
        setState(State::NoHeader);
        return;
    }
    m_isComparing = true;
    m_isStale = false;
    const auto comparison = std::make_shared<RowComparison>();
    const auto queries = std::make_shared<QList<BookingQuery>>();
    m_ports.workers.run(
        [check = m_check, rows = m_checked, comparison, queries] {
            *comparison = compareRows(check->spec(), check->idPaths(), rows);
            *queries = bookingQueries(check->spec(), rows);
        },
        this, [this, comparison, queries, generation = m_generation] {
            if (generation != m_generation)
                return;
            m_comparison = *comparison;
            m_queries = *queries;
            m_bookings.clear();
            askLedger();
        });
}

void SheetDocument::askLedger()
{
    if (m_queries.isEmpty()) {
        compareWithBookings(m_bookings);
        return;
    }
    m_ports.store.findBookings(m_connection, m_queries.takeFirst(), this,
                               [this, generation = m_generation](const QList<Booking> &bookings) {
                                   if (generation != m_generation)
                                       return;
                                   m_bookings += bookings;
                                   askLedger();
                               });
}

void SheetDocument::compareWithBookings(const QList<Booking> &bookings)
{
    const auto ledger = std::make_shared<LedgerComparison>();
    m_ports.workers.run(
        [check = m_check, rows = m_rows, checked = m_checked, bookings, ledger] {
            *ledger = compareWithLedger(check->spec(), checked, bookings, [&](qsizetype place) {
                return buildBody(check->spec(), check->draftOf(rows.at(place))).toJson();
            });
        },
        this, [this, ledger, generation = m_generation] {
            if (generation != m_generation)
                return;
            m_isComparing = false;
            m_ledger = *ledger;
            Q_EMIT rowsChecked(0, m_rows.size() - 1);
            if (m_isStale)
                compareWhenDone();
            else
                setState(State::Ready);
        });
}

QList<Problem> SheetDocument::problems(qsizetype place) const
{
    return both(both(m_checked.at(place).problems, m_comparison.problems, place), m_ledger.problems, place);
}

bool SheetDocument::isBlocked(qsizetype place) const
{
    const QList<Problem> all = problems(place);
    return std::any_of(all.begin(), all.end(),
                       [](const Problem &problem) { return problem.severity == Severity::Block; });
}

bool SheetDocument::isWarned(qsizetype place) const
{
    const QList<Problem> all = problems(place);
    return std::any_of(all.begin(), all.end(),
                       [](const Problem &problem) { return problem.severity == Severity::Warn; });
}

std::optional<RowBooking> SheetDocument::booking(qsizetype place) const
{
    const auto found = m_ledger.bookings.constFind(place);
    return found == m_ledger.bookings.cend() ? std::nullopt : std::optional(*found);
}

void SheetDocument::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace PeopleDesk
