// SPDX-License-Identifier: Apache-2.0
#include "app/journal/reward_ledger.h"

#include "app/journal/journal_query.h"
#include "models/connections/connection.h"

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

/// Which rows are of the tenant behind a connection.
const auto sameTenant = u" AND (connection_id = :connection OR (app_id = :app AND app_id <> ''))"_s;

} // namespace

RewardLedger::RewardLedger(const QSqlDatabase &database)
    : m_database(database)
{
}

std::optional<RewardLedger::Booking> RewardLedger::booking(const Connection &connection,
                                                           const QString &externalId) const
{
    JournalQuery query(m_database,
                       u"SELECT reward_id, booked_at FROM rewards WHERE external_id = :external"
                       " AND released_at IS NULL"_s
                           + sameTenant + u" ORDER BY booked_at DESC, rowid DESC LIMIT 1"_s);
    query.bind(u":external"_s, externalId)
        .bind(u":connection"_s, connection.id)
        .bind(u":app"_s, connection.appId);
    if (!query.run().next())
        return {};
    return Booking{query.value(0).toString(), QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong())};
}

bool RewardLedger::isOpen(const Connection &connection, const QString &externalId, qint64 resumes) const
{
    JournalQuery query(m_database,
                       u"SELECT number FROM requests WHERE is_reward = 1 AND repeat_key = :external"
                       " AND (state = 'sending' OR (state = 'in_doubt' AND :resumed = 0))"
                       " AND number <> :own"_s
                           + sameTenant + u" LIMIT 1"_s);
    query.bind(u":external"_s, externalId)
        .bind(u":resumed"_s, resumes)
        .bind(u":own"_s, resumes)
        .bind(u":connection"_s, connection.id)
        .bind(u":app"_s, connection.appId);
    return query.run().next();
}

void RewardLedger::enter(qint64 requestNumber) const
{
    book(requestNumber);
    release(requestNumber);
}

void RewardLedger::release(qint64 requestNumber) const
{
    // The tenant is the deletion's own: reward ids are unique within one.
    JournalQuery(m_database,
                 u"UPDATE rewards SET released_at = :now WHERE released_at IS NULL AND EXISTS ("
                 " SELECT 1 FROM requests WHERE requests.number = :number AND requests.releases_reward = 1"
                 " AND requests.target = rewards.reward_id AND rewards.reward_id <> ''"
                 " AND (requests.connection_id = rewards.connection_id"
                 " OR (requests.app_id = rewards.app_id AND requests.app_id <> '')))"_s)
        .bind(u":now"_s, QDateTime::currentMSecsSinceEpoch())
        .bind(u":number"_s, requestNumber)
        .run();
}

void RewardLedger::book(qint64 requestNumber) const
{
    // A conflict: the server answered a repeat with the reward that it had already made.
    JournalQuery(
        m_database,
        u"INSERT INTO rewards (request, connection_id, app_id, external_id, reward_id, booked_at)"
        " SELECT number, connection_id, app_id, repeat_key, created_id, :now FROM requests"
        " WHERE number = :number AND is_reward = 1 AND repeat_key <> ''"
        " ON CONFLICT (connection_id, external_id, reward_id) DO UPDATE SET released_at = NULL"_s)
        .bind(u":now"_s, QDateTime::currentMSecsSinceEpoch())
        .bind(u":number"_s, requestNumber)
        .run();
}

} // namespace PeopleDesk
