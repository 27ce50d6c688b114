// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QIODevice>

namespace PeopleDesk {

/// The parts of a zip file, each read as a whole and only where its directory promises a reasonable size.
/// Everything that is not as it should be, down to the check sums, throws SheetFault.
class ZipParts
{
public:
    /// \a file stays open as long as this lives.
    explicit ZipParts(QIODevice &file);

    [[nodiscard]] bool has(const QByteArray &name) const { return m_entries.contains(name); }
    [[nodiscard]] QByteArray read(const QByteArray &name) const;

private:
    struct Entry
    {
        quint16 flags = 0;
        quint16 method = 0;
        quint32 checkSum = 0;
        qint64 packed = 0;
        qint64 unpacked = 0;
        qint64 offset = 0;
    };

    void readDirectory();
    [[nodiscard]] QByteArray bytesAt(qint64 offset, qint64 size) const;

    QIODevice &m_file;
    QHash<QByteArray, Entry> m_entries;
};

} // namespace PeopleDesk
