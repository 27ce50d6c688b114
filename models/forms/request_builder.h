// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"
#include "models/ports/api_gateway.h"

namespace PeopleDesk {

/// The body of a draft: the fields that count now, each sent as its description says.
BodyValue buildBody(const OperationSpec &spec, const Draft &draft);
/// Whether a field will stand in the request, be it as one that is emptied.
bool isSent(const FieldSpec &field, const Draft &draft);
/// The whole request but for its client_token, which the session adds.
ApiRequest buildRequest(const OperationSpec &spec, const Draft &draft);
/// Has the request say that it is the same as any other with this \a key, where the API takes a client_token.
void carryToken(ApiRequest &request, const QString &key);
/// The read that fetches the record named by the draft's target field.
ApiRequest buildLoadRequest(const OperationSpec &spec, const QString &target);
/// A record from the JSON that reading it brought.
Record readRecord(const OperationSpec &spec, const QJsonObject &json);
/// What a request carried, read from its body; \a was are the values before, as the journal has them.
Record readSent(const OperationSpec &spec, const QJsonObject &body, const Record &was);
/// The fields of a body, or of the values that the journal kept of before.
Record readBody(const OperationSpec &spec, const QJsonObject &body);
/// The entries of a repeated field, from their JSON.
QList<Entry> readEntries(const FieldSpec &field, const QJsonValue &json);

} // namespace PeopleDesk
