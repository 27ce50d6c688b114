// SPDX-License-Identifier: Apache-2.0
#include "app/service/feishu_call.h"

#include "app/service/delays.h"
#include "app/service/http_exchange.h"
#include "app/service/http_transport.h"
#include "app/service/rate_limiter.h"
#include "app/service/reply_reader.h"
#include "app/service/request_log.h"
#include "app/service/service_logging.h"
#include "app/service/token_source.h"
#include "app/service/trouble_words.h"
#include "models/outcomes/created_id.h"

#include <QRandomGenerator>

namespace PeopleDesk {

namespace {

/// Shorter waits for one's turn are nothing to tell anybody about.
constexpr std::chrono::milliseconds worthTelling{1'000};

/// A used-up month is no matter of going slower.
bool isOfPace(const Outcome &outcome)
{
    const CodeRule *rule = findCodeRule(outcome.code);
    return outcome.kind == Outcome::Kind::Rate && !(rule && rule->stopsBatch);
}

} // namespace

FeishuCall::FeishuCall(const ApiRequest &request, const CallSurroundings &surroundings, QObject *parent)
    : ApiCall(parent)
    , m_request(request)
    , m_with(surroundings)
    , m_inDoubt(request.isWrite() && request.intent->resumes != 0)
{
}

void FeishuCall::start()
{
    if (m_step == Step::NotStarted)
        acquireToken();
}

void FeishuCall::cancel()
{
    switch (m_step) {
    case Step::Record:
        m_cancelWanted = true; // nothing leaves; the row has to be closed if there is one
        break;
    case Step::Exchange:
        m_exchange->cancel();
        break;
    case Step::Settle:
    case Step::Over:
        break;
    case Step::NotStarted:
    case Step::Token:
    case Step::Turn:
    case Step::Pause:
        conclude(cancelled());
        break;
    }
}

void FeishuCall::withdraw()
{
    if (m_step != Step::Exchange)
        cancel();
}

void FeishuCall::abandon()
{
    if (m_step == Step::Over)
        return;
    if (m_step == Step::Settle) {
        m_step = Step::Over;
        Q_EMIT finished(m_concluded);
        return;
    }
    Outcome outcome = cancelled();
    if (m_step == Step::Exchange && m_request.isWrite())
        outcome.executed = Outcome::Executed::Unknown;
    if (m_exchange)
        m_exchange->disconnect(this);
    m_step = Step::Over;
    if (m_journalNumber > 0)
        m_with.journal.settle(m_journalNumber, outcome, {}, &m_with.journal, [](JournalTrouble) {});
    Q_EMIT finished(outcome);
}

void FeishuCall::acquireToken()
{
    m_step = Step::Token;
    m_with.tokens.acquire(this, [this](const TokenGrant &grant) { takeToken(grant); });
}

void FeishuCall::takeToken(const TokenGrant &grant)
{
    if (m_step != Step::Token)
        return;
    if (!grant.granted()) {
        conclude(grant.outcome);
        return;
    }
    m_token = grant.token;
    awaitTurn();
}

void FeishuCall::awaitTurn()
{
    m_step = Step::Turn;
    TurnTaker taker;
    taker.context = this;
    taker.go = [this](const CallTurn &turn) { takeTurn(turn); };
    taker.wait = [this](std::chrono::milliseconds wait) { tellOfWait(wait); };
    taker.isOfBatch = isOfBatch();
    tellOfWait(m_with.limiter.laneOf(m_request.endpoint).admit(taker));
}

void FeishuCall::tellOfWait(std::chrono::milliseconds wait)
{
    if (m_step == Step::Turn && wait >= worthTelling)
        Q_EMIT waiting(m_attempts.made + 1, wait);
}

void FeishuCall::takeTurn(const CallTurn &turn)
{
    if (m_step != Step::Turn)
        return;
    m_turn = turn;
    // The queue may have been long: take the present token, or try with the one we have.
    const QByteArray current = m_with.tokens.current();
    if (!current.isEmpty())
        m_token = current;
    record();
}

void FeishuCall::record()
{
    if (!m_request.isWrite() || m_journalNumber > 0) {
        exchange();
        return;
    }
    m_step = Step::Record;
    m_with.journal.begin(m_with.connection, m_request, this,
                         [this](const JournalTicket &ticket) { takeTicket(ticket); });
}

void FeishuCall::takeTicket(const JournalTicket &ticket)
{
    if (m_step != Step::Record)
        return;
    Outcome outcome;
    if (ticket.granted()) {
        m_journalNumber = ticket.number;
        if (!m_cancelWanted) {
            exchange();
            return;
        }
        outcome = cancelled();
    } else if (m_cancelWanted) {
        outcome = cancelled();
    } else if (!ticket.bookedId.isEmpty() || ticket.bookedAt.isValid()) {
        outcome.kind = Outcome::Kind::AlreadyBooked;
        outcome.detail = ticket.bookedId;
    } else if (ticket.isStillOpen) {
        outcome.kind = Outcome::Kind::StillOpen;
    } else {
        outcome.kind = Outcome::Kind::JournalUnusable;
        outcome.detail = describeJournalTrouble(ticket.trouble);
    }
    conclude(outcome);
}

void FeishuCall::exchange()
{
    m_step = Step::Exchange;
    ++m_attempts.made;
    HttpRequest request;
    request.verb = m_request.endpoint.verb;
    request.target = m_request.encodedTarget();
    request.token = m_token;
    request.body = m_request.body;
    request.way = !m_request.isWrite() ? HttpRequest::Way::Shared
        : isOfBatch()                  ? HttpRequest::Way::Lane
                                       : HttpRequest::Way::Fresh;
    // A write always has a body: only that keeps Qt from sending it again. Servers accept {} (API §12).
    if (request.body.isEmpty() && m_request.isWrite())
        request.body = "{}";
    m_with.limiter.laneOf(m_request.endpoint).noteLeaving(m_turn);
    m_exchange = m_with.transport.send(request);
    connect(m_exchange, &HttpExchange::finished, this, &FeishuCall::takeReply);
}

void FeishuCall::takeReply(const HttpReply &reply)
{
    if (m_step != Step::Exchange)
        return;
    m_exchange.clear();
    const Outcome outcome = readReply(reply, m_request.isWrite());
    logRequest(m_request.endpoint, outcome, reply.duration, m_attempts.made);
    continueAfter(outcome, reply.headers.value("x-ogw-ratelimit-limit").trimmed().toInt());
}

void FeishuCall::continueAfter(const Outcome &outcome, int statedLimit)
{
    if (outcome.inDoubt())
        m_inDoubt = true;
    const RetryDecision decision = decideRetry(outcome, m_request.endpoint.repeat, m_attempts,
                                               QRandomGenerator::global()->generateDouble());
    if (outcome.kind == Outcome::Kind::Auth)
        m_with.tokens.dropIfCurrent(m_token);
    if (isOfPace(outcome)) {
        PaceRefusal refusal;
        refusal.limit = statedLimit;
        refusal.reset = outcome.waitFor;
        m_with.limiter.laneOf(m_request.endpoint).refuse(m_turn, refusal);
    }

    switch (decision.step) {
    case RetryDecision::Step::Stop:
        conclude(outcome);
        return;
    case RetryDecision::Step::RenewToken:
        ++m_attempts.tokenRenewals;
        acquireToken();
        return;
    case RetryDecision::Step::Repeat:
        m_step = Step::Pause;
        m_with.delays.after(decision.wait, this, [this] {
            if (m_step == Step::Pause)
                acquireToken();
        });
        Q_EMIT waiting(m_attempts.made + 1, decision.wait);
        return;
    }
}

void FeishuCall::conclude(const Outcome &outcome)
{
    m_concluded = asWhole(outcome);
    m_step = Step::Settle;
    if (m_journalNumber == 0) {
        QMetaObject::invokeMethod(this, &FeishuCall::report, Qt::QueuedConnection);
        return;
    }
    m_with.journal.settle(m_journalNumber, m_concluded, createdId(), this, [this](JournalTrouble trouble) {
        if (trouble != JournalTrouble::None)
            noteUnclosed(trouble);
        report();
    });
}

void FeishuCall::noteUnclosed(JournalTrouble trouble)
{
    // The answer is known and told; the row stays open and shows up in doubt at the next start, where
    // reading the record or the key settles it.
    const QString name = describeJournalTrouble(trouble);
    qCCritical(serviceLog, "journal row %lld could not be closed: %s",
               static_cast<long long>(m_journalNumber), qUtf8Printable(name));
    if (!m_concluded.detail.isEmpty())
        m_concluded.detail += QStringLiteral("; ");
    m_concluded.detail += QStringLiteral("journal: ") + name;
}

void FeishuCall::report()
{
    if (m_step == Step::Over)
        return;
    m_step = Step::Over;
    deleteLater();
    Q_EMIT finished(m_concluded);
}

Outcome FeishuCall::asWhole(Outcome outcome) const
{
    outcome.attempts = m_attempts.made;
    outcome.journalNumber = m_journalNumber;
    if (m_inDoubt && !outcome.succeeded())
        outcome.executed = Outcome::Executed::Unknown;
    return outcome;
}

bool FeishuCall::isOfBatch() const
{
    return m_request.isWrite() && m_request.intent->batch.run != 0;
}

Outcome FeishuCall::cancelled() const
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Cancelled;
    return asWhole(outcome);
}

QString FeishuCall::createdId() const
{
    return m_concluded.succeeded() ? createdIdIn(m_concluded.data, m_request.intent->createdIdPath)
                                   : QString();
}

} // namespace PeopleDesk
