// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/credentials/session_store.h"
#include "app/sandbox/sandbox.h"
#include "app/service/delays.h"
#include "app/service/feishu_gateway.h"
#include "models/ports/clock.h"
#include "models/session/operation_session.h"
#include "tests/support/memory_journal.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace PeopleDesk {

/// PeopleDesk from the form to the wire, and the sandbox as the one that writes down what arrives. What it
/// answers plays no part.
class WireBench
{
public:
    WireBench();

    using Values = QList<std::pair<QString, QString>>; ///< path and typed text, in the order of typing

    /// Types values into the form of an operation and sends it; what arrived as {method, path, query, body}.
    QJsonObject emitted(const QString &operation, const Values &values);
    /// The same sent by the official SDK, see record_with_sdk.mjs.
    QJsonObject recordedWithSdk(const QString &name);
    QJsonObject emittedTokenRequest();

private:
    [[nodiscard]] QJsonObject lastWrite() const;

    Sandbox m_sandbox;
    SessionStore m_secrets;
    MemoryJournal m_journal;
    SystemClock m_clock;
    TimerDelays m_delays;
    Connection m_connection;
    std::unique_ptr<FeishuGateway> m_gateway;
};

} // namespace PeopleDesk
