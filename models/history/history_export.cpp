// SPDX-License-Identifier: Apache-2.0
#include "models/history/history_export.h"

#include "models/history/history_rows.h"
#include "models/ports/journal.h"

namespace PeopleDesk {

namespace {

/// Few enough that wording a page takes the window less than a frame.
constexpr int pageSize = 50;

} // namespace

HistoryExport::HistoryExport(Journal &journal, std::unique_ptr<TableFile> file, const HistoryQuery &query,
                             const QList<Connection> &connections, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_file(std::move(file))
    , m_query(query)
{
    m_query.olderThan = 0;
    m_query.limit = pageSize;
    for (const Connection &connection : connections)
        m_environments.insert(connection.id, connection.environment);
}

void HistoryExport::start()
{
    write({historyHead()}, [this] { fetchNext(); });
}

void HistoryExport::fetchNext()
{
    m_journal.fetch(m_query, this, [this](const QList<HistoryEntry> &page) { take(page); });
}

void HistoryExport::take(const QList<HistoryEntry> &page)
{
    const bool isLast = page.size() < pageSize;
    if (isLast && !isTrustworthy(page)) {
        end(End::JournalFailed);
        return;
    }
    if (page.isEmpty()) {
        finish();
        return;
    }
    QList<QStringList> rows;
    for (const HistoryEntry &entry : page)
        rows.append(rowOf(entry));
    m_newest = qMax(m_newest, page.first().number);
    m_query.olderThan = page.last().number;
    write(rows, [this, isLast, count = int(page.size())] {
        m_count += count;
        Q_EMIT progressed(m_count, int((m_newest - m_query.olderThan) * 100 / m_newest));
        if (isLast)
            finish();
        else
            fetchNext();
    });
}

/// A journal that can't be read answers like one that has no more, and half a history is none. One that can
/// only not be written is still read.
bool HistoryExport::isTrustworthy(const QList<HistoryEntry> &page) const
{
    switch (m_journal.trouble()) {
    case JournalTrouble::None:
        return true;
    case JournalTrouble::NoSpace:
    case JournalTrouble::ReadOnly:
        return m_count > 0 || !page.isEmpty();
    case JournalTrouble::Busy:
    case JournalTrouble::NewerSchema:
    case JournalTrouble::Damaged:
    case JournalTrouble::Unreachable:
        break;
    }
    return false;
}

void HistoryExport::write(const QList<QStringList> &rows, const std::function<void()> &then)
{
    m_file->append(rows, this, [this, then](const FileReply &reply) {
        m_reply = reply;
        if (reply.trouble == FileTrouble::None)
            then();
        else
            end(End::FileFailed);
    });
}

void HistoryExport::finish()
{
    m_file->finish(this, [this](const FileReply &reply) {
        m_reply = reply;
        end(reply.trouble == FileTrouble::None ? End::Done : End::FileFailed);
    });
}

void HistoryExport::end(End end)
{
    m_file.reset();
    Q_EMIT finished(end);
}

QStringList HistoryExport::rowOf(const HistoryEntry &entry) const
{
    const auto found = m_environments.constFind(entry.connectionId);
    return historyRow(entry, found == m_environments.constEnd() ? std::nullopt : std::optional(*found));
}

} // namespace PeopleDesk
