// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTcpSocket>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

SandboxAnswer parsed(const QByteArray &received)
{
    SandboxAnswer answer;
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return answer;
    QList<QByteArray> lines = received.left(headEnd).replace('\r', "").split('\n');
    answer.http = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    answer.raw = received.mid(headEnd + 4);
    answer.isWhole = answer.raw.size() >= answer.headers.value("content-length").toLongLong();
    answer.body = QJsonDocument::fromJson(answer.raw).object();
    return answer;
}

} // namespace

SandboxClient::SandboxClient()
{
    if (!sandbox.listen())
        qFatal("the sandbox can't listen");
}

SandboxAnswer SandboxClient::get(const QString &path)
{
    return call("GET"_ba, path, {});
}

SandboxAnswer SandboxClient::patch(const QString &path, const QJsonObject &body)
{
    return call("PATCH"_ba, path, QJsonDocument(body).toJson());
}

SandboxAnswer SandboxClient::post(const QString &path, const QJsonObject &body)
{
    return call("POST"_ba, path, QJsonDocument(body).toJson());
}

SandboxAnswer SandboxClient::call(const QByteArray &method, const QString &path, const QByteArray &body)
{
    if (m_authorization.isEmpty())
        m_authorization = "Bearer " + askToken().body.value("tenant_access_token"_L1).toString().toLatin1();
    return send(method, u"/open-apis"_s + path, body, m_authorization);
}

SandboxAnswer SandboxClient::control(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    return send(method, u"/sandbox"_s + path, QJsonDocument(body).toJson(), {});
}

SandboxAnswer SandboxClient::askToken(const QString &id, const QString &secret)
{
    const QJsonObject body{{u"app_id"_s, id}, {u"app_secret"_s, secret}};
    return send("POST"_ba, u"/open-apis/auth/v3/tenant_access_token/internal"_s, QJsonDocument(body).toJson(),
                {});
}

QString SandboxClient::demo(const QString &operation, const QString &partOfTitle) const
{
    const auto samples = sandbox.samples(operation);
    for (const SandboxSample &sample : samples)
        if (sample.titleEn.contains(partOfTitle))
            return sample.id;
    qFatal("no sample is called %s", qUtf8Printable(partOfTitle));
}

SandboxAnswer SandboxClient::send(const QByteArray &method, const QString &target, const QByteArray &body,
                                  const QByteArray &authorization)
{
    QByteArray request = method + ' ' + target.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        + "Content-Type: application/json; charset=utf-8\r\n"
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!authorization.isEmpty())
        request += "Authorization: " + authorization + "\r\n";
    request += "\r\n" + body;

    QTcpSocket socket;
    QEventLoop loop;
    QByteArray received;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(request); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        received += socket.readAll();
        if (parsed(received).isWhole)
            loop.quit();
    });
    socket.connectToHost(QHostAddress::LocalHost, sandbox.port());
    loop.exec();
    return parsed(received + socket.readAll());
}

} // namespace PeopleDesk
