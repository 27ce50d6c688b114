// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/values/record.h"

#include <QByteArray>

namespace PeopleDesk {

/// The normal forms of a record, as a run keeps them on disk: every value is text, so nothing is lost.
QByteArray recordToJson(const Record &record);
Record recordFromJson(const QByteArray &json);

} // namespace PeopleDesk
