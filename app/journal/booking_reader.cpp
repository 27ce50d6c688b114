// SPDX-License-Identifier: Apache-2.0
#include "app/journal/booking_reader.h"

#include "app/journal/journal_query.h"
#include "app/journal/same_tenant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

/// Between the values of one combination; no field holds it.
constexpr QChar separator(0x1f);

/// All at once, so that it is one statement however many there are.
QString asJson(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList combinations(const QList<QStringList> &values)
{
    QStringList joined;
    for (const QStringList &each : values)
        joined += each.join(separator);
    return joined;
}

/// What a body holds at a path, as text: a string without its quotes, a number with the digits it was sent
/// with ("->" hands on the JSON as it stands, json_extract() would make a double of it).
QString textAt(const QString &path)
{
    const QString place =
        u"'$.\""_s + QString(path).remove(u'\'').remove(u'"').split(u'.').join(u"\".\""_s) + u"\"'"_s;
    return u"CASE WHEN NOT json_valid(CAST(body AS TEXT)) THEN ''"
           " WHEN json_type(CAST(body AS TEXT), %1) = 'text' THEN json_extract(CAST(body AS TEXT), %1)"
           " WHEN json_type(CAST(body AS TEXT), %1) = 'null' THEN ''"
           " ELSE coalesce(CAST(body AS TEXT) -> %1, '') END"_s.arg(place);
}

QString combinationOf(const QStringList &paths)
{
    QStringList texts;
    for (const QString &path : paths)
        texts += textAt(path);
    return texts.join(u" || char(31) || "_s);
}

const auto booked = u"SELECT requests.number, external_id, reward_id, booked_at, body, 1 FROM rewards"
                    " JOIN requests ON requests.number = rewards.request WHERE released_at IS NULL AND "_s;
const auto open = u"SELECT number, repeat_key, created_id, started_at, body, 0 FROM requests"
                  " WHERE is_reward = 1 AND state IN ('sending', 'in_doubt') AND "_s;

using Bookings = QMap<qint64, Booking>;

void collect(JournalStatements &statements, const Connection &connection, const QString &sql,
             const QString &wanted, Bookings &found)
{
    JournalQuery query(statements, sql);
    query.bind(u":wanted"_s, wanted)
        .bind(u":connection"_s, connection.id)
        .bind(u":app"_s, connection.appId)
        .run();
    while (query.next()) {
        Booking booking;
        booking.state = query.value(5).toBool() ? Booking::State::Booked : Booking::State::Open;
        booking.number = query.value(0).toLongLong();
        booking.repeatKey = query.value(1).toString();
        booking.createdId = query.value(2).toString();
        booking.at = QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong());
        booking.body = query.value(4).toByteArray();
        found.insert(booking.number, booking);
    }
}

} // namespace

QList<Booking> readBookings(JournalStatements &statements, const Connection &connection,
                            const BookingQuery &query)
{
    Bookings found;
    if (!query.repeatKeys.isEmpty()) {
        const QString keys = asJson(query.repeatKeys);
        const QString amongThem = u" IN (SELECT value FROM json_each(:wanted))"_s;
        collect(statements, connection,
                booked + sameTenant(u"rewards."_s) + u" AND external_id"_s + amongThem, keys, found);
        collect(statements, connection, open + sameTenant() + u" AND repeat_key"_s + amongThem, keys, found);
    }
    if (!query.paths.isEmpty() && !query.values.isEmpty()) {
        const QString wanted = asJson(combinations(query.values));
        const QString isWanted =
            u" AND ("_s + combinationOf(query.paths) + u") IN (SELECT value FROM json_each(:wanted))"_s;
        collect(statements, connection, booked + sameTenant(u"rewards."_s) + isWanted, wanted, found);
        collect(statements, connection, open + sameTenant() + isWanted, wanted, found);
    }
    return found.values();
}

} // namespace PeopleDesk
