// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/doubt/doubt_resolver.h"
#include "models/history/history_entry.h"
#include "models/text/text.h"

#include <QObject>
#include <QPointer>

namespace PeopleDesk {

class Dialogs;

/// Takes in-doubt writes of one connection, one after the other, has each resolved, and asks the person
/// where only a person can decide. Everything handed in outlives it.
class DoubtDesk : public QObject
{
    Q_OBJECT
public:
    DoubtDesk(const Connection &connection, ApiGateway &gateway, Journal &journal, const Clock &clock,
              Dialogs &dialogs, QWidget *over);

    void resolve(const QList<HistoryEntry> &entries);
    [[nodiscard]] bool isBusy() const { return m_resolver != nullptr; }

Q_SIGNALS:
    void started(qint64 number);
    /// One entry is through, for better or worse; \a verdict says how in a sentence.
    void settled(qint64 number, const PeopleDesk::Text &verdict);
    void finished();

private:
    void next();
    void take(DoubtResolver::Verdict verdict);
    void ask(const Text &why, const Text &danger);
    void askToClose();
    void closeRefused(bool close, bool wasDone);
    void report(const Text &verdict);

    const Connection m_connection;
    ApiGateway &m_gateway;
    Journal &m_journal;
    const Clock &m_clock;
    Dialogs &m_dialogs;
    QWidget *const m_over;
    QList<HistoryEntry> m_waiting;
    HistoryEntry m_entry;
    DoubtResolver *m_resolver = nullptr;
    bool m_gaveUp = false;
};

} // namespace PeopleDesk
