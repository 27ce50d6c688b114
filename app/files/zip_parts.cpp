// SPDX-License-Identifier: Apache-2.0
//
// The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
#include "app/files/zip_parts.h"

#include "app/files/sheet_fault.h"

#include <QtEndian>

#include <zlib.h>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostUnpacked = qint64(1) << 30;
constexpr qint64 suspiciousUnpacked = 100 << 20;
constexpr qint64 suspiciousRatio = 200;
constexpr quint32 seeZip64 = 0xFFFFFFFF;

[[noreturn]] void damaged(const QString &detail)
{
    throw SheetFault{SheetTrouble::Damaged, u"zip: "_s + detail};
}

/// Numbers of a record, one after the other.
class Fields
{
public:
    explicit Fields(const QByteArray &bytes, qsizetype at = 0)
        : m_bytes(bytes)
        , m_at(at)
    {
    }

    quint16 two() { return take<quint16>(); }
    quint32 four() { return take<quint32>(); }
    qint64 eight()
    {
        const auto number = take<quint64>();
        if (number > quint64(std::numeric_limits<qint64>::max()))
            damaged(u"a size beyond all measure"_s);
        return qint64(number);
    }
    QByteArray bytes(qsizetype size)
    {
        need(size);
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

private:
    template <typename T>
    T take()
    {
        need(sizeof(T));
        const T number = qFromLittleEndian<T>(m_bytes.constData() + m_at);
        m_at += qsizetype(sizeof(T));
        return number;
    }
    void need(qsizetype size) const
    {
        if (m_bytes.size() - m_at < size)
            damaged(u"a record is cut off"_s);
    }

    const QByteArray &m_bytes;
    qsizetype m_at;
};

struct Directory
{
    qint64 size = 0;
    qint64 offset = 0;
};

QByteArray inflated(const QByteArray &packed, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        damaged(u"no memory to unpack"_s);
    // zlib reads it only.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = uInt(size);
    const int result = inflate(&stream, Z_FINISH);
    const bool isWhole = result == Z_STREAM_END && qint64(stream.total_out) == size;
    inflateEnd(&stream);
    if (!isWhole)
        damaged(u"a part can't be unpacked"_s);
    return bytes;
}

/// Those that did not fit into 32 bits stand in an extra field, in this order.
void readLargeSizes(const QByteArray &extra, std::initializer_list<qint64 *> sizes)
{
    Fields fields(extra);
    while (!fields.atEnd()) {
        const quint16 id = fields.two();
        const QByteArray content = fields.bytes(fields.two());
        constexpr quint16 zip64 = 1;
        Fields large(content);
        for (qint64 *const size : sizes) {
            if (id == zip64 && *size == seeZip64)
                *size = large.eight();
        }
    }
}

} // namespace

ZipParts::ZipParts(QIODevice &file)
    : m_file(file)
{
    readDirectory();
}

QByteArray ZipParts::read(const QByteArray &name) const
{
    const auto found = m_entries.constFind(name);
    if (found == m_entries.constEnd())
        damaged(QString::fromUtf8(name) + u" is missing"_s);
    const Entry &entry = *found;
    constexpr quint16 encrypted = 1;
    if (entry.flags & encrypted)
        throw SheetFault{SheetTrouble::Encrypted, u"zip"_s};
    const bool isBomb = entry.unpacked > suspiciousUnpacked
        && entry.unpacked / qMax(entry.packed, qint64(1)) > suspiciousRatio;
    if (entry.unpacked > mostUnpacked || isBomb) {
        throw SheetFault{SheetTrouble::TooLarge,
                         u"%1 unpacks to %2 bytes"_s.arg(QString::fromUtf8(name)).arg(entry.unpacked)};
    }

    constexpr qint64 localHeader = 30;
    const QByteArray header = bytesAt(entry.offset, localHeader);
    Fields fields(header);
    constexpr quint32 localMagic = 0x04034b50;
    if (fields.four() != localMagic)
        damaged(u"a part is not where it should be"_s);
    Fields lengths(header, 26);
    const qint64 nameSize = lengths.two();
    const QByteArray packed = bytesAt(entry.offset + localHeader + nameSize + lengths.two(), entry.packed);

    constexpr quint16 stored = 0;
    constexpr quint16 deflated = 8;
    if (entry.method != stored && entry.method != deflated)
        damaged(u"packed with method %1"_s.arg(entry.method));
    if (entry.method == stored && entry.packed != entry.unpacked)
        damaged(u"sizes that can't be"_s);
    const QByteArray bytes = entry.method == stored ? packed : inflated(packed, entry.unpacked);
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size()));
    if (sum != entry.checkSum)
        damaged(u"the check sum of %1 is wrong"_s.arg(QString::fromUtf8(name)));
    return bytes;
}

