// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace PeopleDesk {

/// One cell as the file holds it. Numbers are the decimal digits that stand in the file; no double was
/// ever between.
struct SheetCell
{
    enum class Kind : char {
        Empty,
        Text,
        Number, ///< "2000.5", all its digits
        Rounded, ///< a number of which the spreadsheet has kept some digits only, as it stands in the file
        Day, ///< a date of the spreadsheet's own, as yyyy-MM-dd
        DayTime, ///< the same with a time of day, as yyyy-MM-dd HH:mm:ss; no zone
        Flag, ///< "true" or "false"
        Error, ///< "#N/A"
    };

    Kind kind = Kind::Empty;
    QString text = {};

    bool operator==(const SheetCell &other) const = default;
};

/// A row of a sheet in few bytes, so that a hundred thousand of them fit into memory: kinds and UTF-8, one
/// cell behind the other. A value.
class CellRow
{
public:
    CellRow() = default;
    /// \a number is the file's own, from 1.
    explicit CellRow(qint64 number)
        : m_number(number)
    {
    }
    static CellRow fromBytes(qint64 number, const QByteArray &bytes);

    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isBlank() const;
    /// Room for so many bytes of bytes(): what is asked for here is not given back.
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    /// Bytes of UTF-8 that are broken become U+FFFD.
    void append(SheetCell::Kind kind, QByteArrayView utf8);
    void append(const SheetCell &cell);
    /// Fills up with empty cells.
    void resize(qsizetype size);
    void replace(qsizetype column, const SheetCell &cell);
    /// An empty cell beyond the end.
    [[nodiscard]] SheetCell at(qsizetype column) const;
    [[nodiscard]] QList<SheetCell> cells() const;
    /// As fromBytes() takes them.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    bool operator==(const CellRow &other) const = default;

private:
    QByteArray m_bytes;
    qsizetype m_size = 0;
    qint64 m_number = 0;
};

} // namespace PeopleDesk
