// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_file.h"

#include "app/journal/journal_trouble.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerFile | QFile::ExeOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

bool makeFolder(const QFileInfo &folder)
{
    if (folder.exists())
        return folder.isDir();
    return QDir().mkpath(folder.absolutePath())
        && (QDir().mkdir(folder.absoluteFilePath(), ownerFolder)
            || QFileInfo(folder.absoluteFilePath()).isDir());
}

} // namespace

JournalFile::JournalFile(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath())
{
}

QString JournalFile::folder() const
{
    return QFileInfo(m_path).absolutePath();
}

void JournalFile::prepare() const
{
    const QFileInfo place(folder());
    if (!makeFolder(place)) {
        const bool isClosed =
            QFileInfo(place.absolutePath()).isDir() && !QFileInfo(place.absolutePath()).isWritable();
        throw JournalFault{isClosed ? JournalTrouble::ReadOnly : JournalTrouble::Unreachable, {}};
    }
    QFile file(m_path);
    if (!file.exists() && !file.open(QIODevice::ReadWrite, ownerFile))
        throw JournalFault{isWritable() ? JournalTrouble::Unreachable : JournalTrouble::ReadOnly,
                           file.errorString()};
    if (file.permissions() & others)
        file.setPermissions(ownerFile);
}

bool JournalFile::isWritable() const
{
    const QFileInfo file(m_path);
    return QFileInfo(folder()).isWritable() && (!file.exists() || file.isWritable());
}

QByteArray JournalFile::identity() const
{
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (::stat(QFile::encodeName(m_path).constData(), &facts) != 0)
        return {};
    return QByteArray::number(facts.st_dev) + ':' + QByteArray::number(facts.st_ino);
#else
    // Elsewhere an open file can be neither renamed nor removed.
    return QFileInfo::exists(m_path) ? "present" : "";
#endif
}

QString JournalFile::setAside() const
{
    const QString stem =
        m_path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString aside = stem;
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = stem + u'-' + QString::number(i);
    // The file itself goes last: a write-ahead log left behind would be played into the new journal.
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s, u"-shm"_s, QString()}) {
        if (QFileInfo::exists(m_path + suffix) && !QFile::rename(m_path + suffix, aside + suffix))
            return {};
    }
    return aside;
}

} // namespace PeopleDesk
