// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace PeopleDesk {

/// Names one process for good: a pid alone is given again, to another program or after a restart.
struct ProcessLease
{
    qint64 pid = 0;
    QString processStart; ///< start of the machine and of the process in it
    QString host; ///< the machine, whatever its name is today

    static ProcessLease ofThisProcess();
    /// False also when nobody can tell: a process of another machine that shares the folder.
    [[nodiscard]] bool isSurelyDead() const;
};

} // namespace PeopleDesk
