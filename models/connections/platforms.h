// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/text/text.h"

#include <QList>

namespace PeopleDesk {

/// A place where the API is served. Each stands once, in platforms.cpp: what the connection dialog offers,
/// the words in the settings, the address to which a secret may go and the way to the developer console
/// are taken from there.
struct Platform
{
    QString key; ///< a connection's Connection::platform; stands in the settings, so it never changes
    Text label;
    QUrl baseUrl{}; ///< as documented (API §1.1); empty: each connection has an address of its own
    QUrl consoleUrl{}; ///< of the developer console; empty: under the connection's own address
    QString appIdPrefix = QStringLiteral("cli_"); ///< API §1.2
    bool isOffered = true; ///< connections to it can be added

    /// Whoever adds a connection types the address.
    [[nodiscard]] bool hasTypedAddress() const { return isOffered && baseUrl.isEmpty(); }
};

/// In the order in which they are offered.
const QList<Platform> &platforms();
/// Null when there is none of that name.
const Platform *findPlatform(const QString &key);

/// The documented address of a platform; empty when it has none.
QUrl platformBaseUrl(const QString &key);
/// Where the app of a connection is looked after.
QUrl developerConsole(const Connection &connection);

} // namespace PeopleDesk
