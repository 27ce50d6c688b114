// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>

namespace PeopleDesk {

/// Where a lane connects to, and what its requests begin with. A value.
struct ServerAddress
{
    QString host;
    quint16 port = 0;
    bool isTls = true;
    QSslConfiguration tls;
    QByteArray hostHeader; ///< with the port where it is not the usual one
    QByteArray path; ///< of the base address; targets are appended
    QByteArray userAgent;
};

} // namespace PeopleDesk
