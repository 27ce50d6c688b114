// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/api_gateway.h"

#include <QPointer>
#include <QTimer>

namespace PeopleDesk {

/// A call that ends when the test says so.
class ScriptedCall : public ApiCall
{
    Q_OBJECT
public:
    using ApiCall::ApiCall;
    void withdraw() override { cancel(); }
    void cancel() override
    {
        Outcome outcome;
        outcome.kind = Outcome::Kind::Cancelled;
        answer(outcome);
    }
    void answer(const Outcome &outcome)
    {
        Q_EMIT finished(outcome);
        deleteLater();
    }
};

/// Keeps what it is asked to send; the test answers each call by hand or puts answers in line.
class ScriptedGateway : public ApiGateway
{
public:
    ~ScriptedGateway() override { forget(); }

    /// What was asked so far; whoever asked is gone.
    void forget()
    {
        for (const QPointer<ScriptedCall> &call : std::as_const(calls))
            delete call; // unanswered, or answered where no event loop runs
        calls.clear();
        requests.clear();
    }

    ApiCall *send(const ApiRequest &request) override
    {
        requests.append(request);
        auto *call = new ScriptedCall;
        calls.append(call);
        if (!answers.isEmpty()) {
            const Outcome outcome = answers.takeFirst();
            QTimer::singleShot(0, call, [call, outcome] { call->answer(outcome); });
        }
        return call;
    }

    [[nodiscard]] ScriptedCall *last() const { return calls.last(); }

    QList<ApiRequest> requests;
    QList<QPointer<ScriptedCall>> calls;
    QList<Outcome> answers;
};

inline Outcome success(const QJsonObject &data = {})
{
    Outcome outcome;
    outcome.executed = Outcome::Executed::Yes;
    outcome.httpStatus = 200;
    outcome.data = data;
    return outcome;
}

inline Outcome lostAfterSending()
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::ConnectionLost;
    outcome.executed = Outcome::Executed::Unknown;
    outcome.journalNumber = 7;
    return outcome;
}

inline Outcome refused(qint64 code, int httpStatus = 400)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Business;
    outcome.code = code;
    outcome.httpStatus = httpStatus;
    outcome.logId = QStringLiteral("20261122093000LOG");
    return outcome;
}

} // namespace PeopleDesk
