// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/sheet_files.h"

#include <QByteArray>
#include <QStringList>

/// All that a reading has said.
struct Reading
{
    PeopleDesk::SheetFacts facts = {};
    int begun = 0;
    QList<PeopleDesk::CellRow> rows = {};
    QList<qsizetype> chunks = {};
    PeopleDesk::SheetReadReply reply = {};
};

/// Reads a file through LocalSheetFiles and waits for its end.
Reading readFile(const QString &path, const PeopleDesk::SheetChoice &choice = {});

/// The same for a file with these bytes. Its name has no suffix.
Reading readBytes(const QByteArray &bytes, const PeopleDesk::SheetChoice &choice = {});

/// "1: a|b|" for each row; a cell that is no text has a letter in front: # Number, ~ Rounded, D Day, T
/// DayTime, ? Flag, ! Error.
QStringList shown(const Reading &reading);
