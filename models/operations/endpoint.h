// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace PeopleDesk {

/// Documented frequency limits of one endpoint (API §2.3). 0: no limit of that sort.
struct RateLimit
{
    int perMinute = 0;
    int perSecond = 0;
};

/// What makes a second attempt of a write safe (API §11).
enum class Repeat {
    Read, ///< changes nothing, so it may be repeated at will; never a write
    ClientToken, ///< the same client_token counts as the same request
    ExternalId, ///< the same external_id is booked once
    ReadFirst, ///< no key: read the record and compare
};

/// One address of the platform. The rate limiter keeps a queue per endpoint; log lines name the
/// template, never the ids in it.
struct Endpoint
{
    QByteArray verb;
    QByteArray pathTemplate; ///< "/open-apis/hire/v1/offers/:offer_id/offer_status"
    RateLimit limit;
    Repeat repeat = Repeat::ReadFirst; ///< unless said otherwise nothing is repeated by itself
};

} // namespace PeopleDesk
