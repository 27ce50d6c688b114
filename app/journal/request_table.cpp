// SPDX-License-Identifier: Apache-2.0
#include "app/journal/request_table.h"

#include "app/journal/batch_row_table.h"
#include "app/journal/batch_table.h"
#include "app/journal/entry_state.h"
#include "app/journal/journal_query.h"
#include "app/journal/reward_ledger.h"
#include "app/journal/same_tenant.h"

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

using State = HistoryEntry::State;

/// A repeat that was not carried out does not prove what became of the attempt before it. So the doubt stays
/// until it is resolved.
State stateAfter(const Outcome &outcome, bool isRepeat)
{
    if (outcome.succeeded())
        return State::Succeeded;
    return outcome.inDoubt() || isRepeat ? State::InDoubt : State::Failed;
}

/// Another try of the same would end alike; anything else that kept a write from being carried out may pass.
bool isFinal(const Outcome &outcome)
{
    return outcome.kind == Outcome::Kind::Business || outcome.executed != Outcome::Executed::No;
}

bool booksReward(const ApiRequest &request)
{
    return request.endpoint.ledger == Ledger::Books;
}

JournalTicket granted(qint64 number)
{
    JournalTicket ticket;
    ticket.number = number;
    return ticket;
}

JournalTicket refused(const QString &bookedId, const QDateTime &bookedAt)
{
    JournalTicket ticket;
    ticket.bookedId = bookedId;
    ticket.bookedAt = bookedAt;
    return ticket;
}

/// Another window repeats it at this moment.
JournalTicket busy()
{
    JournalTicket ticket;
    ticket.trouble = JournalTrouble::Busy;
    return ticket;
}

JournalTicket stillOpen()
{
    JournalTicket ticket;
    ticket.isStillOpen = true;
    return ticket;
}

} // namespace

RequestTable::RequestTable(JournalStatements &statements, const QString &run)
    : m_statements(statements)
    , m_run(run)
{
}

JournalTicket RequestTable::begin(const Connection &connection, const ApiRequest &request) const
{
    const WriteIntent intent = request.intent.value_or(WriteIntent{});
    const bool isRow = intent.batch.run > 0;
    const BatchRowTable rows(m_statements);
    if (isRow) {
        if (const auto refusal = rows.refusal(intent.batch, intent.resumes, m_run))
            return *refusal;
    }
    if (booksReward(request) && !intent.repeatKey.isEmpty() && !intent.insist) {
        if (const auto booking = RewardLedger(m_statements).booking(connection, intent.repeatKey)) {
            if (isRow)
                rows.enterBooked(intent.batch, booking->request);
            return refused(booking->rewardId, booking->at);
        }
        if (RewardLedger(m_statements).isOpen(connection, intent.repeatKey, intent.resumes))
            return stillOpen();
    }
    JournalTicket ticket =
        intent.resumes > 0 ? resume(connection, request) : granted(add(connection, request));
    if (isRow && ticket.granted())
        rows.enter(intent.batch, ticket.number);
    return ticket;
}

qint64 RequestTable::add(const Connection &connection, const ApiRequest &request) const
{
    const WriteIntent intent = request.intent.value_or(WriteIntent{});
    JournalQuery query(
        m_statements,
        u"INSERT INTO requests (run, operation, connection_id, connection_name, app_id, is_sandbox,"
        " target, subject, verb, request_target, body, before, repeat_key, is_reward, releases_reward, state,"
        " attempts, started_at) VALUES (:run, :operation, :connection, :name, :app, :sandbox, :target,"
        " :subject, :verb, :request, :body, :before, :key, :reward, :releases, 'sending', 1, :now)"_s);
    query.bind(u":run"_s, m_run)
        .bind(u":operation"_s, intent.operation)
        .bind(u":connection"_s, connection.id)
        .bind(u":name"_s, connection.name)
        .bind(u":app"_s, connection.appId)
        .bind(u":sandbox"_s, qint64{connection.isSandbox()})
        .bind(u":target"_s, intent.target)
        .bind(u":subject"_s, intent.subject)
        .bind(u":verb"_s, QString::fromLatin1(request.endpoint.verb))
        .bind(u":request"_s, QString::fromLatin1(request.encodedTarget()))
        .bind(u":body"_s, request.body)
        .bind(u":before"_s, intent.before)
        .bind(u":key"_s, intent.repeatKey)
        .bind(u":reward"_s, qint64{booksReward(request)})
        .bind(u":releases"_s, qint64{request.endpoint.ledger == Ledger::Releases})
        .bind(u":now"_s, QDateTime::currentMSecsSinceEpoch());
    return query.run().insertedNumber();
}

