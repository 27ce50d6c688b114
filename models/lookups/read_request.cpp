// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/read_request.h"

#include <QJsonDocument>

namespace PeopleDesk {

ApiRequest getRequest(const QByteArray &pathTemplate, RateLimit limit)
{
    ApiRequest request;
    request.endpoint = {"GET", pathTemplate, limit, Repeat::Read};
    return request;
}

ApiRequest searchRequest(const QByteArray &pathTemplate, RateLimit limit, const QJsonObject &body)
{
    ApiRequest request;
    request.endpoint = {"POST", pathTemplate, limit, Repeat::Read};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace PeopleDesk
