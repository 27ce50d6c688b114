// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/router.h"

#include <algorithm>
#include <optional>

namespace PeopleDesk::SandboxParts {

namespace {

std::optional<QHash<QString, QString>> match(const QString &pattern, const QStringList &segments)
{
    const QStringList parts = pattern.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != segments.size())
        return std::nullopt;
    QHash<QString, QString> places;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).startsWith(u':'))
            places.insert(parts.at(i).mid(1), segments.at(i));
        else if (parts.at(i) != segments.at(i))
            return std::nullopt;
    }
    return places;
}

} // namespace

void Router::add(Endpoint endpoint)
{
    m_endpoints.push_back(std::move(endpoint));
}

const Endpoint *Router::find(Request &request) const
{
    for (const Endpoint &endpoint : m_endpoints) {
        if (endpoint.method != request.method)
            continue;
        if (const auto places = match(endpoint.pattern, request.segments)) {
            request.places = *places;
            return &endpoint;
        }
    }
    return nullptr;
}

bool Router::knowsPath(const Request &request) const
{
    return std::any_of(m_endpoints.begin(), m_endpoints.end(), [&request](const Endpoint &endpoint) {
        return match(endpoint.pattern, request.segments).has_value();
    });
}

} // namespace PeopleDesk::SandboxParts
