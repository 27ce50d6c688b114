// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_model.h"

#include "models/batch/report_columns.h"
#include "models/operations/check.h"
#include "models/sheet/sheet_document.h"
#include "models/sheet/sheet_edits.h"
#include "models/sheet/sheet_standing.h"
#include "models/sheet/sheet_words.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

using namespace std::chrono_literals;

/// A sheet may be longer than a table on the screen can count.
constexpr qsizetype mostRows = 1'000'000'000;

} // namespace

SheetModel::SheetModel(SheetDocument &sheet, SheetEdits &edits, const SheetStanding &standing,
                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_sheet(sheet)
    , m_edits(edits)
    , m_standing(standing)
    , m_count(qMin(sheet.rows().size(), mostRows))
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(50ms);
    connect(&m_tick, &QTimer::timeout, this, &SheetModel::flush);
    connect(&sheet, &SheetDocument::headerFound, this, &SheetModel::renew);
    connect(&sheet, &SheetDocument::rowsAdded, this, [this] { note(-1, -1); });
    connect(&sheet, &SheetDocument::rowsChecked, this, &SheetModel::note);
    connect(&standing, &SheetStanding::changed, this, [this] {
        if (m_isFilterStale && m_standing.isSettled() && m_sheet.state() == SheetDocument::State::Ready)
            showOnlyProblems(m_isFiltered);
    });
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_isFiltered ? m_shown.size() : m_count);
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_sheet.mapping().columns().size());
}

qsizetype SheetModel::place(const QModelIndex &index) const
{
    return m_isFiltered ? m_shown.value(index.row(), -1) : index.row();
}

QModelIndex SheetModel::indexOf(qsizetype place, qsizetype sheetColumn) const
{
    qsizetype row = place;
    if (m_isFiltered) {
        const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), place);
        if (found == m_shown.end() || *found != place)
            return {};
        row = found - m_shown.begin();
    }
    return row < rowCount() ? index(int(row), int(sheetColumn) + 1) : QModelIndex();
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellRow &row = m_sheet.rows().at(place(index));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == numberColumn)
            return QString::number(row.number());
        return role == Qt::EditRole ? row.at(sheetColumn(index)).text
                                    : shownCell(fieldOf(index), row.at(sheetColumn(index)).text);
    case PlaceRole:
        return place(index);
    case IsLeftOutRole:
        return index.column() != numberColumn
            && m_sheet.mapping().columns().at(sheetColumn(index)).path.isEmpty();
    default:
        return problemData(index, role);
    }
}

const FieldSpec *SheetModel::fieldOf(const QModelIndex &cell) const
{
    return m_sheet.spec().field(m_sheet.mapping().columns().at(sheetColumn(cell)).path);
}

QVariant SheetModel::problemData(const QModelIndex &index, int role) const
{
    if (role != SeverityRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole
        && role != Qt::AccessibleDescriptionRole)
        return {};
    const QList<Problem> problems = problemsOf(index);
    if (role == SeverityRole) {
        if (problems.isEmpty())
            return {};
        return int(std::max_element(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
                       return a.severity < b.severity;
                   })->severity);
    }
    const QString words = told(problems, index.column() == numberColumn);
    if (role != Qt::AccessibleTextRole)
        return words.isEmpty() ? QVariant() : words;
    const QString text = data(index, Qt::DisplayRole).toString();
    return words.isEmpty() ? text
                           : trTextFor("SheetModel", "%1, problem: %2", "a cell and what is wrong with it")
                                 .arg(text)
                                 .arg(words)
                                 .now();
}

/// Of the row's number: all of the row.
QList<Problem> SheetModel::problemsOf(const QModelIndex &index) const
{
    QList<Problem> problems = m_sheet.problems(place(index));
    if (index.column() != numberColumn && !problems.isEmpty()) {
        const bool isOutcome = sheetColumn(index) == m_sheet.mapping().outcomeColumn();
        const QString path =
            isOutcome ? QString(outcomeField) : m_sheet.mapping().columns().at(sheetColumn(index)).path;
        problems.removeIf([&](const Problem &problem) { return path.isEmpty() || problem.field != path; });
    }
    return problems;
}

