// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/cell_row.h"

namespace PeopleDesk {

namespace {

using Kind = SheetCell::Kind;

/// One cell is its kind, the length of its text in groups of seven bits, the lowest first, and the text.
void appendLength(QByteArray &bytes, quint64 length)
{
    while (length >= 0x80) {
        bytes.append(static_cast<char>((length & 0x7f) | 0x80));
        length >>= 7;
    }
    bytes.append(static_cast<char>(length));
}

class CellReader
{
public:
    explicit CellReader(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_end; }

    QByteArrayView next(Kind &kind)
    {
        kind = static_cast<Kind>(*m_at++);
        quint64 length = 0;
        for (int shift = 0; m_at < m_end; shift += 7) {
            const auto byte = static_cast<quint8>(*m_at++);
            length |= quint64(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                break;
        }
        const QByteArrayView text(m_at, qMin(qsizetype(length), qsizetype(m_end - m_at)));
        m_at += text.size();
        return text;
    }

private:
    const char *m_at;
    const char *m_end;
};

} // namespace

CellRow CellRow::fromBytes(qint64 number, const QByteArray &bytes)
{
    CellRow row(number);
    row.m_bytes = bytes;
    CellReader reader(bytes);
    for (Kind kind{}; !reader.atEnd(); ++row.m_size)
        reader.next(kind);
    return row;
}

bool CellRow::isBlank() const
{
    CellReader reader(m_bytes);
    while (!reader.atEnd()) {
        Kind kind{};
        const QByteArrayView text = reader.next(kind);
        if (kind != Kind::Empty && !text.trimmed().isEmpty())
            return false;
    }
    return true;
}

void CellRow::append(Kind kind, QByteArrayView utf8)
{
    m_bytes.append(static_cast<char>(kind));
    appendLength(m_bytes, static_cast<quint64>(utf8.size()));
    m_bytes.append(utf8);
    ++m_size;
}

void CellRow::append(const SheetCell &cell)
{
    append(cell.kind, cell.text.toUtf8());
}

void CellRow::resize(qsizetype size)
{
    while (m_size < size)
        append(Kind::Empty, {});
}

void CellRow::replace(qsizetype column, const SheetCell &cell)
{
    resize(column + 1);
    QList<SheetCell> all = cells();
    all[column] = cell;
    m_bytes.clear();
    m_size = 0;
    for (const SheetCell &one : all)
        append(one);
}

SheetCell CellRow::at(qsizetype column) const
{
    CellReader reader(m_bytes);
    for (qsizetype i = 0; !reader.atEnd(); ++i) {
        Kind kind{};
        const QByteArrayView text = reader.next(kind);
        if (i == column)
            return {kind, QString::fromUtf8(text)};
    }
    return {};
}

QList<SheetCell> CellRow::cells() const
{
    QList<SheetCell> all;
    all.reserve(m_size);
    CellReader reader(m_bytes);
    while (!reader.atEnd()) {
        Kind kind{};
        const QByteArrayView text = reader.next(kind);
        all.append({kind, QString::fromUtf8(text)});
    }
    return all;
}

} // namespace PeopleDesk
