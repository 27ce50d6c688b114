// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/journal_fixture.h"

#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

Connection aConnection(Connection::Environment environment)
{
    Connection connection;
    connection.id = environment == Connection::Environment::Sandbox ? u"sandbox"_s : u"c-1"_s;
    connection.name = u"星河科技"_s;
    connection.appId = environment == Connection::Environment::Sandbox ? u"cli_sandbox"_s : u"cli_a1"_s;
    connection.environment = environment;
    return connection;
}

ApiRequest aReward(const QString &externalId, const QByteArray &body)
{
    ApiRequest request;
    request.endpoint = {
        "POST", "/open-apis/hire/v1/external_referral_rewards", {0, 10}, Repeat::ExternalId, Ledger::Books};
    request.query = {{u"user_id_type"_s, u"open_id"_s}};
    request.body = body;
    request.intent.emplace();
    request.intent->operation = u"import_external_referral_reward"_s;
    request.intent->repeatKey = externalId;
    return request;
}

ApiRequest aDeletion(const QString &rewardId)
{
    ApiRequest request;
    request.endpoint = {"DELETE",
                        "/open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id",
                        {0, 10},
                        Repeat::Harmless,
                        Ledger::Releases};
    request.pathValues = {{u"external_referral_reward_id"_s, rewardId}};
    request.body = "{}";
    request.intent.emplace();
    request.intent->operation = u"delete_external_referral_reward"_s;
    request.intent->target = rewardId;
    return request;
}

ApiRequest anOfferMove(const QString &offerId)
{
    ApiRequest request;
    request.endpoint = {
        "PATCH", "/open-apis/hire/v1/offers/:offer_id/offer_status", {100, 0}, Repeat::ReadFirst};
    request.pathValues = {{u"offer_id"_s, offerId}};
    request.body = R"({"offer_status":2})";
    request.intent.emplace();
    request.intent->operation = u"update_offer_status"_s;
    request.intent->target = offerId;
    request.intent->before = R"({"offer_status":1})";
    return request;
}

Outcome aSuccess()
{
    Outcome outcome;
    outcome.executed = Outcome::Executed::Yes;
    outcome.httpStatus = 200;
    outcome.serverText = u"success"_s;
    outcome.logId = u"20240101LOG"_s;
    return outcome;
}

Outcome aRefusal(qint64 code, const QString &words)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Business;
    outcome.httpStatus = 400;
    outcome.code = code;
    outcome.serverText = words;
    return outcome;
}

Outcome aLostAnswer()
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::ConnectionLost;
    outcome.executed = Outcome::Executed::Unknown;
    return outcome;
}

Outcome anUnreachable()
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Unreachable;
    outcome.detail = u"Connection refused"_s;
    return outcome;
}

JournalTicket begin(Journal &journal, const ApiRequest &request, const Connection &connection)
{
    QObject context;
    std::optional<JournalTicket> answer;
    journal.begin(connection, request, &context, [&answer](const JournalTicket &ticket) { answer = ticket; });
    return answerOf(answer, JournalTicket{});
}

JournalTrouble settle(Journal &journal, qint64 number, const Outcome &outcome, const QString &createdId)
{
    QObject context;
    std::optional<JournalTrouble> answer;
    journal.settle(number, outcome, createdId, &context,
                   [&answer](JournalTrouble trouble) { answer = trouble; });
    return answerOf(answer, JournalTrouble::Unreachable);
}

JournalTrouble resolve(Journal &journal, qint64 number, HistoryEntry::State state, const QString &remark)
{
    QObject context;
    std::optional<JournalTrouble> answer;
    journal.resolve(number, state, remark, &context, [&answer](JournalTrouble trouble) { answer = trouble; });
    return answerOf(answer, JournalTrouble::Unreachable);
}

QList<HistoryEntry> fetch(Journal &journal, const HistoryQuery &query)
{
    QObject context;
    std::optional<QList<HistoryEntry>> answer;
    journal.fetch(query, &context, [&answer](const QList<HistoryEntry> &entries) { answer = entries; });
    return answerOf(answer, {});
}

RawDatabase::RawDatabase(const QString &path)
    : m_name(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(path);
    if (!m_database.open())
        QTest::qFail("the database does not open", __FILE__, __LINE__);
}

RawDatabase::~RawDatabase()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

QVariant RawDatabase::ask(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        QTest::qFail(qPrintable(sql), __FILE__, __LINE__);
    return query.next() ? query.value(0) : QVariant();
}

void RawDatabase::age(int version)
{
    if (version < 4) {
        for (const QString &table : {u"batch_writes"_s, u"batch_rows"_s, u"batches"_s})
            ask(u"DROP TABLE "_s + table);
        ask(u"DROP INDEX requests_by_repeat_key"_s);
        ask(u"DROP INDEX rewards_by_reward_id"_s);
        ask(u"ALTER TABLE requests DROP COLUMN refused"_s);
    }
    if (version < 3) {
        ask(u"ALTER TABLE rewards DROP COLUMN released_at"_s);
        ask(u"ALTER TABLE requests DROP COLUMN releases_reward"_s);
    }
    if (version < 2)
        ask(u"ALTER TABLE requests DROP COLUMN subject"_s);
    ask(u"PRAGMA user_version = %1"_s.arg(version));
}

} // namespace PeopleDesk
