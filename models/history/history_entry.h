// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace PeopleDesk {

/// One write as the journal keeps it.
struct HistoryEntry
{
    enum class State {
        Sending, ///< of a living process
        Succeeded,
        Failed,
        InDoubt, ///< may have been carried out; waits to be resolved
    };

    qint64 number = 0; ///< the journal's row
    QString operation;
    QString connectionId;
    QString connectionName;
    bool isSandbox = false;
    QString target;
    QByteArray verb;
    QByteArray requestTarget; ///< path and query
    QByteArray body;
    QByteArray before;
    QString repeatKey;
    State state = State::Sending;
    int attempts = 0;
    int httpStatus = 0;
    qint64 code = 0;
    QString message;
    QString logId;
    QString createdId;
    QDateTime startedAt;
    QDateTime finishedAt;
    QString subject = {}; ///< whom or what it was about, in words; empty when nobody knew
    QString remark = {}; ///< what closed a doubt, in the words of whoever resolved it
};

struct HistoryQuery
{
    enum class Place { Real, Sandbox };

    Place place = Place::Real;
    qint64 number = 0; ///< only that one; 0: any
    QStringList operations; ///< empty: all
    QString connectionId; ///< empty: all
    std::optional<HistoryEntry::State> state;
    QString search; ///< part of target, subject, repeat key, created id or log id
    qint64 olderThan = 0; ///< number of the last row already known; 0: from the newest
    int limit = 100;
};

} // namespace PeopleDesk
