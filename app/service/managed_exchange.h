// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/http_exchange.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QStringList>
#include <QTimer>

class QNetworkAccessManager;

namespace PeopleDesk {

class OneShotBody;

/// An exchange by way of QNetworkAccessManager, which knows proxies and shares connections, and has to be
/// kept from sending a body twice.
class ManagedExchange : public HttpExchange
{
    Q_OBJECT
public:
    ManagedExchange(const HttpRequest &request, const ServiceSettings &settings, QObject *parent);
    ~ManagedExchange() override;

    /// \a prepared carries address, TLS configuration and whatever else is the same for all.
    void start(QNetworkAccessManager &manager, const QNetworkRequest &prepared);
    void cancel() override;

private:
    void noteLeaving();
    void noteHead();
    void collect();
    [[nodiscard]] bool takeReceived();
    void stop(HttpReply::Failure reason);
    void conclude();
    [[nodiscard]] bool mayHaveLeft() const;
    [[nodiscard]] bool endsWithConnection() const;
    [[nodiscard]] HttpReply::Failure failureOfReply() const;

    OneShotBody *m_body = nullptr; ///< belongs to the reply
    QPointer<QNetworkReply> m_reply; ///< belongs to its manager
    QTimer m_connecting;
    QTimer m_transferring;
    QElapsedTimer m_watch;
    QByteArray m_received;
    QStringList m_tlsErrors;
    /// Why we stopped it ourselves. Qt reports time-out and cancel alike, and from within abort().
    HttpReply::Failure m_stoppedBy = HttpReply::Failure::None;
    bool m_left = false;
};

} // namespace PeopleDesk
