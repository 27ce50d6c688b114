// SPDX-License-Identifier: Apache-2.0
#include "app/files/csv_file.h"

#include "app/files/csv_text.h"

#include <QFileInfo>

namespace PeopleDesk {

CsvFile::CsvFile(const QString &path)
    : m_file(path)
{
}

FileReply CsvFile::append(const QList<QStringList> &rows)
{
    open();
    QByteArray lines;
    for (const QStringList &row : rows)
        lines += csvLine(row);
    write(lines);
    return m_reply;
}

FileReply CsvFile::finish()
{
    open();
    if (m_reply.trouble == FileTrouble::None && !m_file.commit())
        fail();
    return m_reply;
}

void CsvFile::open()
{
    if (m_file.isOpen() || m_reply.trouble != FileTrouble::None)
        return;
    if (m_file.open(QIODevice::WriteOnly))
        write(byteOrderMark);
    else
        fail();
}

void CsvFile::write(const QByteArray &bytes)
{
    if (m_reply.trouble != FileTrouble::None)
        return;
    // Flushed at once: a full disk is told while there is something to stop.
    if (m_file.write(bytes) != bytes.size() || !m_file.flush())
        fail();
}

void CsvFile::fail()
{
    m_reply = {trouble(), m_file.errorString()};
    m_file.cancelWriting();
}

/// QSaveFile tells most troubles as "can't be written".
FileTrouble CsvFile::trouble() const
{
    // A write that was cut short without a word met the end of the disk, or of a quota.
    if (m_file.error() == QFileDevice::ResourceError || m_file.error() == QFileDevice::NoError)
        return FileTrouble::NoSpace;
    const QFileInfo file(m_file.fileName());
    const QFileInfo folder(file.absolutePath());
    if (!folder.exists())
        return FileTrouble::NoFolder;
    const bool isRefused = !folder.isWritable() || (file.isFile() && !file.isWritable());
    return isRefused || m_file.error() == QFileDevice::PermissionsError ? FileTrouble::NoPermission
                                                                        : FileTrouble::Unwritable;
}

} // namespace PeopleDesk
