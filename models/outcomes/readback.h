// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

namespace PeopleDesk {

/// The record within the "data" of the operation's read.
QJsonObject recordIn(const OperationSpec &spec, const QJsonObject &data);
/// Whether a record that was read back shows that \a body was carried out.
bool recordShows(const OperationSpec &spec, const QByteArray &body, const QJsonObject &record);

} // namespace PeopleDesk
