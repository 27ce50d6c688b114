// SPDX-License-Identifier: Apache-2.0
#include "app/files/replaced_file.h"

#include <QFileInfo>

namespace PeopleDesk {

ReplacedFile::ReplacedFile(const QString &path)
    : m_file(path)
{
}

void ReplacedFile::open()
{
    if (m_file.isOpen() || m_reply.trouble != FileTrouble::None)
        return;
    if (!m_file.open(QIODevice::WriteOnly))
        fail({trouble(), m_file.errorString()});
}

void ReplacedFile::write(const QByteArray &bytes)
{
    if (m_reply.trouble != FileTrouble::None)
        return;
    // Flushed at once: a full disk is told while there is something to stop.
    if (m_file.write(bytes) != bytes.size() || !m_file.flush())
        fail({trouble(), m_file.errorString()});
}

void ReplacedFile::commit()
{
    if (m_reply.trouble == FileTrouble::None && !m_file.commit())
        fail({trouble(), m_file.errorString()});
}

void ReplacedFile::fail(const FileReply &reply)
{
    if (m_reply.trouble == FileTrouble::None)
        m_reply = reply;
    m_file.cancelWriting();
}

/// QSaveFile tells most troubles as "can't be written".
FileTrouble ReplacedFile::trouble() const
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
