// SPDX-License-Identifier: Apache-2.0
#include "models/outcomes/created_id.h"

#include <QStringList>

namespace PeopleDesk {

QString createdIdIn(const QJsonObject &data, const QString &path)
{
    QJsonValue value = data;
    const QStringList members = path.split(QLatin1Char('.'));
    for (const QString &member : members)
        value = value.toObject().value(member);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace PeopleDesk
