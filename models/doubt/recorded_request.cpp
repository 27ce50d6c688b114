// SPDX-License-Identifier: Apache-2.0
#include "models/doubt/recorded_request.h"

#include <QUrl>
#include <QUrlQuery>

namespace PeopleDesk {

ApiRequest recordedRequest(const HistoryEntry &entry, const OperationSpec &spec)
{
    ApiRequest request;
    request.endpoint = spec.endpoint;
    if (!spec.targetField.isEmpty())
        request.pathValues.append({spec.targetField, entry.target});
    const QUrlQuery query(QUrl::fromEncoded(entry.requestTarget).query(QUrl::FullyEncoded));
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded))
        request.query.append({key, value});
    request.body = entry.body;
    WriteIntent intent;
    intent.operation = entry.operation;
    intent.target = entry.target;
    intent.subject = entry.subject;
    intent.repeatKey = entry.repeatKey;
    intent.before = entry.before;
    intent.createdIdPath = spec.createdIdPath;
    intent.resumes = entry.number;
    request.intent = intent;
    return request;
}

} // namespace PeopleDesk
