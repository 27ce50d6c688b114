// SPDX-License-Identifier: Apache-2.0
#include "app/files/text_encoding.h"

#include "app/files/sheet_fault.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 1 << 20;

struct Mark
{
    QLatin1StringView encoding;
    QByteArrayView bytes;
};
constexpr std::array marks{
    Mark{"UTF-8"_L1, "\xEF\xBB\xBF"},
    Mark{"UTF-16LE"_L1, "\xFF\xFE"},
    Mark{"UTF-16BE"_L1, "\xFE\xFF"},
};

/// Where a character that is cut off at the end begins.
qsizetype wholeCharacters(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= qMin(qsizetype(3), bytes.size()); ++back) {
        const auto byte = static_cast<quint8>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

bool isValidUtf8(QIODevice &file)
{
    QByteArray bytes;
    while (true) {
        const QByteArray block = file.read(blockSize);
        bytes += block;
        const qsizetype whole = block.isEmpty() ? bytes.size() : wholeCharacters(bytes);
        if (!QByteArrayView(bytes).first(whole).isValidUtf8())
            return false;
        if (block.isEmpty())
            return true;
        bytes.remove(0, whole);
    }
}

/// Empty: no, or not clearly. What is ASCII in a text has a zero byte beside it in UTF-16.
QString utf16WithoutMark(QByteArrayView head)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[size_t(i % 2)] += head[i] == '\0' ? 1 : 0;
    const qsizetype least = qMax(qsizetype(1), head.size() / 40);
    if (zeros[1] >= least && zeros[0] * 20 <= zeros[1])
        return u"UTF-16LE"_s;
    if (zeros[0] >= least && zeros[1] * 20 <= zeros[0])
        return u"UTF-16BE"_s;
    return {};
}

TextEncoding existing(TextEncoding encoding)
{
    if (!QStringDecoder(encoding.name.toLatin1().constData()).isValid())
        throw SheetFault{SheetTrouble::WrongEncoding, encoding.name};
    return encoding;
}

} // namespace

TextEncoding findEncoding(QIODevice &file, const QString &chosen)
{
    const QByteArray head = file.peek(64 << 10);
    const auto *const mark =
        std::find_if(marks.begin(), marks.end(), [&](const Mark &one) { return head.startsWith(one.bytes); });
    const bool hasMark = mark != marks.end();
    const QString byMark = hasMark ? QString(mark->encoding) : QString();

    TextEncoding encoding{.name = chosen.isEmpty() ? byMark : chosen};
    if (hasMark && encoding.name.compare(byMark, Qt::CaseInsensitive) == 0)
        encoding.mark = mark->bytes.size();
    if (encoding.name.isEmpty()) {
        encoding.name = utf16WithoutMark(head);
        encoding.isGuess = !encoding.name.isEmpty();
        if (encoding.name.isEmpty() && head.contains('\0'))
            throw SheetFault{SheetTrouble::UnknownFormat, u"zero bytes"_s};
    }
    const bool mayBeUtf8 =
        encoding.name.isEmpty() || encoding.name.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0;
    if (mayBeUtf8)
        encoding.isValidUtf8 = isValidUtf8(file);
    if (encoding.name.isEmpty()) {
        encoding.name = encoding.isValidUtf8 ? u"UTF-8"_s : u"GB18030"_s;
        encoding.isGuess = !encoding.isValidUtf8;
    }
    file.seek(0);
    return existing(encoding);
}

} // namespace PeopleDesk
