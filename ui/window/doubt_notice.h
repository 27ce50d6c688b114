// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/history/history_entry.h"
#include "ui/window/notice_bar.h"

#include <QSet>

namespace PeopleDesk {

class ApiGateway;
class Clock;
class Dialogs;
class DoubtDesk;
class Journal;

/// Says on start that writes of an earlier session may have been carried out, and has those of the
/// connection in use resolved. Goes when none is left.
class DoubtNotice : public NoticeBar
{
    Q_OBJECT
public:
    DoubtNotice(Journal &journal, const Clock &clock, Dialogs &dialogs, QWidget *parent = nullptr);

    /// From now on doubts of this connection can be resolved; null: none is in use.
    void setConnection(const Connection &connection, ApiGateway *gateway);

Q_SIGNALS:
    void historyWanted();

private:
    void look();
    void take(const QList<HistoryEntry> &entries);
    void sayHowMany();
    void resolve();
    [[nodiscard]] QList<HistoryEntry> ownEntries() const;

    Journal &m_journal;
    const Clock &m_clock;
    Dialogs &m_dialogs;
    Connection m_connection;
    DoubtDesk *m_desk = nullptr;
    QPushButton *m_resolve;
    QList<HistoryEntry> m_entries;
    QSet<qint64> m_known; ///< what was open at the start; doubts of this session are told on their pages
    bool m_started = false;
    bool m_lookAgain = false;
    int m_pending = 0; ///< answers still to come
    QList<HistoryEntry> m_found;
};

} // namespace PeopleDesk
