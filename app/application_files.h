// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace PeopleDesk {

/// Where the program keeps what it keeps; the window and the batch without one share both.
QString settingsFile();
QString journalFile();
QString paceFile();

} // namespace PeopleDesk
