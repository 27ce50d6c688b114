// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/paced_lane.h"
#include "app/service/token_grant.h"
#include "models/connections/connection.h"
#include "models/outcomes/retry_table.h"
#include "models/ports/api_gateway.h"
#include "models/ports/journal.h"

#include <QPointer>

namespace PeopleDesk {

class Delays;
class HttpExchange;
class HttpTransport;
class RateLimiter;
class TokenSource;
struct HttpReply;

/// What a call needs; all of it outlives the call.
struct CallSurroundings
{
    const Connection &connection;
    HttpTransport &transport;
    TokenSource &tokens;
    RateLimiter &limiter;
    Journal &journal;
    Delays &delays;
};

/// The steps of one call: token, turn, journal (writes), exchange, and again from the token as long as the
/// retry table says so; then the journal is closed and the outcome reported. A write is recorded after
/// token and turn, right before its first byte can leave, and once for all its attempts.
class FeishuCall : public ApiCall
{
    Q_OBJECT
public:
    FeishuCall(const ApiRequest &request, const CallSurroundings &surroundings, QObject *parent);

    void start();
    void cancel() override;
    void withdraw() override;
    /// The gateway goes away: reports now, without waiting for the journal.
    void abandon();

private:
    enum class Step { NotStarted, Token, Turn, Record, Exchange, Pause, Settle, Over };

    void acquireToken();
    void takeToken(const TokenGrant &grant);
    void awaitTurn();
    void tellOfWait(std::chrono::milliseconds wait);
    void takeTurn(const CallTurn &turn);
    void record();
    void takeTicket(const JournalTicket &ticket);
    void exchange();
    void takeReply(const HttpReply &reply);
    void continueAfter(const Outcome &outcome, int statedLimit);
    void conclude(const Outcome &outcome);
    void noteUnclosed(JournalTrouble trouble);
    void report();
    [[nodiscard]] bool isOfBatch() const;
    [[nodiscard]] Outcome asWhole(Outcome outcome) const;
    [[nodiscard]] Outcome cancelled() const;
    [[nodiscard]] QString createdId() const;

    const ApiRequest m_request;
    const CallSurroundings m_with;
    Step m_step = Step::NotStarted;
    QByteArray m_token;
    CallTurn m_turn;
    QPointer<HttpExchange> m_exchange;
    Attempts m_attempts{0, 0};
    qint64 m_journalNumber = 0;
    bool m_cancelWanted = false; ///< while the journal was being asked
    /// An earlier attempt may have been carried out: no later refusal takes that back.
    bool m_inDoubt;
    Outcome m_concluded;
};

} // namespace PeopleDesk
