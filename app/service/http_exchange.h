// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/http_message.h"
#include "app/service/service_settings.h"

#include <QObject>

namespace PeopleDesk {

/// One request on the wire and its raw reply. Sends at most once whatever the server does, follows no
/// redirect, ignores no TLS error, and ends in time. Reports exactly once through finished(), never from
/// within the call that starts it, then deletes itself.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    HttpExchange(const HttpRequest &request, const ServiceSettings &settings, QObject *parent);

    /// Reports at once.
    virtual void cancel();
    /// For a request that must not be tried.
    void refuse(const QString &reason);

    [[nodiscard]] bool isOver() const { return m_reported; }
    [[nodiscard]] const HttpRequest &request() const { return m_request; }

Q_SIGNALS:
    void finished(const PeopleDesk::HttpReply &reply);

protected:
    [[nodiscard]] const ServiceSettings &settings() const { return m_settings; }
    void report(const HttpReply &reply);

private:
    const HttpRequest m_request;
    const ServiceSettings m_settings;
    bool m_reported = false;
};

} // namespace PeopleDesk
