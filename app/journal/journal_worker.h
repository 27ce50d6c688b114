// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal_file.h"
#include "app/journal/journal_options.h"
#include "app/journal/journal_trouble.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

class QTimer;

namespace PeopleDesk {

class JournalDatabase;

/// The journal's side on its own thread: all SQL happens here. Opens the file when it is first needed
/// and again after every trouble; the functions block, and never throw. start() and close() come first
/// and last, on that thread too.
class JournalWorker : public QObject
{
    Q_OBJECT
public:
    JournalWorker(const QString &path, const JournalOptions &options);
    ~JournalWorker() override;

    void start();
    /// Open writes are closed as far as can be known, the lease ends, the file is let go.
    void close();

    JournalTicket begin(const Connection &connection, const ApiRequest &request);
    /// The ticket reached whoever asked for it (and the write may leave), or nobody (and it never will).
    void confirmTicket(qint64 number, bool reached);
    JournalTrouble settle(qint64 number, const Outcome &outcome, const QString &createdId);
    JournalTrouble resolve(qint64 number, HistoryEntry::State state, const QString &remark);
    QList<HistoryEntry> fetch(const HistoryQuery &query);

Q_SIGNALS:
    void changed();
    void troubleFound(PeopleDesk::JournalTrouble trouble);
    /// A damaged journal now lies under this path, and a new one was started.
    void setAside(const QString &path);

private:
    struct Settlement
    {
        qint64 number = 0;
        Outcome outcome;
        QString createdId;
    };

    JournalTrouble attempt(const std::function<void()> &work);
    JournalTrouble write(const std::function<void()> &work);
    void requireReadable();
    void requireWritable();
    void settleOverdue();
    void lookAround();
    JournalTrouble recover(const JournalFault &fault);
    void replaceDamaged();
    void report(JournalTrouble trouble);

    JournalFile m_file;
    JournalOptions m_options;
    QString m_run;
    std::unique_ptr<JournalDatabase> m_database;
    std::unique_ptr<QTimer> m_timer;
    bool m_isWritable = false;
    bool m_damageIsNews = false; ///< a damage was found that no answer has told of yet
    JournalTrouble m_trouble = JournalTrouble::None;
    qint64 m_highestNumber = 0;
    qint64 m_dataVersion = 0;
    QHash<qint64, bool> m_tickets; ///< numbers given out and not settled; true once they reached somebody
    QList<Settlement> m_overdue; ///< outcomes that the disk refused to take
};

} // namespace PeopleDesk
