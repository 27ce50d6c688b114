// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sandbox_faults.h"
#include "app/sandbox/sandbox_sample.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace PeopleDesk {

// A small Feishu over HTTP on the loopback address, with made-up bilingual data, the documented rules and
// codes, rate limits, and faults that can be switched on. Written from the API reference alone and sharing
// nothing with the client. App id "cli_sandbox", secret "sandbox".
//
// State lives in memory: one object is one fresh sandbox, and it ends with the object. It works in the
// event loop of its own thread, needs no display, and may share that thread with the client.
class Sandbox : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(QObject *parent = nullptr);
    ~Sandbox() override;

    bool listen(quint16 port = 0); // 0 takes any free port; false when the port is taken
    quint16 port() const;
    QUrl baseUrl() const; // "http://127.0.0.1:PORT"

    static QString appId();
    static QString appSecret();

    // Records to pick instead of pasting an id, ordinary ones first; by the operation's key, such as
    // "update_offer_status", and the field's. Need no listening.
    QList<SandboxSample> samples(const QString &operationKey) const;
    QList<SandboxSample> fieldSamples(const QString &operationKey, const QString &fieldKey) const;

    SandboxFaults faults() const;
    void setFaults(const SandboxFaults &faults);
    void setRateLimitScale(double scale); // 1 is what the documents state
    void setTokenLife(std::chrono::seconds remainingLife); // of the tokens issued so far; 0 ends them

    // What the app may do; it may do everything at first. An endpoint that takes any of several scopes is
    // refused (99991672) only when all of them are withdrawn; without a field's scope the field is left out.
    void withdrawScope(const QString &name);
    void grantAllScopes();

    // Behind the client's back. Collections are named as the files in data/ are.
    QJsonObject record(const QString &collection, const QString &id) const;
    QList<QJsonObject> records(const QString &collection) const;
    void changeRecord(const QString &collection, const QString &id, const QJsonObject &fields);
    void setOfferStatus(const QString &offerId, int status);

    // What was received: {method, path, query, body, write, code, executed}.
    QJsonArray receivedWrites() const;
    QJsonArray receivedCalls() const;
    void forgetReceived();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace PeopleDesk