QString SheetModel::told(const QList<Problem> &problems, bool withLabels) const
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(withLabels ? trTextFor("Sheet", "%1: %2", "a column and its problem")
                                      .arg(pathLabel(m_sheet.spec(), problem.field))
                                      .arg(problem.text)
                                      .now()
                                : problem.text.now());
    return lines.join(QLatin1Char('\n'));
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == numberColumn)
        return role == Qt::DisplayRole ? trTextFor("SheetModel", "Row", "number of a row in a file").now()
                                       : QVariant();
    const ColumnMapping::Column &column = m_sheet.mapping().columns().at(section - 1);
    if (role == Qt::DisplayRole)
        return column.path.isEmpty() ? column.header : pathLabel(m_sheet.spec(), column.path).now();
    if (role != Qt::ToolTipRole)
        return {};
    return column.path.isEmpty()
        ? trText("SheetModel", "Left out: no field gets this column.").now()
        : trTextFor("SheetModel", "%1 → %2", "a column's header and the key of its field")
              .arg(column.header)
              .arg(column.path)
              .now();
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool isCell = index.column() != numberColumn;
    return isCell && m_edits.canEdit() ? plain | Qt::ItemIsEditable : plain;
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (!m_edits.edit(place(index), sheetColumn(index), value.toString()))
        return false;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    return true;
}

QModelIndex SheetModel::nextProblem(const QModelIndex &from) const
{
    // What keeps rows from being sent comes before what one should only know.
    const bool areBlocked = m_standing.blocked() > 0;
    const auto isWanted = [&](const QModelIndex &cell) {
        const QList<Problem> problems = problemsOf(cell);
        return areBlocked ? anyBlocks(problems) : !problems.isEmpty();
    };
    const int rows = rowCount();
    const int start = from.isValid() ? from.row() : 0;
    for (int step = 0; step <= rows && rows > 0; ++step) {
        const int row = (start + step) % rows;
        const QModelIndex first = index(row, 0);
        if (areBlocked ? !m_standing.isBlocked(place(first)) : !m_standing.hasProblem(place(first)))
            continue;
        const int begin = step == 0 && from.isValid() ? from.column() + 1 : 1;
        const int end = step == rows ? from.column() + 1 : columnCount();
        for (int column = begin; column < end; ++column) {
            if (const QModelIndex cell = index(row, column); isWanted(cell))
                return cell;
        }
        if (step > 0 || !from.isValid())
            return first; // a problem of the whole row, or of a column that is not there
    }
    return {};
}

void SheetModel::showOnlyProblems(bool only)
{
    flush();
    m_isFilterStale = false;
    beginResetModel();
    m_isFiltered = only;
    m_shown.clear();
    for (qsizetype place = 0; only && place < m_count; ++place) {
        if (m_standing.hasProblem(place))
            m_shown.append(place);
    }
    endResetModel();
}

void SheetModel::renew()
{
    beginResetModel();
    m_count = qMin(m_sheet.rows().size(), mostRows);
    m_isFilterStale = m_isFiltered;
    endResetModel();
}

void SheetModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    note(0, m_count - 1);
}

void SheetModel::note(qsizetype first, qsizetype last)
{
    if (last >= 0) {
        m_firstChanged = m_firstChanged < 0 ? first : qMin(m_firstChanged, first);
        m_lastChanged = qMax(m_lastChanged, last);
    }
    if (!m_tick.isActive())
        m_tick.start();
}

void SheetModel::flush()
{
    const qsizetype first = std::exchange(m_firstChanged, -1);
    const qsizetype last = std::exchange(m_lastChanged, -1);
    const qsizetype known = m_count;
    const qsizetype count = qMin(m_sheet.rows().size(), mostRows);
    if (count > known && m_isFiltered) {
        m_count = count;
    } else if (count > known) {
        beginInsertRows({}, int(known), int(count) - 1);
        m_count = count;
        endInsertRows();
    }
    if (first < 0 || rowCount() == 0)
        return;
    const int from = m_isFiltered ? 0 : int(qMin(first, m_count - 1));
    const int to = m_isFiltered ? rowCount() - 1 : int(qMin(last, m_count - 1));
    Q_EMIT dataChanged(index(from, 0), index(to, columnCount() - 1));
}

} // namespace PeopleDesk
