// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/endpoint.h"

#include <QNetworkProxy>
#include <QString>

#include <chrono>
#include <optional>

namespace PeopleDesk {

class PaceBook;

/// How the service layer reaches the network. A value; read once when a gateway is made.
struct ServiceSettings
{
    /// Until the request begins to leave: name look-up, proxy, TCP and TLS together.
    std::chrono::milliseconds connectTimeout{10'000};
    /// From then until the whole answer is here; a server that drips can't stretch it.
    std::chrono::milliseconds transferTimeout{30'000};
    qint64 largestReply = 8 * 1024 * 1024; ///< bytes, after decompression
    QString extraCaFile; ///< PEM, beside the system's own, for proxies that inspect TLS; empty: none
    /// How fast writes may go, instead of what the connection says or is documented; 0 and 0: nothing is
    /// paced, reads neither.
    std::optional<RateLimit> pace;
    PaceBook *paceBook = nullptr; ///< outlives the gateway; none: one of its own, which nobody else sees
    std::optional<QNetworkProxy> proxy; ///< none: the system's. The loopback interface never uses one
};

} // namespace PeopleDesk
