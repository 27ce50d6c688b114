// SPDX-License-Identifier: Apache-2.0
#include "models/values/day_time.h"
#include "models/values/plain_text.h"
#include "models/values/value_kind.h"

#include <QDateTime>
#include <QRegularExpression>

namespace PeopleDesk {

namespace {

/// Milliseconds as the examples of API §6.1 have them: 13 digits (2001 to 2286).
std::optional<QDateTime> momentOf(const QString &digits)
{
    static const QRegularExpression milliseconds(QStringLiteral("^[0-9]{13}$"));
    if (!milliseconds.match(digits).hasMatch())
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
        if (momentOf(text))
            return text;
        const auto parsed = parseDayTime(text);
        if (!parsed)
            return typed.trimmed();
        const QDateTime moment =
            parsed->time ? QDateTime(parsed->day, *parsed->time) : parsed->day.startOfDay();
        return QString::number(moment.toMSecsSinceEpoch());
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
        if (!momentOf(digits))
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
