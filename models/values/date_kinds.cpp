// SPDX-License-Identifier: Apache-2.0
#include "models/values/day_time.h"
#include "models/values/value_kind.h"

#include <QLocale>

namespace PeopleDesk {

namespace {

QString isoDay(const QDate &day)
{
    return day.toString(QStringLiteral("yyyy-MM-dd"));
}

Text dayInWords(const QDate &day)
{
    if (meansNotEnded(day))
        return trText("Values", "not ended");
    return Text::verbatim(QLocale().toString(day, QStringLiteral("dddd")));
}

/// \a text, which holds \a day, with its meaning where the day alone misleads.
QString toldDay(const std::optional<QDate> &day, const QString &text)
{
    if (!day || !meansNotEnded(*day))
        return text;
    return trText("Values", "not ended (%1)").arg(isoDay(*day)).now();
}

class DateKind : public ValueKind
{
public:
    Editor editor() const override { return Editor::Date; }

    QString normalised(const QString &typed) const override
    {
        const auto day = parseDay(typed);
        return day ? isoDay(*day) : typed.trimmed();
    }

    QString told(const QString &text) const override { return toldDay(parseDay(text), text); }

    std::optional<Text> problem(const QString &text) const override
    {
        if (!parseDay(text))
            return trText("Values", "A date such as 2026-03-31, please.");
        return std::nullopt;
    }

    Text echo(const QString &text) const override
    {
        const auto day = parseDay(text);
        return day ? dayInWords(*day) : Text();
    }
};

class DateTimeKind : public ValueKind
{
public:
    explicit DateTimeKind(QTime completion)
        : m_completion(completion)
    {
    }

    Editor editor() const override { return Editor::DateTime; }
    QString normalised(const QString &typed) const override { return completed(typed, m_completion); }

    QString normalisedOver(const QString &typed, const QString &loaded) const override
    {
        const auto before = parseDayTime(loaded);
        return completed(typed, before && before->time ? *before->time : m_completion);
    }

    QString told(const QString &text) const override
    {
        const auto parsed = parseDayTime(text);
        return toldDay(parsed ? std::optional(parsed->day) : std::nullopt, text);
    }

    std::optional<Text> problem(const QString &text) const override
    {
        if (!parseDayTime(text))
            return trText("Values", "A date, or date and time such as 2026-03-31 23:59:59, please.");
        return std::nullopt;
    }

    Text echo(const QString &text) const override
    {
        const auto parsed = parseDayTime(text);
        return parsed ? dayInWords(parsed->day) : Text();
    }

private:
    static QString completed(const QString &typed, QTime completion)
    {
        const auto parsed = parseDayTime(typed);
        if (!parsed)
            return typed.trimmed();
        return isoDay(parsed->day) + QLatin1Char(' ')
            + parsed->time.value_or(completion).toString(QStringLiteral("HH:mm:ss"));
    }

    const QTime m_completion; ///< the time of day of a bare day
};

} // namespace

const ValueKind &dateKind()
{
    static const DateKind kind;
    return kind;
}

const ValueKind &dateTimeKind()
{
    static const DateTimeKind kind(QTime(0, 0, 0));
    return kind;
}

const ValueKind &endOfDayKind()
{
    static const DateTimeKind kind(QTime(23, 59, 59));
    return kind;
}

} // namespace PeopleDesk
