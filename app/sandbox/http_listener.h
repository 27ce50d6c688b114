// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"

#include <QObject>

#include <functional>
#include <memory>

class QHttpServer;

namespace PeopleDesk::SandboxParts {

// The only place that knows QHttpServer, whose interface changed after Qt 6.4. Every request, whatever
// its path or method, goes to the one handler; the answer leaves after its delay unless the client has
// gone meanwhile. Needs no more than a QCoreApplication. Connections end with this object.
class HttpListener : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Answer(const Request &)>;

    explicit HttpListener(Handler handler, QObject *parent = nullptr);
    ~HttpListener() override;

    bool listen(quint16 port);
    quint16 port() const { return m_port; }

private:
    Handler m_handler;
    std::unique_ptr<QHttpServer> m_server;
    quint16 m_port = 0;
};

} // namespace PeopleDesk::SandboxParts
