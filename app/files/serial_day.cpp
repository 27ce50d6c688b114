// SPDX-License-Identifier: Apache-2.0
#include "app/files/serial_day.h"

#include "app/files/decimal_text.h"

#include <QDate>
#include <QTime>

#include <charconv>
#include <cmath>
#include <optional>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = SheetCell::Kind;

constexpr qint64 secondsADay = 24 * 60 * 60;
constexpr qint64 lastDay = 2'958'465; // 9999-12-31

void appendDigits(std::string &text, qint64 number, size_t width)
{
    std::string digits = std::to_string(number);
    text.append(width - qMin(width, digits.size()), '0');
    text += digits;
}

void appendTime(std::string &text, qint64 seconds)
{
    appendDigits(text, seconds / 3600, 2);
    text += ':';
    appendDigits(text, seconds / 60 % 60, 2);
    text += ':';
    appendDigits(text, seconds % 60, 2);
}

/// Invalid for 1900-02-29, which spreadsheets count though it never was.
QDate dayOf(qint64 serial, DayCount count)
{
    if (count == DayCount::From1904)
        return QDate(1904, 1, 1).addDays(serial);
    constexpr qint64 dayThatNeverWas = 60;
    if (serial == dayThatNeverWas)
        return {};
    return QDate(1899, 12, serial < dayThatNeverWas ? 31 : 30).addDays(serial);
}

Kind dayAndTime(std::string &text, QDate date, qint64 seconds)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    text.clear();
    appendDigits(text, year, 4);
    text += '-';
    appendDigits(text, month, 2);
    text += '-';
    appendDigits(text, day, 2);
    if (seconds == 0)
        return Kind::Day;
    text += ' ';
    appendTime(text, seconds);
    return Kind::DayTime;
}

Kind error(std::string &text, std::string_view raw)
{
    text = raw;
    return Kind::Error;
}

/// Takes a number and the letter behind it off the front.
std::optional<double> takeUntil(std::string_view &raw, char letter)
{
    double number = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
    if (error != std::errc() || end == raw.data() + raw.size() || *end != letter || number < 0
        || number > 1e6)
        return std::nullopt;
    raw.remove_prefix(size_t(end + 1 - raw.data()));
    return number;
}

} // namespace

Kind readSerialDay(std::string_view raw, DayCount count, std::string &text)
{
    double serial = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), serial);
    const bool isDay =
        error == std::errc() && end == raw.data() + raw.size() && serial >= 0 && serial < double(lastDay + 1);
    if (isDay) {
        const auto seconds = static_cast<qint64>(std::llround(serial * double(secondsADay)));
        if (seconds < secondsADay && count == DayCount::From1900) {
            text.clear();
            appendTime(text, seconds);
            return Kind::Text;
        }
        const QDate day = dayOf(seconds / secondsADay, count);
        if (day.isValid() && day.year() <= 9999)
            return dayAndTime(text, day, seconds % secondsADay);
    }
    std::string space;
    const DecimalText number = readDecimal(raw, space);
    text = number.text;
    return number.kind;
}

Kind readIsoDay(std::string_view raw, std::string &text)
{
    const QString said = QString::fromUtf8(raw.data(), qsizetype(raw.size()));
    const QDate day = QDate::fromString(said.left(10), u"yyyy-MM-dd"_s);
    const QString rest = said.mid(10);
    if (!day.isValid() || (!rest.isEmpty() && rest.front() != u'T'))
        return error(text, raw);
    if (rest.isEmpty())
        return dayAndTime(text, day, 0);
    const QTime time = QTime::fromString(rest.mid(1, 8), u"HH:mm:ss"_s);
    const QString zone = rest.mid(9);
    // A zone would make an instant of it; a fraction of a second is nothing that anybody typed.
    if (!time.isValid() || (!zone.isEmpty() && zone.front() != u'.' && zone.front() != u','))
        return error(text, raw);
    return dayAndTime(text, day, time.msecsSinceStartOfDay() / 1000);
}

Kind readIsoTime(std::string_view raw, std::string &text)
{
    std::string_view rest = raw.substr(std::min(size_t(2), raw.size()));
    const auto hours = takeUntil(rest, 'H');
    const auto minutes = hours ? takeUntil(rest, 'M') : std::nullopt;
    const auto seconds = minutes ? takeUntil(rest, 'S') : std::nullopt;
    if (!raw.starts_with("PT") || !seconds || !rest.empty())
        return error(text, raw);
    text.clear();
    appendTime(text, std::llround(*hours * 3600 + *minutes * 60 + *seconds));
    return Kind::Text;
}

} // namespace PeopleDesk
