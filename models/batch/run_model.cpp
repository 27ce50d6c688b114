// SPDX-License-Identifier: Apache-2.0
#include "models/batch/run_model.h"

#include "models/batch/batch_report.h"
#include "models/batch/batch_run.h"
#include "models/history/entry_outcome.h"
#include "models/sheet/sheet_words.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

using namespace std::chrono_literals;

} // namespace

RunModel::RunModel(const BatchRun &run, QObject *parent)
    : QAbstractTableModel(parent)
    , m_run(run)
    , m_keys(keyColumns(run.spec(), run.head().header, run.head().paths))
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(50ms);
    connect(&m_tick, &QTimer::timeout, this, &RunModel::flush);
    connect(&run, &BatchRun::rowChanged, this, &RunModel::note);
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_only ? m_shown.size() : m_run.rows().size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : logIdColumn() + 1;
}

qsizetype RunModel::place(const QModelIndex &index) const
{
    return m_only ? m_shown.value(index.row(), -1) : index.row();
}

QModelIndex RunModel::indexOf(qsizetype place) const
{
    if (!m_only)
        return index(int(place), 0);
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), place);
    return found != m_shown.end() && *found == place ? index(int(found - m_shown.begin()), 0) : QModelIndex();
}

Outcome RunModel::outcome(qsizetype place) const
{
    const Outcome outcome = m_run.outcome(place);
    const HistoryEntry &entry = m_run.rows().at(place).entry;
    return outcome.journalNumber == 0 && entry.number > 0 ? outcomeOf(entry) : outcome;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return isKey(column) ? shownCell(m_keys.at(column - 1).field, text(place(index), column))
                             : text(place(index), column);
    case Qt::EditRole:
        return text(place(index), column);
    case Qt::ToolTipRole:
        return column > stateColumn() ? text(place(index), column) : QVariant();
    case StateRole:
        return int(m_run.rows().at(place(index)).state);
    case IsIdRole:
        return column == logIdColumn() || (isKey(column) && m_keys.at(column - 1).isId());
    default:
        return {};
    }
}

QString RunModel::text(qsizetype place, int column) const
{
    const BatchRow &row = m_run.rows().at(place);
    if (column == numberColumn)
        return QString::number(row.cells.number());
    if (isKey(column))
        return row.cells.at(m_keys.at(column - 1).column).text;
    if (column == stateColumn())
        return rowOutcome(row.state).now();
    return column == reasonColumn() ? reason(place) : outcome(place).logId;
}

QString RunModel::reason(qsizetype place) const
{
    const BatchRow &row = m_run.rows().at(place);
    if (row.state == BatchRow::State::Done || row.state == BatchRow::State::Unneeded)
        return row.entry.createdId;
    const Outcome outcome = this->outcome(place);
    if (row.state == BatchRow::State::Waiting && outcome.kind == Outcome::Kind::Cancelled)
        return {}; // a pause is no reason
    const QString why = rowReason(m_run.spec(), row, outcome).now();
    return outcome.code == 0 || why.isEmpty() ? why : QStringLiteral("%1 · %2").arg(outcome.code).arg(why);
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == numberColumn)
        return trTextFor("SheetModel", "Row", "number of a row in a file").now();
    if (isKey(section))
        return m_keys.at(section - 1).label.now();
    if (section == stateColumn())
        return trTextFor("RunModel", "Result", "of a row").now();
    return section == reasonColumn() ? trTextFor("RunModel", "Explanation", "of a row's result").now()
                                     : trText("RunModel", "Log ID").now();
}

void RunModel::showOnly(std::optional<BatchRow::State> state)
{
    beginResetModel();
    m_only = state;
    m_shown.clear();
    m_changed.clear();
    for (qsizetype place = 0; m_only && place < m_run.rows().size(); ++place) {
        if (m_run.rows().at(place).state == *m_only)
            m_shown.append(place);
    }
    endResetModel();
}

void RunModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RunModel::note(qsizetype place)
{
    m_changed.append(place);
    if (!m_tick.isActive())
        m_tick.start();
}

void RunModel::flush()
{
    if (m_changed.isEmpty())
        return;
    const qsizetype latest = m_changed.constLast();
    QList<qsizetype> changed = std::exchange(m_changed, {});
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    if (m_only) {
        for (const qsizetype place : changed)
            followFilter(place);
    } else {
        // Rows are done about in their order: one stretch covers them closely.
        Q_EMIT dataChanged(index(int(changed.constFirst()), 0),
                           index(int(changed.constLast()), columnCount() - 1));
    }
    Q_EMIT moved(latest);
}

void RunModel::followFilter(qsizetype place)
{
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), place);
    const int row = int(found - m_shown.begin());
    const bool isShown = found != m_shown.end() && *found == place;
    const bool belongs = m_run.rows().at(place).state == *m_only;
    if (isShown && !belongs) {
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
    } else if (!isShown && belongs) {
        beginInsertRows({}, row, row);
        m_shown.insert(row, place);
        endInsertRows();
    } else if (isShown) {
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

} // namespace PeopleDesk
