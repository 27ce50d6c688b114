// SPDX-License-Identifier: Apache-2.0
#include "app/journal/reward_ledger.h"

#include "app/journal/journal_query.h"
#include "app/journal/same_tenant.h"
#include "models/connections/connection.h"

using namespace Qt::StringLiterals;

namespace PeopleDesk {

RewardLedger::RewardLedger(JournalStatements &statements)
    : m_statements(statements)
{
}

std::optional<RewardLedger::Booking> RewardLedger::booking(const Connection &connection,
                                                           const QString &externalId) const
{
    JournalQuery query(m_statements,
                       u"SELECT reward_id, booked_at, request FROM rewards WHERE external_id = :external"
                       " AND released_at IS NULL AND "_s
                           + sameTenant() + u" ORDER BY booked_at DESC, rowid DESC LIMIT 1"_s);
    query.bind(u":external"_s, externalId)
        .bind(u":connection"_s, connection.id)
        .bind(u":app"_s, connection.appId);
    if (!query.run().next())
        return {};
    return Booking{query.value(0).toString(), QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong()),
                   query.value(2).toLongLong()};
}

bool RewardLedger::isOpen(const Connection &connection, const QString &externalId, qint64 resumes) const
{
    JournalQuery query(m_statements,
                       u"SELECT number FROM requests WHERE is_reward = 1 AND repeat_key = :external"
                       " AND (state = 'sending' OR (state = 'in_doubt' AND :resumed = 0))"
                       " AND number <> :own AND "_s
                           + sameTenant() + u" LIMIT 1"_s);
    query.bind(u":external"_s, externalId)
        .bind(u":resumed"_s, resumes)
        .bind(u":own"_s, resumes)
        .bind(u":connection"_s, connection.id)
        .bind(u":app"_s, connection.appId);
    return query.run().next();
}

void RewardLedger::enter(qint64 requestNumber) const
{
    JournalQuery query(m_statements,
                       u"SELECT is_reward, releases_reward FROM requests WHERE number = :number"_s);
    if (!query.bind(u":number"_s, requestNumber).run().next())
        return;
    enter(requestNumber, {query.value(0).toBool(), query.value(1).toBool()});
}

void RewardLedger::enter(qint64 requestNumber, const Effect &effect) const
{
    if (effect.books)
        book(requestNumber);
    if (effect.releases)
        release(requestNumber);
}

void RewardLedger::release(qint64 requestNumber) const
{
    // The tenant is the deletion's own: reward ids are unique within one.
    JournalQuery(m_statements,
                 u"UPDATE rewards SET released_at = :now FROM requests WHERE requests.number = :number"
                 " AND rewards.reward_id = requests.target AND rewards.reward_id <> ''"
                 " AND released_at IS NULL AND (requests.connection_id = rewards.connection_id"
                 " OR (requests.app_id = rewards.app_id AND requests.app_id <> ''))"_s)
        .bind(u":now"_s, QDateTime::currentMSecsSinceEpoch())
        .bind(u":number"_s, requestNumber)
        .run();
}

void RewardLedger::book(qint64 requestNumber) const
{
    // A conflict: the server answered a repeat with the reward that it had already made.
    JournalQuery(m_statements,
                 u"INSERT INTO rewards (request, connection_id, app_id, external_id, reward_id, booked_at)"
                 " SELECT number, connection_id, app_id, repeat_key, created_id, :now FROM requests"
                 " WHERE number = :number AND repeat_key <> ''"
                 " ON CONFLICT (connection_id, external_id, reward_id) DO UPDATE SET released_at = NULL"_s)
        .bind(u":now"_s, QDateTime::currentMSecsSinceEpoch())
        .bind(u":number"_s, requestNumber)
        .run();
}

} // namespace PeopleDesk
