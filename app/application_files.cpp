// SPDX-License-Identifier: Apache-2.0
#include "app/application_files.h"

#include <QStandardPaths>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

QString journalFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/journal.sqlite"_s;
}

QString paceFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/pace.sqlite"_s;
}

} // namespace PeopleDesk
