// SPDX-License-Identifier: Apache-2.0
#include "app/journal/reward_ledger.h"

#include "app/journal/journal_query.h"
#include "models/connections/connection.h"

using namespace Qt::StringLiterals;

namespace PeopleDesk {

RewardLedger::RewardLedger(const QSqlDatabase &database)
    : m_database(database)
{
}

std::optional<RewardLedger::Booking> RewardLedger::booking(const Connection &connection,
                                                           const QString &externalId) const
{
    JournalQuery query(m_database,
                       u"SELECT reward_id, booked_at FROM rewards WHERE external_id = :external"
                       " AND (connection_id = :connection OR (app_id = :app AND app_id <> ''))"
                       " ORDER BY booked_at DESC, rowid DESC LIMIT 1"_s);
    query.bind(u":external"_s, externalId)
        .bind(u":connection"_s, connection.id)
        .bind(u":app"_s, connection.appId);
    if (!query.run().next())
        return {};
    return Booking{query.value(0).toString(), QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong())};
}

void RewardLedger::book(qint64 requestNumber) const
{
    // OR IGNORE: the server answered a repeat with the reward that it had already made.
    JournalQuery(
        m_database,
        u"INSERT OR IGNORE INTO rewards (request, connection_id, app_id, external_id, reward_id, booked_at)"
        " SELECT number, connection_id, app_id, repeat_key, created_id, :now FROM requests"
        " WHERE number = :number AND is_reward = 1 AND repeat_key <> ''"_s)
        .bind(u":now"_s, QDateTime::currentMSecsSinceEpoch())
        .bind(u":number"_s, requestNumber)
        .run();
}

} // namespace PeopleDesk
