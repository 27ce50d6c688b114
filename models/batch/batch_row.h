// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"
#include "models/sheet/cell_row.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace PeopleDesk {

/// One row of a run: what it asks for, and how far it has got.
struct BatchRow
{
    enum class State {
        Waiting, ///< nothing of it may have been carried out
        Sending, ///< of a living process
        InDoubt, ///< may have been carried out
        Done,
        Failed, ///< Feishu refused it
        LeftOut, ///< a problem blocks it, so it is never sent; see remark
        Unneeded, ///< the very same was booked before this run; see remark
    };

    qint64 index = 0; ///< within the run, from 0
    CellRow cells = {}; ///< the row of the file, as it was read and edited
    QByteArray values = {}; ///< the normal forms of its fields, as JSON; see record_json.h
    QString repeatKey = {}; ///< client_token or external_id, made once and kept; empty where there is none
    State state = State::Waiting;
    QString remark = {}; ///< of LeftOut and Unneeded: why, in the language of the moment
    HistoryEntry entry = {}; ///< its latest write; number 0: it was never begun
};

/// A run as the journal knows it.
struct BatchHead
{
    qint64 number = 0;
    QString operation = {};
    QString connectionId = {};
    QString connectionName = {};
    QString appId = {};
    QString baseUrl = {}; ///< scheme and host; empty of the embedded sandbox, whose port changes
    bool isSandbox = false;
    QString fileName = {}; ///< without its folder
    QStringList header = {}; ///< the header cells of the file
    QStringList paths = {}; ///< of each column the field it fills; empty: none
    QDateTime createdAt = {};
    QDateTime finishedAt = {}; ///< every row has its last word; invalid: it can be resumed
    qint64 rows = 0;
    qint64 waiting = 0;
    qint64 sending = 0;
    qint64 inDoubt = 0;
    qint64 done = 0;
    qint64 failed = 0;
    qint64 leftOut = 0;
    qint64 unneeded = 0;
    bool isRunningElsewhere = false; ///< another living process has it
};

} // namespace PeopleDesk
