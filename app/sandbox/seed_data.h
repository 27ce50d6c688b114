// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>

// The made-up data compiled in from data/*.json. A date in it may be written "today-30" or "today+14", so
// that the sandbox looks alive whenever it starts.
namespace PeopleDesk::SandboxParts {

QList<QJsonObject> seedRows(const QString &name);
QJsonObject seedObject(const QString &name);

} // namespace PeopleDesk::SandboxParts
