// SPDX-License-Identifier: Apache-2.0
#include "models/connections/console_link.h"

#include "models/connections/platforms.h"

#include <QUrlQuery>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QString scopeApplicationLink(const Connection &connection, const QStringList &scopes)
{
    if (connection.isSandbox() || scopes.isEmpty())
        return {};
    QUrl link = developerConsole(connection);
    link.setPath(u"/page/scope-apply"_s);
    QUrlQuery query;
    query.addQueryItem(u"clientID"_s, connection.appId);
    query.addQueryItem(u"scopes"_s, scopes.join(u','));
    link.setQuery(query);
    return link.toString(QUrl::FullyEncoded);
}

} // namespace PeopleDesk
