// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace PeopleDesk {

/// The id of what a call created, from its "data" by a dotted path; empty when nothing is created or the
/// answer lacks it. A number is read as the whole number it is.
QString createdIdIn(const QJsonObject &data, const QString &path);

} // namespace PeopleDesk
