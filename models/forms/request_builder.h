// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"
#include "models/ports/api_gateway.h"

namespace PeopleDesk {

/// The body of a draft: the fields that count now, each sent as its description says.
BodyValue buildBody(const OperationSpec &spec, const Draft &draft);
/// Whether a field will stand in the request.
bool isSent(const FieldSpec &field, const Draft &draft);
/// The whole request but for its client_token, which the session adds.
ApiRequest buildRequest(const OperationSpec &spec, const Draft &draft);
/// The read that fetches the record named by the draft's target field.
ApiRequest buildLoadRequest(const OperationSpec &spec, const QString &target);
/// A record from the JSON that reading it brought.
Record readRecord(const OperationSpec &spec, const QJsonObject &json);

} // namespace PeopleDesk
