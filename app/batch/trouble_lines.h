// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/sheet_files.h"
#include "models/text/text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace PeopleDesk {

class BatchRun;
class SheetDocument;
struct OperationSpec;

/// What a headless run says, line by line.
Text sheetTroubleLine(const SheetReadReply &reply, const QString &fileName);
/// As what the file was read, and what it comes to.
QList<Text> sheetLines(const SheetDocument &sheet);
/// Columns that are left out, rows that are hidden, ids that look rounded.
QList<Text> sheetWarnings(const SheetDocument &sheet);
/// What is wrong or doubtful with one row.
QList<Text> rowWarnings(const SheetDocument &sheet, qsizetype place);
/// A row that is not done, for the summary; none when it is.
std::optional<QJsonObject> unfinishedRow(const OperationSpec &spec, const BatchRun &run, qsizetype place);

} // namespace PeopleDesk
