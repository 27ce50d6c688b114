// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"

#include <functional>
#include <vector>

namespace PeopleDesk::SandboxParts {

// A tier of API §2.2; zero means that this bound does not exist.
struct Limit
{
    int perMinute = 0;
    int perSecond = 0;
};

struct Endpoint
{
    QByteArray method;
    QString pattern; // "/open-apis/hire/v1/offers/:offer_id"
    Limit limit;
    QStringList scopes; // any one of them is enough (API §1.7); none means that the path needs none
    std::function<Reply(const Request &)> handler;
    bool isWrite = false; // changes records, or books money; searches by POST do not
};

// The table of endpoints. An endpoint family adds its rows once; later rows may not shadow earlier ones.
class Router
{
public:
    void add(Endpoint endpoint);

    // The endpoint that answers the request, with request.places filled; nullptr when there is none.
    const Endpoint *find(Request &request) const;
    bool knowsPath(const Request &request) const;

private:
    std::vector<Endpoint> m_endpoints;
};

} // namespace PeopleDesk::SandboxParts
