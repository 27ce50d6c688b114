// SPDX-License-Identifier: Apache-2.0
#include "models/values/day_time.h"

#include "models/values/plain_text.h"

#include <QRegularExpression>

namespace PeopleDesk {

std::optional<DayTime> parseDayTime(const QString &typed)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?|(\\d{4})(\\d{2})(\\d{2}))"
        "(?:(?:\\s+|(?<=日)|T)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{3}))?)?)?$"));
    const auto match = pattern.match(withoutSpreadsheetMarks(typed));
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.capturedLength(1) > 0 ? 1 : 4;
    DayTime result;
    result.day = QDate(match.captured(first).toInt(), match.captured(first + 1).toInt(),
                       match.captured(first + 2).toInt());
    if (match.capturedLength(7) > 0) {
        const QTime time(match.captured(7).toInt(), match.captured(8).toInt(), match.captured(9).toInt(),
                         match.captured(10).toInt());
        if (!time.isValid())
            return std::nullopt;
        result.time = time;
    }
    if (!result.day.isValid())
        return std::nullopt;
    return result;
}

std::optional<QDate> parseDay(const QString &typed)
{
    const auto parsed = parseDayTime(typed);
    if (!parsed || parsed->time)
        return std::nullopt;
    return parsed->day;
}

bool meansNotEnded(const QDate &day)
{
    return day.year() == 9999;
}

QString zoneOffset(const QDateTime &moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    const QString hours = QString::number(std::abs(minutes) / 60);
    const QString rest =
        minutes % 60 ? QStringLiteral(":%1").arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0')) : QString();
    return QStringLiteral("UTC") + (minutes < 0 ? QLatin1Char('-') : QLatin1Char('+')) + hours + rest;
}

QString momentWithZone(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    return QStringLiteral("%1 (%2)").arg(local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                                         zoneOffset(local));
}

} // namespace PeopleDesk
