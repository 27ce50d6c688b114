// SPDX-License-Identifier: Apache-2.0
#include "models/history/history_model.h"

#include "models/operations/catalog.h"
#include "models/ports/journal.h"
#include "models/values/day_time.h"

namespace PeopleDesk {

QString stateText(HistoryEntry::State state)
{
    switch (state) {
    case HistoryEntry::State::Sending:
        return trText("History", "Sending").now();
    case HistoryEntry::State::Succeeded:
        return trText("History", "Succeeded").now();
    case HistoryEntry::State::Failed:
        return trText("History", "Failed").now();
    case HistoryEntry::State::InDoubt:
        return trText("History", "In doubt").now();
    }
    return {};
}

HistoryModel::HistoryModel(Journal &journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::changed, this, &HistoryModel::renew);
}

void HistoryModel::setQuery(const HistoryQuery &query)
{
    m_query = query;
    ++m_generation; // a page of the former query that is still to come is dropped
    m_fetching = false;
    m_complete = false;
    beginResetModel();
    m_entries.clear();
    endResetModel();
    fetchMore({});
}

HistoryEntry HistoryModel::entry(const QModelIndex &index) const
{
    return m_entries.value(index.row());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = m_entries.at(index.row());
    if (role == EntryNumberRole)
        return entry.number;
    if (role == StateRole)
        return int(entry.state);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return role == Qt::ToolTipRole
            ? momentWithZone(entry.startedAt)
            : entry.startedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case OperationColumn: {
        const OperationSpec *operation = findOperation(entry.operation);
        return operation ? operation->title.now() : entry.operation;
    }
    case TargetColumn:
        if (role == Qt::DisplayRole && !entry.subject.isEmpty())
            return entry.subject;
        return entry.target.isEmpty() ? entry.repeatKey : entry.target;
    case StateColumn:
        return stateText(entry.state);
    case CodeColumn:
        return entry.code != 0 ? QString::number(entry.code) : QString();
    case LogIdColumn:
        return entry.logId;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return trText("History", "Time").now();
    case OperationColumn:
        return trText("History", "Operation").now();
    case TargetColumn:
        return trText("History", "Record").now();
    case StateColumn:
        return trText("History", "Result").now();
    case CodeColumn:
        return trText("History", "Code").now();
    case LogIdColumn:
        return trText("History", "Log ID").now();
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_fetching;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    HistoryQuery page = m_query;
    page.olderThan = m_entries.isEmpty() ? 0 : m_entries.last().number;
    m_journal.fetch(page, this, [this, generation = m_generation](const QList<HistoryEntry> &entries) {
        if (generation != m_generation)
            return;
        m_fetching = false;
        m_complete = entries.size() < m_query.limit;
        if (!entries.isEmpty()) {
            beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + entries.size()) - 1);
            m_entries.append(entries);
            endInsertRows();
        }
        Q_EMIT fetched();
        if (std::exchange(m_renewAgain, false))
            renew();
    });
}

void HistoryModel::renew()
{
    if (m_fetching) {
        m_renewAgain = true;
        return;
    }
    m_fetching = true;
    HistoryQuery newest = m_query;
    newest.olderThan = 0;
    newest.limit = int(qMax<qsizetype>(m_query.limit, m_entries.size() + 1));
    m_journal.fetch(
        newest, this,
        [this, generation = m_generation, asked = newest.limit](const QList<HistoryEntry> &entries) {
            if (generation != m_generation)
                return;
            m_fetching = false;
            m_complete = entries.size() < asked;
            merge(entries);
            Q_EMIT fetched();
            if (std::exchange(m_renewAgain, false))
                renew();
        });
}

/// Numbers only grow and rows are never removed, so what is new stands in front; rows that a filter no
/// longer shows go.
void HistoryModel::merge(const QList<HistoryEntry> &entries)
{
    QHash<qint64, HistoryEntry> fresh;
    for (const HistoryEntry &entry : entries)
        fresh.insert(entry.number, entry);
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        const auto found = fresh.constFind(m_entries.at(row).number);
        if (found == fresh.constEnd()) {
            beginRemoveRows({}, row, row);
            m_entries.remove(row);
            endRemoveRows();
            continue;
        }
        if (found->state != m_entries.at(row).state || found->attempts != m_entries.at(row).attempts) {
            m_entries[row] = *found;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    for (int row = 0; row < entries.size(); ++row) {
        if (row < m_entries.size() && m_entries.at(row).number == entries.at(row).number)
            continue;
        beginInsertRows({}, row, row);
        m_entries.insert(row, entries.at(row));
        endInsertRows();
    }
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1), {Qt::DisplayRole});
}

} // namespace PeopleDesk
