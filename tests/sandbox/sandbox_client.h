// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sandbox.h"

#include <QHash>
#include <QJsonObject>

namespace PeopleDesk {

struct SandboxAnswer
{
    int http = 0; // 0 when there was none
    bool isWhole = false; // everything that was announced has come
    QHash<QByteArray, QByteArray> headers; // by lower-case name
    QByteArray raw;
    QJsonObject body;

    int code() const { return body.value(QStringLiteral("code")).toInt(-1); }
    QJsonObject data() const { return body.value(QStringLiteral("data")).toObject(); }
    QJsonArray items() const { return data().value(QStringLiteral("items")).toArray(); }
};

// A fresh sandbox and a plain, blocking HTTP client to it, written on a socket because Qt's own client sends
// a request twice when the connection drops. Asks for a token when first needed. Paths are given
// percent-encoded, without "/open-apis".
class SandboxClient
{
public:
    SandboxClient();

    SandboxAnswer get(const QString &path);
    SandboxAnswer patch(const QString &path, const QJsonObject &body);
    SandboxAnswer post(const QString &path, const QJsonObject &body);
    SandboxAnswer call(const QByteArray &method, const QString &path, const QByteArray &body);
    SandboxAnswer control(const QByteArray &method, const QString &path, const QJsonObject &body = {});

    SandboxAnswer askToken(const QString &id = Sandbox::appId(),
                           const QString &secret = Sandbox::appSecret());
    void setAuthorization(const QByteArray &value) { m_authorization = value; }

    QString demo(const QString &operation, const QString &partOfTitle) const; // id of that sample

    Sandbox sandbox;

private:
    SandboxAnswer send(const QByteArray &method, const QString &target, const QByteArray &body,
                       const QByteArray &authorization);

    QByteArray m_authorization;
};

} // namespace PeopleDesk
