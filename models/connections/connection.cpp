// SPDX-License-Identifier: Apache-2.0
#include "models/connections/connection.h"

namespace PeopleDesk {

QUrl platformBaseUrl(Connection::Platform platform)
{
    switch (platform) {
    case Connection::Platform::Feishu:
        return QUrl(QStringLiteral("https://open.feishu.cn"));
    case Connection::Platform::Lark:
        return QUrl(QStringLiteral("https://open.larksuite.com"));
    case Connection::Platform::Sandbox:
    case Connection::Platform::Other:
        break;
    }
    return {};
}

bool isAllowedBaseUrl(const QUrl &url)
{
    static const QStringList loopback {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && loopback.contains(url.host()));
}

} // namespace PeopleDesk