JournalTicket RequestTable::resume(const Connection &connection, const ApiRequest &request) const
{
    const WriteIntent intent = request.intent.value_or(WriteIntent{});
    JournalQuery known(m_statements,
                       u"SELECT state, created_id, finished_at FROM requests WHERE number = :number"
                       " AND operation = :operation AND repeat_key = :key AND "_s
                           + sameTenant());
    known.bind(u":number"_s, intent.resumes)
        .bind(u":operation"_s, intent.operation)
        .bind(u":connection"_s, connection.id)
        .bind(u":app"_s, connection.appId)
        .bind(u":key"_s, intent.repeatKey);
    if (!known.run().next())
        return granted(add(connection, request));
    switch (stateNamed(known.value(0).toString())) {
    case State::Failed:
        return granted(add(connection, request));
    case State::Sending:
        return busy();
    case State::Succeeded:
        return refused(known.value(1).toString(),
                       QDateTime::fromMSecsSinceEpoch(known.value(2).toLongLong()));
    case State::InDoubt:
        break;
    }
    JournalQuery(
        m_statements,
        u"UPDATE requests SET state = 'sending', run = :run, attempts = attempts + 1, finished_at = NULL"
        " WHERE number = :number"_s)
        .bind(u":run"_s, m_run)
        .bind(u":number"_s, intent.resumes)
        .run();
    return granted(intent.resumes);
}

bool RequestTable::settle(qint64 number, const Outcome &outcome, const QString &createdId) const
{
    JournalQuery update(
        m_statements,
        u"UPDATE requests SET state = CASE WHEN attempts > 1 THEN :again ELSE :state END,"
        " refused = CASE WHEN attempts > 1 THEN 0 ELSE :refused END, attempts = attempts + :more,"
        " http_status = :http, code = :code, message = :message, log_id = :log, created_id = :created,"
        " finished_at = :now WHERE number = :number AND run = :run RETURNING is_reward, releases_reward"_s);
    const State state = stateAfter(outcome, false);
    update.bind(u":again"_s, stateName(stateAfter(outcome, true)))
        .bind(u":state"_s, stateName(state))
        .bind(u":refused"_s, qint64{state == State::Failed && isFinal(outcome)})
        .bind(u":more"_s, qint64{qMax(outcome.attempts, 1) - 1})
        .bind(u":http"_s, qint64{outcome.httpStatus})
        .bind(u":code"_s, outcome.code)
        .bind(u":message"_s, outcome.serverText.isEmpty() ? outcome.detail : outcome.serverText)
        .bind(u":log"_s, outcome.logId)
        .bind(u":created"_s, createdId)
        .bind(u":now"_s, QDateTime::currentMSecsSinceEpoch())
        .bind(u":number"_s, number)
        .bind(u":run"_s, m_run);
    if (!update.run().next())
        return false;
    const RewardLedger::Effect effect{update.value(0).toBool(), update.value(1).toBool()};
    if (outcome.succeeded())
        RewardLedger(m_statements).enter(number, effect);
    return true;
}

void RequestTable::resolve(qint64 number, State state, const QString &remark) const
{
    JournalQuery query(m_statements,
                       u"UPDATE requests SET state = :state, remark = :remark, finished_at = :now"
                       " WHERE number = :number AND state = 'in_doubt'"_s);
    query.bind(u":state"_s, stateName(state == State::Sending ? State::InDoubt : state))
        .bind(u":remark"_s, remark)
        .bind(u":now"_s, QDateTime::currentMSecsSinceEpoch())
        .bind(u":number"_s, number)
        .run();
    if (query.changedRows() > 0 && state == State::Succeeded) {
        RewardLedger(m_statements).enter(number);
        BatchTable(m_statements, m_run).finishFree();
    }
}

void RequestTable::withdraw(qint64 number) const
{
    JournalQuery(m_statements,
                 u"UPDATE requests SET state = CASE WHEN attempts > 1 THEN 'in_doubt' ELSE 'failed' END,"
                 " attempts = attempts - 1, finished_at = :now"
                 " WHERE number = :number AND run = :run AND state = 'sending'"_s)
        .bind(u":now"_s, QDateTime::currentMSecsSinceEpoch())
        .bind(u":number"_s, number)
        .bind(u":run"_s, m_run)
        .run();
}

void RequestTable::skipNumbersUpTo(qint64 number) const
{
    JournalQuery update(m_statements,
                        u"UPDATE sqlite_sequence SET seq = max(seq, :seq) WHERE name = 'requests'"_s);
    update.bind(u":seq"_s, number).run();
    if (update.changedRows() == 0) {
        JournalQuery(m_statements, u"INSERT INTO sqlite_sequence (name, seq) VALUES ('requests', :seq)"_s)
            .bind(u":seq"_s, number)
            .run();
    }
}

} // namespace PeopleDesk
