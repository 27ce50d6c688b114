// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/http_message.h"
#include "app/service/service_settings.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

class QNetworkAccessManager;

namespace PeopleDesk {

class OneShotBody;

/// One request on the wire and its raw reply. Sends at most once whatever the server does, follows no
/// redirect, ignores no TLS error, and ends in time. Reports exactly once through finished(), never from
/// within start(), then deletes itself.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    HttpExchange(const HttpRequest &request, const ServiceSettings &settings, QObject *parent);
    ~HttpExchange() override;

    /// \a prepared carries address, TLS configuration and whatever else is the same for all.
    void start(QNetworkAccessManager &manager, const QNetworkRequest &prepared);
    /// For a request that must not be tried.
    void refuse(const QString &reason);
    /// Reports at once.
    void cancel();

    [[nodiscard]] bool isOver() const { return m_reported; }
    [[nodiscard]] const HttpRequest &request() const { return m_request; }

Q_SIGNALS:
    void finished(const PeopleDesk::HttpReply &reply);

private:
    void noteLeaving();
    void noteHead();
    void collect();
    [[nodiscard]] bool takeReceived();
    void stop(HttpReply::Failure reason);
    void conclude();
    void report(const HttpReply &reply);
    [[nodiscard]] bool mayHaveLeft() const;
    [[nodiscard]] bool endsWithConnection() const;
    [[nodiscard]] HttpReply::Failure failureOfReply() const;

    HttpRequest m_request;
    ServiceSettings m_settings;
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
    bool m_reported = false;
};

} // namespace PeopleDesk
