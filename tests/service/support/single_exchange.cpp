// SPDX-License-Identifier: Apache-2.0
#include "tests/service/support/single_exchange.h"

#include "app/service/http_exchange.h"
#include "app/service/http_transport.h"
#include "app/service/reply_reader.h"
#include "tests/service/support/bench.h"

#include <QSignalSpy>
#include <QTest>

namespace PeopleDesk::Testing {

HttpRequest patch()
{
    HttpRequest request;
    request.verb = "PATCH";
    request.target = "/open-apis/anything";
    request.token = "t-secret";
    request.body = R"({"offer_status":6})";
    request.way = HttpRequest::Way::Fresh;
    return request;
}

HttpRequest get()
{
    HttpRequest request = patch();
    request.verb = "GET";
    request.body.clear();
    request.way = HttpRequest::Way::Shared;
    return request;
}

HttpReply replyTo(const HttpRequest &request, const QUrl &baseUrl, const ServiceSettings &settings)
{
    HttpTransport transport(baseUrl, settings);
    QSignalSpy finished(transport.send(request), &HttpExchange::finished);
    if (!finished.wait(30'000))
        QTest::qFail("the exchange never finished", __FILE__, __LINE__);
    return finished.value(0).value(0).value<HttpReply>();
}

Outcome writeTo(const QUrl &baseUrl, const ServiceSettings &settings)
{
    return readReply(replyTo(patch(), baseUrl, settings), true);
}

ServiceSettings patientFor(std::chrono::milliseconds connecting, std::chrono::milliseconds transferring)
{
    ServiceSettings settings = quickSettings();
    settings.connectTimeout = connecting;
    settings.transferTimeout = transferring;
    return settings;
}

} // namespace PeopleDesk::Testing
