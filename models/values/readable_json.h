// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace PeopleDesk {

/// JSON as it stands, with line breaks and two spaces a level. Works on the text, not on parsed values: an
/// amount keeps every digit. Text that is no JSON comes back unharmed.
QString readableJson(const QByteArray &json);

/// The object in \a json with every number kept as the text of its digits, because QJsonValue would make
/// a double of it.
QJsonObject withDigitsKept(const QByteArray &json);

} // namespace PeopleDesk
