// SPDX-License-Identifier: Apache-2.0
#include "models/connections/connection.h"

namespace PeopleDesk {

bool isAllowedBaseUrl(const QUrl &url)
{
    static const QStringList loopback{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
                                      QStringLiteral("::1")};
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && loopback.contains(url.host()));
}

} // namespace PeopleDesk
