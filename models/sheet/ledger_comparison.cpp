// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/ledger_comparison.h"

#include "models/values/day_time.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace PeopleDesk {

namespace {

using Standing = RowBooking::Standing;

QString textOf(QByteArrayView mark)
{
    return QString::fromUtf8(mark.chopped(1));
}

Standing standingOf(const Booking &booking, const QByteArray &body)
{
    // To the letter: an amount must not pass through a double to be compared.
    const bool isSame = booking.body == body;
    if (booking.state == Booking::State::Open)
        return isSame ? Standing::Open : Standing::OtherOpen;
    return isSame ? Standing::Same : Standing::Other;
}

std::optional<Text> complaintAbout(const RowBooking &row)
{
    const QString when = momentWithZone(row.booking.at);
    switch (row.standing) {
    case Standing::Same:
    case Standing::Open:
        return std::nullopt;
    case Standing::Other:
        return trText("Sheet",
                      "Another reward was imported under this external ID on %1. A correction needs an ID of "
                      "its own.")
            .arg(when);
    case Standing::OtherOpen:
        return trText("Sheet",
                      "Another reward was sent under this external ID on %1, and nobody knows yet whether it "
                      "was booked. Settle it in History first.")
            .arg(when);
    }
    return std::nullopt;
}

/// The mark that a booked body would have as a row.
QByteArray markOf(const QByteArray &body, const QStringList &fields)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    QByteArray mark;
    for (const QString &field : fields) {
        QJsonValue value = json;
        for (const QString &name : field.split(QLatin1Char('.')))
            value = value.toObject().value(name);
        mark += value.toVariant().toString().toUtf8() + '\n';
    }
    return mark;
}

/// What is booked or open under the very same external_id.
void compareKeys(const OperationSpec &spec, const CheckedSheet &rows, const QList<Booking> &bookings,
                 const std::function<QByteArray(qsizetype)> &bodyOf, LedgerComparison &into)
{
    QHash<QByteArray, Booking> byKey;
    for (const Booking &booking : bookings) {
        const QByteArray key = booking.repeatKey.toUtf8() + '\n';
        // What is booked for certain counts more than what is open.
        if (!byKey.contains(key) || booking.state == Booking::State::Booked)
            byKey.insert(key, booking);
    }
    if (byKey.isEmpty())
        return;
    rows.forEach([&](qsizetype place, const CheckedBlock &block, qsizetype offset) {
        const auto found = byKey.constFind(block.mark(offset, RowMarks::repeatKey).toByteArray());
        if (found == byKey.cend())
            return;
        RowBooking row{standingOf(*found, bodyOf(place)), *found};
        row.booking.body.clear();
        into.bookings.insert(place, row);
        if (const auto complaint = complaintAbout(row))
            into.problems[place].append(
                {spec.repeatKeyField, Severity::Block, *complaint, {Basis::Documented, "11.2"}});
    });
}

/// What looks like the same under another external_id.
void compareAlike(const AlikeSpec &alike, qsizetype which, const CheckedSheet &rows,
                  const QList<Booking> &bookings, LedgerComparison &into)
{
    if (alike.inLedger.isEmpty() || bookings.isEmpty())
        return;
    QHash<QByteArray, QString> keys; // external_ids by mark
    for (const Booking &booking : bookings)
        keys.insert(markOf(booking.body, alike.fields), booking.repeatKey);
    rows.forEach([&](qsizetype place, const CheckedBlock &block, qsizetype offset) {
        const auto found = keys.constFind(block.mark(offset, which).toByteArray());
        const bool isItself = found != keys.cend()
            && block.mark(offset, RowMarks::repeatKey) == QByteArray(found->toUtf8() + '\n');
        if (found != keys.cend() && !isItself)
            into.problems[place].append({alike.fields.constFirst(),
                                         Severity::Warn,
                                         alike.inLedger.arg(*found),
                                         {Basis::Advice, "11.2"}});
    });
}

} // namespace

QList<BookingQuery> bookingQueries(const OperationSpec &spec, const CheckedSheet &rows)
{
    if (spec.endpoint.ledger != Ledger::Books)
        return {};
    QList<BookingQuery> queries(1);
    rows.forEach([&](qsizetype, const CheckedBlock &block, qsizetype offset) {
        if (const QByteArrayView mark = block.mark(offset, RowMarks::repeatKey); !mark.isEmpty())
            queries[0].repeatKeys.append(textOf(mark));
    });
    for (qsizetype i = 0; i < spec.alike.size(); ++i) {
        const AlikeSpec &alike = spec.alike.at(i);
        if (alike.inLedger.isEmpty())
            continue;
        BookingQuery query{.paths = alike.fields};
        rows.forEach([&](qsizetype, const CheckedBlock &block, qsizetype offset) {
            if (const QByteArrayView mark = block.mark(offset, RowMarks::firstAlike + i); !mark.isEmpty())
                query.values.append(textOf(mark).split(QLatin1Char('\n')));
        });
        queries.append(query);
    }
    return queries;
}

LedgerComparison compareWithLedger(const OperationSpec &spec, const CheckedSheet &rows,
                                   const QList<Booking> &bookings,
                                   const std::function<QByteArray(qsizetype)> &bodyOf)
{
    LedgerComparison comparison;
    compareKeys(spec, rows, bookings, bodyOf, comparison);
    for (qsizetype i = 0; i < spec.alike.size(); ++i)
        compareAlike(spec.alike.at(i), RowMarks::firstAlike + i, rows, bookings, comparison);
    return comparison;
}

void LedgerComparison::add(const LedgerComparison &part, qsizetype first)
{
    for (const auto &[place, row] : part.bookings.asKeyValueRange())
        bookings.insert(first + place, row);
    for (const auto &[place, found] : part.problems.asKeyValueRange())
        problems.insert(first + place, found);
}

} // namespace PeopleDesk
