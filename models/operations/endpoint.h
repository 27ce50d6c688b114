// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace PeopleDesk {

/// Documented frequency limits of one endpoint (API §2.3). 0: no limit of that sort.
struct RateLimit
{
    int perMinute = 0;
    int perSecond = 0;

    bool operator==(const RateLimit &other) const = default;
};

/// What makes a second attempt of a write safe (API §11). What follows from it stands in repeat_policy.h.
enum class Repeat {
    Read, ///< changes nothing, so it may be repeated at will; never a write
    ClientToken, ///< the same client_token counts as the same request
    ExternalId, ///< the same external_id is booked once
    Harmless, ///< no key, but carried out twice it comes to the same as once (a deletion)
    ReadFirst, ///< no key: read the record and compare
};

/// What a write does to the ledger of rewards once it was carried out.
enum class Ledger {
    Untouched,
    Books, ///< its repeat key is the external_id that is booked
    Releases, ///< its target is a reward that is no longer booked
};

/// One address of the platform. The rate limiter keeps a queue per endpoint; log lines name the
/// template, never the ids in it.
struct Endpoint
{
    QByteArray verb;
    QByteArray pathTemplate; ///< "/open-apis/hire/v1/offers/:offer_id/offer_status"
    RateLimit limit;
    Repeat repeat = Repeat::ReadFirst; ///< unless said otherwise nothing is repeated by itself
    Ledger ledger = Ledger::Untouched;
};

} // namespace PeopleDesk
