// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace PeopleDesk {

class Tongue;
struct FormStart;
struct OperationSpec;

/// An empty sheet of an operation, to be filled by people: its words are of one language, as the file will
/// be.
struct SheetTemplate
{
    struct Column
    {
        QString header = {};
        QString note = {}; ///< help, key and rules, shown beside the header
        QStringList choices = {}; ///< offered as a drop-down; none: free
        bool choicesOpen = false; ///< other values are allowed, or several
        bool isNeeded = false;
        QString example = {};
    };

    QString name = {}; ///< of the sheet
    QList<Column> columns = {};
};

/// Every cell of a template is text, so that no spreadsheet rounds an id.
SheetTemplate sheetTemplate(const OperationSpec &spec, const Tongue &tongue, const FormStart &start);

} // namespace PeopleDesk
