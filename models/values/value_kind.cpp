// SPDX-License-Identifier: Apache-2.0
#include "models/values/value_kind.h"

namespace PeopleDesk {

QString ValueKind::normalised(const QString &typed) const
{
    return typed.trimmed();
}

QString ValueKind::normalisedOver(const QString &typed, const QString &) const
{
    return normalised(typed);
}

QString ValueKind::shown(const QString &normalised) const
{
    return normalised;
}

QString ValueKind::told(const QString &normalised) const
{
    return shown(normalised);
}

std::optional<Text> ValueKind::problem(const QString &) const
{
    return std::nullopt;
}

BodyValue ValueKind::toBody(const QString &normalised) const
{
    return BodyValue::text(normalised);
}

QString ValueKind::fromJson(const QJsonValue &json) const
{
    return json.isDouble() ? QString::number(json.toInteger()) : json.toString();
}

Text ValueKind::echo(const QString &) const
{
    return {};
}

} // namespace PeopleDesk
