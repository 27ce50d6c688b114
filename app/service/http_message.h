// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <utility>

namespace PeopleDesk {

/// One request as it goes on the wire.
struct HttpRequest
{
    /// A kept-alive connection may already be closed on the server's side, and a write sent into it ends in
    /// doubt for nothing.
    enum class Way {
        Shared, ///< any connection: for what may be repeated
        Fresh, ///< one of its own, opened for this request
        Lane, ///< opened for this request, or used a moment ago
    };

    QByteArray verb;
    QByteArray target; ///< path and query, fully encoded
    QByteArray token; ///< for the Authorization header; empty: without one
    QByteArray body; ///< JSON
    Way way = Way::Shared;
};

/// What came back, as it came.
struct HttpReply
{
    enum class Failure {
        None, ///< a whole answer with whatever status
        Refused, ///< never tried: the address may not be used
        Unreachable,
        TimedOut,
        ConnectionLost,
        Tls,
        TooLarge,
        Cancelled,
    };

    Failure failure = Failure::None;
    bool mayHaveLeft = false; ///< whether a byte of the request may have reached the server
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QString detail; ///< technical words for people: Qt's error text, TLS errors, a redirect's target
    std::chrono::milliseconds duration{0};
};

} // namespace PeopleDesk
