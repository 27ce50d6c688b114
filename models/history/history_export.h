// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/history/history_entry.h"
#include "models/ports/table_file.h"

#include <QObject>

namespace PeopleDesk {

class Journal;

/// Writes everything that a query finds into a table file, page by page, newest first. Ends with finished(),
/// exactly once; destroyed before, it leaves no file. What is sent meanwhile is not in it. The journal must
/// outlive it.
class HistoryExport : public QObject
{
    Q_OBJECT
public:
    HistoryExport(Journal &journal, std::unique_ptr<TableFile> file, const HistoryQuery &query,
                  const QList<Connection> &connections, QObject *parent = nullptr);

    enum class End { Done, FileFailed, JournalFailed };

    void start();
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const FileReply &fileReply() const { return m_reply; }

Q_SIGNALS:
    /// How many entries were written, and roughly how much of the journal that was, in percent.
    void progressed(int count, int percent);
    void finished(PeopleDesk::HistoryExport::End end);

private:
    void fetchNext();
    void take(const QList<HistoryEntry> &page);
    [[nodiscard]] bool isTrustworthy(const QList<HistoryEntry> &page) const;
    void write(const QList<QStringList> &rows, const std::function<void()> &then);
    void finish();
    void end(End end);
    [[nodiscard]] QStringList rowOf(const HistoryEntry &entry) const;

    Journal &m_journal;
    std::unique_ptr<TableFile> m_file;
    HistoryQuery m_query;
    QHash<QString, Connection::Environment> m_environments;
    FileReply m_reply;
    qint64 m_newest = 0;
    int m_count = 0;
};

} // namespace PeopleDesk
