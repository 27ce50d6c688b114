// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/endpoint.h"

#include <QHash>
#include <QString>
#include <QUrl>

#include <optional>

namespace PeopleDesk {

/// One tenant's app as PeopleDesk reaches it. Kept in the settings, without its secret: that lives in
/// the keychain under the connection's id.
struct Connection
{
    enum class Environment { Sandbox, Test, Production };

    QString id; ///< a UUID made when the connection is added; "sandbox" for the embedded one
    QString name;
    QString platform = QStringLiteral("feishu"); ///< a key of platforms()
    QUrl baseUrl; ///< https, or http on the loopback interface
    QString appId;
    Environment environment = Environment::Production;
    QString userIdType = QStringLiteral("open_id"); ///< default for forms that ask for one
    /// Which of several operations a page sends, by the key of the page; absent: the page's own.
    QHash<QString, QString> variants;
    /// How fast writes may go instead of what is documented, as plans differ; 0 and 0: nothing is held up.
    std::optional<RateLimit> pace;

    [[nodiscard]] bool isSandbox() const { return environment == Environment::Sandbox; }
    bool operator==(const Connection &other) const = default;
};

/// https anywhere, http on loopback alone: anything else would show the token to the network.
bool isAllowedBaseUrl(const QUrl &url);

} // namespace PeopleDesk
