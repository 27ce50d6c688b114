// SPDX-License-Identifier: Apache-2.0
#include "models/values/day_time.h"
#include "models/values/plain_text.h"
#include "models/values/value_kind.h"

#include <QDateTime>
#include <QTimeZone>

namespace PeopleDesk {

namespace {

/// The zone of this machine, asked for once: the system's own conversions look for changes of it every time, behind
/// a lock, and a sheet has many moments.
const QTimeZone &localZone()
{
    static const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone;
}

bool isMoment(const QString &digits)
{
    constexpr qsizetype length = 13;
    return digits.size() == length && isDigits(digits);
}

qint64 millisecondsAt(const DayTime &local)
{
    const QTimeZone &zone = localZone();
    if (!zone.isValid()) // a TZ variable that only the system understands
        return (local.time ? QDateTime(local.day, *local.time) : local.day.startOfDay()).toMSecsSinceEpoch();
    return (local.time ? QDateTime(local.day, *local.time, zone) : local.day.startOfDay(zone))
        .toMSecsSinceEpoch();
}

/// Milliseconds as the examples of API §6.1 have them: 13 digits (2001 to 2286).
std::optional<QDateTime> momentOf(const QString &digits)
{
    if (!isMoment(digits))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(digits.toLongLong());
}

class InstantKind : public ValueKind
{
public:
    Editor editor() const override { return Editor::Instant; }

    /// This is the one place where a typed day becomes a moment: in the zone of this machine, at the
    /// start of the day (which is not always midnight) when no time is given.
    QString normalised(const QString &typed) const override
    {
        const QString text = withoutSpreadsheetMarks(typed);
        if (isMoment(text))
            return text;
        const auto parsed = parseDayTime(text);
        if (!parsed)
            return typed.trimmed();
        return QString::number(millisecondsAt(*parsed));
    }

    QString shown(const QString &digits) const override
    {
        const auto moment = momentOf(digits);
        if (!moment)
            return digits;
        const QTime time = moment->time();
        const QString pattern = time.msec() ? QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")
            : time.second()                 ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
                                            : QStringLiteral("yyyy-MM-dd HH:mm");
        return moment->toString(pattern);
    }

    std::optional<Text> problem(const QString &digits) const override
    {
        if (!isMoment(digits))
            return trText("Values", "A date and time such as 2026-11-20 18:00, please.");
        return std::nullopt;
    }

    QString told(const QString &digits) const override
    {
        const auto moment = momentOf(digits);
        return moment ? QStringLiteral("%1 (%2)").arg(shown(digits), zoneOffset(*moment)) : digits;
    }

    Text echo(const QString &digits) const override
    {
        const auto moment = momentOf(digits);
        return moment ? Text::verbatim(zoneOffset(*moment)) : Text();
    }
};

} // namespace

const ValueKind &instantKind()
{
    static const InstantKind kind;
    return kind;
}

} // namespace PeopleDesk
