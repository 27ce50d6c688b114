// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/api_gateway.h"

#include <QJsonObject>

namespace PeopleDesk {

/// A GET without its query.
ApiRequest getRequest(const QByteArray &pathTemplate, RateLimit limit);
/// A POST that only searches: it changes nothing and may be repeated like a GET.
ApiRequest searchRequest(const QByteArray &pathTemplate, RateLimit limit, const QJsonObject &body);

} // namespace PeopleDesk
