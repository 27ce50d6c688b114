// SPDX-License-Identifier: Apache-2.0
#include "tests/service/support/bench.h"

#include "tests/service/support/test_certificate.h"

#include <QSignalSpy>
#include <QTest>

namespace PeopleDesk::Testing {

const QByteArray okAnswer = R"({"code":0,"msg":"success","data":{"contract":{"id":"7091849027838838316"}}})";

ServiceSettings quickSettings()
{
    ServiceSettings settings;
    settings.connectTimeout = std::chrono::seconds(20);
    settings.transferTimeout = std::chrono::seconds(20);
    settings.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    return settings;
}

Bench::Bench(const TestCertificate *certificate)
    : server(certificate)
    , settings(quickSettings())
{
    if (certificate)
        settings.extraCaFile = certificate->file();
    connection.id = QStringLiteral("connection-1");
    connection.appId = QStringLiteral("cli_test");
    connection.baseUrl = server.baseUrl();
    connection.platform = QStringLiteral("other");
    server.setScript(always(200, okAnswer));
    QObject::connect(&server, &ScriptedServer::arrived, &server,
                     [this] { events.append(QStringLiteral("request")); });
}

FeishuGateway &Bench::gateway()
{
    if (!m_gateway)
        m_gateway = std::make_unique<FeishuGateway>(connection, secrets, journal, clock, delays, settings);
    return *m_gateway;
}

Outcome Bench::run(const ApiRequest &request)
{
    return outcomeOf(gateway().send(request));
}

Outcome Bench::outcomeOf(ApiCall *call)
{
    QSignalSpy finished(call, &ApiCall::finished);
    QObject::connect(call, &ApiCall::finished, &server,
                     [this] { events.append(QStringLiteral("finished")); });
    if (!finished.wait(30'000)) {
        QTest::qFail("the call never finished", __FILE__, __LINE__);
        Outcome never;
        never.attempts = -1;
        return never;
    }
    return finished.constFirst().constFirst().value<Outcome>();
}

ApiRequest readRequest(const QByteArray &path)
{
    ApiRequest request;
    request.endpoint = {"GET", path, {}, Repeat::Read};
    request.pathValues = {{QStringLiteral("offer_id"), QStringLiteral("6930815272790114324")}};
    return request;
}

ApiRequest writeRequest(const QByteArray &verb, Repeat repeat)
{
    ApiRequest request;
    request.endpoint = {verb, "/open-apis/hire/v1/offers/:offer_id/offer_status", {}, repeat};
    request.pathValues = {{QStringLiteral("offer_id"), QStringLiteral("6930815272790114324")}};
    request.body = R"({"offer_status":6,"expiration_date":"2026-11-20"})";
    request.intent.emplace();
    request.intent->operation = QStringLiteral("update_offer_status");
    request.intent->target = QStringLiteral("6930815272790114324");
    return request;
}

ScriptedServer::Script always(int status, const QByteArray &body, const Answer::Headers &headers)
{
    return [=](const SeenRequest &, const Answer &answer) { answer.json(status, body, headers); };
}

} // namespace PeopleDesk::Testing
