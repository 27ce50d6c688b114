// SPDX-License-Identifier: Apache-2.0
#include "models/connections/platforms.h"

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

const QList<Platform> &platforms()
{
    static const QList<Platform> table{
        {.key = u"feishu"_s,
         .label = trText("Platforms", "Feishu"),
         .baseUrl = QUrl(u"https://open.feishu.cn"_s),
         .consoleUrl = QUrl(u"https://open.feishu.cn"_s)},
        {.key = u"lark"_s,
         .label = trText("Platforms", "Lark"),
         .baseUrl = QUrl(u"https://open.larksuite.com"_s),
         .consoleUrl = QUrl(u"https://open.larksuite.com"_s)},
        {.key = u"other"_s, .label = trText("Platforms", "Other address")},
        {.key = u"sandbox"_s, .label = trText("Platforms", "Sandbox"), .isOffered = false},
    };
    return table;
}

const Platform *findPlatform(const QString &key)
{
    const auto found = std::ranges::find(platforms(), key, &Platform::key);
    return found == platforms().end() ? nullptr : &*found;
}

QUrl platformBaseUrl(const QString &key)
{
    const Platform *platform = findPlatform(key);
    return platform ? platform->baseUrl : QUrl();
}

QUrl developerConsole(const Connection &connection)
{
    const Platform *platform = findPlatform(connection.platform);
    return platform && !platform->consoleUrl.isEmpty() ? platform->consoleUrl : connection.baseUrl;
}

} // namespace PeopleDesk
