// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/found.h"

#include <QJsonArray>

namespace PeopleDesk {

/// Names that both searches for people of Feishu People are asked for (API §9.9, §9.11).
QJsonArray personNameFields();
/// The name in person_info; empty when no scope lets the app read one.
Text personNameIn(const QJsonValue &personInfo);

} // namespace PeopleDesk
