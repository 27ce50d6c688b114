// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_document.h"

#include "models/operations/check.h"
#include "models/ports/workers.h"
#include "models/sheet/discard.h"

namespace PeopleDesk {

namespace {

/// So many rows are looked at for a header.
constexpr qsizetype topRows = 20;

} // namespace

/// What a worker found out about a block of rows.
struct SheetDocument::Judged
{
    CheckedBlock rows;
    SheetTotals totals = {};
    SheetTotals blockedTotals = {};
};

SheetDocument::SheetDocument(const OperationSpec &spec, const Connection &connection, const FormStart &start,
                             const SheetPorts &ports, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_connection(connection)
    , m_start(start)
    , m_ports(ports)
    , m_totals(spec)
    , m_blockedTotals(spec)
{
}

SheetDocument::~SheetDocument()
{
    cancel();
    forgetChecks();
    discard(m_ports.workers, std::exchange(m_rows, {}));
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
    const qsizetype firstBlock = m_rows.inBlocks().blocks().size();
    m_rows.append(rows);
    checkBlocks(firstBlock);
    Q_EMIT rowsAdded(first, m_rows.size() - 1);
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
    forgetChecks();
    checkBlocks(0);
    if (m_isRead)
        setState(State::Checking);
    compareWhenDone();
}

void SheetDocument::forgetChecks()
{
    *m_isWanted = false;
    m_isWanted = std::make_shared<std::atomic_bool>(true);
    m_comparing.reset();
    discard(m_ports.workers, std::exchange(m_checked, {}));
    discard(m_ports.workers, std::exchange(m_found, std::make_shared<SheetComparison::Found>()));
    m_checkedCount = 0;
    m_totals = SheetTotals(m_spec);
    m_blockedTotals = SheetTotals(m_spec);
}

void SheetDocument::checkBlocks(qsizetype firstBlock)
{
    const QList<RowBlock> &blocks = m_rows.inBlocks().blocks();
    for (qsizetype i = firstBlock; i < blocks.size(); ++i) {
        const auto judged = std::make_shared<Judged>(Judged{CheckedBlock::unjudged(blocks.at(i).size())});
        m_checked.append(judged->rows);
        m_ports.workers.run(
            [check = m_check, block = blocks.at(i), judged, isWanted = m_isWanted] {
                if (!*isWanted)
                    return;
                const CheckedRows checked = check->check(block.rows());
                *judged = {CheckedBlock(checked.rows), checked.totals, checked.blockedTotals};
            },
            this,
            [this, i, judged, isWanted = m_isWanted] {
                if (*isWanted)
                    takeChecked(i, *judged);
            });
    }
}

void SheetDocument::takeChecked(qsizetype block, const Judged &judged)
{
    m_checked.block(block) = judged.rows;
    m_checkedCount += judged.rows.size();
    m_totals.add(judged.totals);
    m_blockedTotals.add(judged.blockedTotals);
    const qsizetype first = m_checked.begin(block);
    Q_EMIT rowsChecked(first, first + judged.rows.size() - 1);
    compareWhenDone();
}

void SheetDocument::edit(qsizetype place, qsizetype column, const SheetCell &cell)
{
    CellRow row = m_rows.at(place);
    (anyBlocks(m_checked.problems(place)) ? m_blockedTotals : m_totals).remove(m_check->draftOf(row));
    row.replace(column, cell);
    m_rows.replace(place, row);
    const CheckedRows checked = m_check->check({row});
    const auto [block, offset] = m_checked.find(place);
    m_checked.block(block).replace(offset, checked.rows.constFirst());
    m_totals.add(checked.totals);
    m_blockedTotals.add(checked.blockedTotals);
    m_found->ledger.bookings.remove(place); // until the ledger was asked again
    m_found->ledger.problems.remove(place);
    Q_EMIT rowsChecked(place, place);
    m_isStale = m_comparing != nullptr;
    setState(State::Checking);
    compareWhenDone();
}

void SheetDocument::confirmIds(const QString &path, const QSet<quint64> &ids)
{
    m_rightIds[path].unite(ids);
    m_isStale = m_comparing != nullptr;
    setState(State::Checking);
    compareWhenDone();
}

void SheetDocument::compareWhenDone()
{
    if (!m_isRead || m_comparing || m_checkedCount < m_rows.size())
        return;
    if (m_mapping.isEmpty()) {
        setState(State::NoHeader);
        return;
    }
    m_isStale = false;
    m_comparing =
        std::make_unique<SheetComparison>(SheetComparison::Sheet{m_check, m_rows, m_checked, m_rightIds},
                                          m_connection, m_ports.store, m_ports.workers, this);
    connect(m_comparing.get(), &SheetComparison::finished, this, &SheetDocument::takeComparison);
    m_comparing->start();
}

void SheetDocument::takeComparison(const std::shared_ptr<SheetComparison::Found> &found)
{
    m_comparing.release()->deleteLater(); // it is still speaking
    discard(m_ports.workers, std::exchange(m_found, found));
    Q_EMIT rowsChecked(0, m_rows.size() - 1);
    if (m_isStale)
        compareWhenDone();
    else
        setState(State::Ready);
}

/// A whole column looks rounded; this says which of its cells do.
QList<Problem> SheetDocument::roundedIds(qsizetype place) const
{
    QList<Problem> rounded;
    for (const IdSuspicion &suspicion : m_found->rows.suspicions) {
        const qsizetype column = m_check->idPaths().indexOf(suspicion.path);
        if (suspicion.level == IdSuspicion::Level::Remark || column < 0)
            continue;
        const auto [block, offset] = m_checked.find(place);
        const quint64 id = m_checked.blocks().at(block).id(offset, column);
        if (id != IdCensus::lostId && IdCensus::looksRounded(id)
            && !m_rightIds.value(suspicion.path).contains(id))
            rounded.append({suspicion.path,
                            Severity::Warn,
                            trText("Sheet", "This ID ends as if a spreadsheet had rounded it."),
                            {Basis::Advice, "11.2"}});
    }
    return rounded;
}

QList<Problem> SheetDocument::problems(qsizetype place) const
{
    const QList<Problem> own = m_checked.problems(place) + m_found->rows.problems(place) + roundedIds(place);
    const auto booked = m_found->ledger.problems.constFind(place);
    return booked == m_found->ledger.problems.cend() ? own : own + *booked;
}

bool SheetDocument::isBlocked(qsizetype place) const
{
    return anyBlocks(problems(place));
}

bool SheetDocument::isWarned(qsizetype place) const
{
    const QList<Problem> all = problems(place);
    return std::any_of(all.begin(), all.end(),
                       [](const Problem &problem) { return problem.severity == Severity::Warn; });
}

std::optional<RowBooking> SheetDocument::booking(qsizetype place) const
{
    const auto found = m_found->ledger.bookings.constFind(place);
    return found == m_found->ledger.bookings.cend() ? std::nullopt : std::optional(*found);
}

SheetTotals SheetDocument::totals() const
{
    SheetTotals sendable = m_totals;
    sendable.remove(m_found->blocked);
    sendable.remove(m_found->booked);
    return sendable;
}

SheetTotals SheetDocument::blockedTotals() const
{
    SheetTotals blocked = m_blockedTotals;
    blocked.add(m_found->blocked);
    return blocked;
}

void SheetDocument::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace PeopleDesk
