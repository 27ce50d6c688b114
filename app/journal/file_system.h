// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace PeopleDesk {

/// The type of the file system that holds \a folder ("ext4", "nfs4"), by the lines of a mount table in
/// the form of /proc/self/mountinfo (proc(5)). Empty when no line fits.
QByteArray fileSystemType(const QString &folder, const QByteArray &mountTable);

/// Whether several machines may share such a file system. A write-ahead log needs memory that all its
/// users share, which ends at the machine's edge.
bool isNetworkFileSystem(const QByteArray &type);

} // namespace PeopleDesk
