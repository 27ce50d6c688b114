// SPDX-License-Identifier: Apache-2.0
#include "app/files/file_kind.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace PeopleDesk {

namespace {

bool beginsWith(const QByteArray &head, QByteArrayView begin)
{
    return head.startsWith(begin);
}

/// Files of the old Office, and the envelope of encrypted ones of the new (MS-CFB, MS-OFFCRYPTO 2.3.4.4).
bool isEncryptedPackage(QIODevice &file)
{
    const QString stream = QStringLiteral("EncryptedPackage");
    const QByteArray name(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    constexpr qint64 blockSize = 1 << 20;
    QByteArray bytes;
    file.seek(0);
    while (true) {
        const QByteArray block = file.read(blockSize);
        bytes = bytes.right(name.size()) + block;
        if (bytes.contains(name))
            return true;
        if (block.isEmpty())
            return false;
    }
}

/// Web pages are often called .xls.
bool isMarkup(const QByteArray &head)
{
    const qsizetype mark = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArray begin = head.mid(mark, 64).trimmed().toLower();
    return begin.startsWith("<?xml") || begin.startsWith("<!doctype") || begin.startsWith("<html")
        || begin.startsWith("<table") || begin.startsWith("<head") || begin.startsWith("<meta");
}

} // namespace

FileKind findKind(QIODevice &file)
{
    const QByteArray head = file.peek(512);
    if (beginsWith(head, "PK\3\4") || beginsWith(head, "PK\5\6"))
        return FileKind::Zip;
    if (beginsWith(head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return isEncryptedPackage(file) ? FileKind::Encrypted : FileKind::Other;
    constexpr std::array<QByteArrayView, 8> others{"%PDF",   "\x89PNG",      "\xFF\xD8\xFF", "GIF8",
                                                   "{\\rtf", "\x1F\x8B\x08", "Rar!",         "7z\xBC\xAF"};
    const bool isOther = std::any_of(others.begin(), others.end(),
                                     [&head](QByteArrayView begin) { return beginsWith(head, begin); });
    return isOther || isMarkup(head) ? FileKind::Other : FileKind::Text;
}

} // namespace PeopleDesk