void ZipParts::readDirectory()
{
    constexpr qint64 endSize = 22;
    constexpr qint64 longestComment = 0xFFFF;
    constexpr QByteArrayView endMagic("PK\5\6", 4);
    const qint64 size = m_file.size();
    const qint64 tailSize = qMin(size, endSize + longestComment);
    const QByteArray tail = bytesAt(size - tailSize, tailSize);
    const qsizetype end = tail.lastIndexOf(endMagic);
    if (end < 0)
        damaged(u"it is cut off"_s);

    Fields fields(tail, end + 10);
    qint64 count = fields.two();
    Directory directory{.size = fields.four(), .offset = fields.four()};
    constexpr qint64 locatorSize = 20;
    if (directory.offset == seeZip64 || directory.size == seeZip64 || count == 0xFFFF) {
        const qint64 endAt = size - tailSize + end;
        const QByteArray locator = bytesAt(endAt - locatorSize, locatorSize);
        const qint64 farEndAt = Fields(locator, 8).eight();
        const QByteArray farEnd = bytesAt(farEndAt, 56);
        Fields far(farEnd, 32);
        count = far.eight();
        directory.size = far.eight();
        directory.offset = far.eight();
    }
    constexpr qint64 largestDirectory = 16 << 20;
    if (directory.size > largestDirectory)
        throw SheetFault{SheetTrouble::TooLarge, u"zip: its directory"_s};

    const QByteArray bytes = bytesAt(directory.offset, directory.size);
    Fields record(bytes);
    for (qint64 i = 0; i < count; ++i) {
        constexpr quint32 magic = 0x02014b50;
        if (record.four() != magic)
            damaged(u"its directory"_s);
        Entry entry;
        record.bytes(4);
        entry.flags = record.two();
        entry.method = record.two();
        record.bytes(4);
        entry.checkSum = record.four();
        entry.packed = record.four();
        entry.unpacked = record.four();
        const qsizetype nameSize = record.two();
        const qsizetype extraSize = record.two();
        const qsizetype commentSize = record.two();
        record.bytes(8);
        entry.offset = record.four();
        // Some writers use the separator of their own system.
        const QByteArray name = record.bytes(nameSize).replace('\\', '/');
        const QByteArray extra = record.bytes(extraSize);
        record.bytes(commentSize);

        if (entry.packed == seeZip64 || entry.unpacked == seeZip64 || entry.offset == seeZip64)
            readLargeSizes(extra, {&entry.unpacked, &entry.packed, &entry.offset});
        if (m_entries.contains(name))
            damaged(QString::fromUtf8(name) + u" is there twice"_s);
        m_entries.insert(name, entry);
    }
}

QByteArray ZipParts::bytesAt(qint64 offset, qint64 size) const
{
    if (offset < 0 || size < 0 || offset > m_file.size() || size > m_file.size() - offset
        || !m_file.seek(offset))
        damaged(u"it is cut off"_s);
    const QByteArray bytes = m_file.read(size);
    if (bytes.size() != size)
        damaged(u"it is cut off"_s);
    return bytes;
}

} // namespace PeopleDesk
