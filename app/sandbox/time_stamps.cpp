// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/time_stamps.h"

#include <QDateTime>
#include <QTimeZone>

namespace PeopleDesk::SandboxParts {

qint64 milliseconds(const QJsonValue &date)
{
    const QDate day = QDate::fromString(date.toString(), Qt::ISODate);
    return QDateTime(day, QTime(0, 0), QTimeZone(8 * 3600)).toMSecsSinceEpoch();
}

QString millisecondsText(const QJsonValue &date)
{
    return QString::number(milliseconds(date));
}

} // namespace PeopleDesk::SandboxParts
