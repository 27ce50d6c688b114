// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"

#include <QAbstractTableModel>

namespace PeopleDesk {

class Journal;

/// The journal as a table, newest first, fetched in pages while the view scrolls. Renews itself when the
/// journal changes, keeping the rows that did not. The journal must outlive it.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        OperationColumn,
        TargetColumn,
        StateColumn,
        CodeColumn,
        LogIdColumn,
        ColumnCount
    };
    enum Role { EntryNumberRole = Qt::UserRole + 1, StateRole };

    explicit HistoryModel(Journal &journal, QObject *parent = nullptr);

    void setQuery(const HistoryQuery &query);
    [[nodiscard]] const HistoryQuery &query() const { return m_query; }
    [[nodiscard]] HistoryEntry entry(const QModelIndex &index) const;
    [[nodiscard]] bool isFetching() const { return m_fetching; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Texts are translated when asked; this tells views to ask again.
    void retranslate();

Q_SIGNALS:
    void fetched();

private:
    void renew();
    void merge(const QList<HistoryEntry> &entries);

    Journal &m_journal;
    HistoryQuery m_query;
    QList<HistoryEntry> m_entries;
    bool m_fetching = false;
    bool m_renewAgain = false;
    bool m_complete = false;
    int m_generation = 0;
};

/// The state as people read it.
QString stateText(HistoryEntry::State state);

} // namespace PeopleDesk
