// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/http_message.h"
#include "app/service/service_settings.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QUrl>

class QNetworkAccessManager;

namespace PeopleDesk {

class HttpExchange;
class WriteLanes;

/// The way to one server: address, proxy, TLS and how many connections at once. Lives as long as the
/// gateway that owns it; exchanges still under way end with it, unreported.
class HttpTransport : public QObject
{
    Q_OBJECT
public:
    HttpTransport(const QUrl &baseUrl, const ServiceSettings &settings, QObject *parent = nullptr);
    ~HttpTransport() override;

    /// Never null; reports later.
    HttpExchange *send(const HttpRequest &request);

private:
    [[nodiscard]] QNetworkAccessManager *makeManager(QObject *parent) const;
    [[nodiscard]] QNetworkRequest prepare(const HttpRequest &request) const;
    void startNext();

    ServiceSettings m_settings;
    QByteArray m_address; ///< what a target is appended to
    QNetworkRequest m_prepared; ///< what is the same for all
    QString m_refusal; ///< why nothing may be sent at all; empty: it may
    QNetworkAccessManager *m_shared; ///< keeps connections alive, for everything but writes
    WriteLanes *m_lanes;
    QQueue<QPointer<HttpExchange>> m_waiting;
    int m_busy = 0;
};

} // namespace PeopleDesk
