// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/api_gateway.h"

namespace PeopleDesk {

/// get_detail with job, candidate, offer and referral: one request tells all that forms need (API §9.3).
ApiRequest applicationDetailRequest(const QString &applicationId, const QString &userIdType);

} // namespace PeopleDesk
