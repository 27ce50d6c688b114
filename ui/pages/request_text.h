// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace PeopleDesk {

/// One request as it goes, or went, on the wire, ready to be shown and copied. Holds no token: whoever
/// prints it prints where the token would stand.
struct RequestText
{
    QByteArray verb;
    QUrl base; ///< the connection's address; empty when it is not known any more
    QByteArray target; ///< path and query
    QByteArray body;

    [[nodiscard]] QString address() const;
    /// Verb, address, headers, body.
    [[nodiscard]] QString readable() const;
    /// A command for a shell, quoted so that nothing in the body can end the quotation.
    [[nodiscard]] QString asCurl() const;
};

} // namespace PeopleDesk
