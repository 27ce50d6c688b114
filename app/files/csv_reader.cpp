// SPDX-License-Identifier: Apache-2.0
#include "app/files/csv_reader.h"

#include "app/files/csv_records.h"
#include "app/files/csv_separator.h"
#include "app/files/row_stream.h"
#include "app/files/sheet_fault.h"
#include "app/files/text_encoding.h"

#include <QStringDecoder>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 1 << 20;

/// The text of a file as UTF-8, block by block; bytes that mean nothing become U+FFFD.
class Utf8Blocks
{
public:
    Utf8Blocks(QIODevice &file, const TextEncoding &encoding)
        : m_file(file)
        , m_isValidUtf8(encoding.isValidUtf8)
        , m_isUtf16(encoding.name.startsWith(u"UTF-16", Qt::CaseInsensitive))
        , m_decode(encoding.name.toLatin1().constData())
    {
        file.seek(encoding.mark);
    }

    /// Empty at the end.
    QByteArray next()
    {
        while (!m_atEnd) {
            const QByteArray block = m_file.read(blockSize);
            m_atEnd = block.isEmpty();
            const QByteArray text = m_isValidUtf8 ? block
                : m_atEnd                         ? cutOff()
                                                  : QString(m_decode(block)).toUtf8();
            if (!text.isEmpty())
                return text;
        }
        return {};
    }

private:
    /// A character of which the file's end has only the beginning: the decoder keeps it until more comes.
    QByteArray cutOff()
    {
        const QString tail = m_decode(QByteArrayView("\n"));
        const bool isCutOff = tail != (m_isUtf16 ? QString() : u"\n"_s);
        return isCutOff ? QString(QChar::ReplacementCharacter).toUtf8() : QByteArray();
    }

    QIODevice &m_file;
    const bool m_isValidUtf8;
    const bool m_isUtf16;
    QStringDecoder m_decode;
    bool m_atEnd = false;
};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

SheetReadReply readCsv(QIODevice &file, const SheetChoice &choice, SheetSink &sink)
{
    const TextEncoding encoding = findEncoding(file, choice.encoding);
    Utf8Blocks blocks(file, encoding);
    QByteArray block = blocks.next();
    const CsvSeparator separator =
        findSeparator(viewOf(block).substr(0, 64 << 10), choice.separator.toLatin1());

    RowStream rows(sink,
                   {.format = SheetFacts::Format::Csv,
                    .encoding = encoding.name,
                    .encodingIsGuess = encoding.isGuess,
                    .separator = QLatin1Char(separator.character)});
    CsvRecords records(separator.character, [&rows](CellRow &&row) { rows.append(std::move(row)); });
    block.remove(0, qsizetype(separator.skip));
    while (!block.isEmpty()) {
        if (sink.isStopped())
            throw SheetFault{SheetTrouble::Cancelled, {}};
        records.feed(viewOf(block));
        block = blocks.next();
    }
    records.finish();
    rows.finish();
    return rows.reply();
}

} // namespace PeopleDesk
