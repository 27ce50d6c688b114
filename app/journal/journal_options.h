// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace PeopleDesk {

/// What a journal may be told besides its path. The defaults are right for the program; tests make
/// disks small and waits short.
struct JournalOptions
{
    /// How long a statement waits for another process before it answers Busy.
    std::chrono::milliseconds busyTimeout{5000};
    /// How often the journal looks for changes made by other processes.
    std::chrono::milliseconds lookAround{2000};
    /// How long the first row of a run waits for others to be committed with it.
    std::chrono::milliseconds companyPause{1};
    /// How often it says that a run has changed something, while that goes on.
    std::chrono::milliseconds changePause{200};
    /// Largest size of the file in pages of 4 KiB; 0: as large as the disk allows.
    int maxPages = 0;
    /// Where the file system of a folder is looked up; its absence means a local one.
    QString mountTable = QStringLiteral("/proc/self/mountinfo");
};

} // namespace PeopleDesk
