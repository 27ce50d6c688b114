// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/feishu_gateway.h"
#include "app/service/service_settings.h"
#include "tests/service/support/doubles.h"
#include "tests/service/support/scripted_server.h"

#include <memory>

namespace PeopleDesk::Testing {

/// A gateway on a scripted server, with doubles for everything that it does not own.
class Bench
{
public:
    /// With \a certificate the server speaks TLS and the client trusts it.
    explicit Bench(const TestCertificate *certificate = nullptr);

    /// The call's outcome; a kind of Success with attempts -1 would mean that it never came.
    Outcome run(const ApiRequest &request);
    Outcome outcomeOf(ApiCall *call);
    FeishuGateway &gateway();
    void endGateway() { m_gateway.reset(); }

    ManualClock clock;
    InstantDelays delays{clock};
    OneSecret secrets;
    QStringList events; ///< journal, "request" at the server, "finished"
    OrderedJournal journal{events};
    ScriptedServer server;
    Connection connection;
    ServiceSettings settings; ///< change before the first call

private:
    std::unique_ptr<FeishuGateway> m_gateway;
};

/// Settings for a loopback server: no proxy of the machine, time-outs that a test can wait for.
ServiceSettings quickSettings();

ApiRequest readRequest(const QByteArray &path = "/open-apis/hire/v1/offers/:offer_id");
ApiRequest writeRequest(const QByteArray &verb = "PATCH", Repeat repeat = Repeat::ReadFirst);

/// A script that answers everything with this.
ScriptedServer::Script always(int status, const QByteArray &body, const Answer::Headers &headers = {});
extern const QByteArray okAnswer;

} // namespace PeopleDesk::Testing
