// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"
#include "models/sheet/cell_row.h"
#include "models/sheet/sheet_columns.h"
#include "models/text/tongue.h"

#include <QHash>

namespace PeopleDesk {

/// Knows a column by what stands in a header: its path, its label in any language, or a path that somebody
/// once chose for just these words.
class HeaderWords
{
public:
    /// \a remembered: paths by header, as ColumnMapping::corrections() tells them; an empty path means that
    /// the column is to be left out.
    HeaderWords(const OperationSpec &spec, const Tongues &tongues,
                const QHash<QString, QString> &remembered = {});

    /// The path; empty: not known, or not wanted.
    [[nodiscard]] QString pathOf(const QString &header) const;
    /// A field that must never be sent: its column is named and left out.
    [[nodiscard]] bool isForbidden(const QString &header) const;
    [[nodiscard]] const OperationSpec &spec() const { return m_spec; }
    [[nodiscard]] const Tongues &tongues() const { return m_tongues; }

private:
    [[nodiscard]] QString find(const QString &words) const;

    const OperationSpec &m_spec;
    const Tongues m_tongues;
    QHash<QString, QString> m_paths; ///< by tidied words; the number of an entry stands as '#'
    QHash<QString, QString> m_remembered;
};

/// Which column of a sheet fills which field. A value.
class ColumnMapping
{
public:
    struct Column
    {
        QString header = {};
        QString path = {}; ///< empty: left out
        bool isForbidden = false;
        bool isTwice = false; ///< an earlier column fills that field already
        bool isOfReport = false; ///< a report of an earlier run added it
    };

    ColumnMapping() = default;
    ColumnMapping(const QStringList &header, const HeaderWords &words);
    /// As a run kept it.
    ColumnMapping(const QStringList &header, const QStringList &paths);

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] QStringList header() const;
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool fills(const QString &path) const { return columnOf(path) >= 0; }
    /// -1: no column fills that field.
    [[nodiscard]] qsizetype columnOf(const QString &path) const;
    /// Chooses what a column fills, and takes that field from the column that filled it before.
    void choose(qsizetype column, const QString &path);
    [[nodiscard]] qsizetype count() const;
    /// Where a report of an earlier run says what became of each row; -1: this is none.
    [[nodiscard]] qsizetype outcomeColumn() const;

private:
    QList<Column> m_columns;
    qsizetype m_outcome = -1;
};

/// The row of a sheet that its columns are named by: the one with most names that are known.
struct HeaderRow
{
    qsizetype place = -1; ///< among the rows that were looked at; -1: none of them is a header
    ColumnMapping mapping = {};
};

/// \a rows are the first of the sheet.
HeaderRow findHeader(const QList<CellRow> &rows, const HeaderWords &words);

} // namespace PeopleDesk
