// SPDX-License-Identifier: Apache-2.0
#include "app/journal/file_system.h"

#include <QFile>
#include <QList>

namespace PeopleDesk {

namespace {

/// Blank, tab, line break and backslash are written as three octal digits.
QString mountPoint(const QByteArray &field)
{
    QByteArray path;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isOctal = false;
        const int byte = field.at(i) == '\\' ? field.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        path += isOctal ? static_cast<char>(byte) : field.at(i);
        i += isOctal ? 3 : 0;
    }
    return QFile::decodeName(path);
}

bool holds(const QString &mount, const QString &folder)
{
    return mount == QLatin1String("/") || folder == mount
        || (folder.startsWith(mount) && folder.at(mount.size()) == QLatin1Char('/'));
}

} // namespace

QByteArray fileSystemType(const QString &folder, const QByteArray &mountTable)
{
    QByteArray type;
    qsizetype longest = 0;
    for (const QByteArray &line : mountTable.split('\n')) {
        // 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype separator = fields.indexOf("-", 6);
        if (separator < 0 || separator + 1 >= fields.size())
            continue;
        const QString mount = mountPoint(fields.at(4));
        // A later mount on the same place hides an earlier one.
        if (holds(mount, folder) && mount.size() >= longest) {
            longest = mount.size();
            type = fields.at(separator + 1);
        }
    }
    return type;
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> network{"nfs",
                                           "nfs3",
                                           "nfs4",
                                           "cifs",
                                           "smb",
                                           "smb2",
                                           "smb3",
                                           "smbfs",
                                           "ncpfs",
                                           "9p",
                                           "afs",
                                           "ceph",
                                           "coda",
                                           "davfs",
                                           "glusterfs",
                                           "lustre",
                                           "gpfs",
                                           "ocfs2",
                                           "gfs2",
                                           "beegfs",
                                           "orangefs",
                                           "virtiofs",
                                           "vboxsf",
                                           "fuse.sshfs",
                                           "fuse.glusterfs",
                                           "fuse.davfs2",
                                           "fuse.ceph",
                                           "fuse.rclone",
                                           "fuse.gvfsd-fuse",
                                           "fuse.vmhgfs-fuse",
                                           "vmhgfs"};
    return network.contains(type);
}

} // namespace PeopleDesk
