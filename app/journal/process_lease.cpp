// SPDX-License-Identifier: Apache-2.0
#include "app/journal/process_lease.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

QString thisHost()
{
    const QByteArray machine = QSysInfo::machineUniqueId();
    return machine.isEmpty() ? QSysInfo::machineHostName() : QString::fromLatin1(machine);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// Empty when there is no such process, or none that still runs.
QString startOf(qint64 pid)
{
#ifdef Q_OS_LINUX
    // proc(5): "pid (name) state ...", the 22nd field is the start in clock ticks since boot. The name may
    // hold anything, so counting starts after its last parenthesis, with the state as third field.
    const QByteArray status = contentOf(u"/proc/%1/stat"_s.arg(pid));
    const QList<QByteArray> fields = status.mid(status.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20 || fields.first() == "Z" || fields.first() == "X")
        return {};
    return QString::fromLatin1(contentOf(u"/proc/sys/kernel/random/boot_id"_s) + '/' + fields.at(19));
#elif defined(Q_OS_UNIX)
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM ? u"running"_s : QString();
#else
    // Nobody else can be asked, so every other process counts as gone. That is the safe side: its
    // rows are shown in doubt, and it still closes them if it lives.
    return pid == QCoreApplication::applicationPid() ? u"running"_s : QString();
#endif
}

} // namespace

ProcessLease ProcessLease::ofThisProcess()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return {pid, startOf(pid), thisHost()};
}

bool ProcessLease::isSurelyDead() const
{
    return host == thisHost() && startOf(pid) != processStart;
}

} // namespace PeopleDesk
