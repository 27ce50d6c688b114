// SPDX-License-Identifier: Apache-2.0
#include "app/files/decimal_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace PeopleDesk {

namespace {

using Kind = SheetCell::Kind;

/// Any decimal of as many digits goes through a double and comes back the same.
constexpr size_t exactDigits = 15;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// 0.DIGITS times ten to the power of \a point; without zeros at either end of the digits.
struct Decimal
{
    bool isNegative = false;
    bool hasExponent = false;
    std::string digits = {};
    long point = 0;
};

/// What needs no second look: "2000.5". False also for "05", "1.50", "1E3".
bool isPlain(std::string_view raw)
{
    if (raw == "-0")
        return false;
    if (raw.starts_with('-'))
        raw.remove_prefix(1);
    const size_t size = raw.size();
    if (size == 0 || size > exactDigits || (raw.front() == '0' && size > 1 && raw[1] != '.'))
        return false;
    const size_t point = raw.find('.');
    if (!std::all_of(raw.begin(), raw.end(), [](char c) { return isDigit(c) || c == '.'; }))
        return false;
    return point == raw.npos
        || (point > 0 && raw.find('.', point + 1) == raw.npos && raw.back() != '0' && raw.back() != '.');
}

std::optional<Decimal> parse(std::string_view raw)
{
    Decimal decimal;
    if (raw.starts_with('-') || raw.starts_with('+')) {
        decimal.isNegative = raw.front() == '-';
        raw.remove_prefix(1);
    }
    const size_t e = raw.find_first_of("eE");
    if (e != raw.npos) {
        decimal.hasExponent = true;
        std::string_view exponent = raw.substr(e + 1);
        if (exponent.starts_with('+'))
            exponent.remove_prefix(1);
        const char *const end = exponent.data() + exponent.size();
        const auto [stop, error] = std::from_chars(exponent.data(), end, decimal.point);
        if (error != std::errc() || stop != end || exponent.empty())
            return std::nullopt;
        raw = raw.substr(0, e);
    }
    const size_t point = std::min(raw.find('.'), raw.size());
    decimal.digits = raw.substr(0, point);
    if (point < raw.size())
        decimal.digits += raw.substr(point + 1);
    if (decimal.digits.empty() || !std::all_of(decimal.digits.begin(), decimal.digits.end(), isDigit))
        return std::nullopt;

    const size_t first = std::min(decimal.digits.find_first_not_of('0'), decimal.digits.size());
    decimal.digits.erase(0, first);
    decimal.point += long(point) - long(first);
    decimal.digits.erase(decimal.digits.find_last_not_of('0') + 1);
    if (decimal.digits.empty())
        return Decimal{.digits = "0", .point = 1};
    return decimal;
}

void write(std::string &text, const Decimal &decimal)
{
    const long size = long(decimal.digits.size());
    text.clear();
    if (decimal.isNegative)
        text.push_back('-');
    if (decimal.point <= 0) {
        text += "0.";
        text.append(size_t(-decimal.point), '0');
        text += decimal.digits;
    } else if (decimal.point >= size) {
        text += decimal.digits;
        text.append(size_t(decimal.point - size), '0');
    } else {
        text += decimal.digits.substr(0, size_t(decimal.point));
        text += '.';
        text += decimal.digits.substr(size_t(decimal.point));
    }
}

/// As printf's %.*E has it, read again.
std::optional<Decimal> rounded(double value, int digits)
{
    std::array<char, 64> space;
    const auto [end, error] = std::to_chars(space.data(), space.data() + space.size(), value,
                                            std::chars_format::scientific, digits - 1);
    if (error != std::errc())
        return std::nullopt;
    return parse({space.data(), size_t(end - space.data())});
}

/// More digits than a spreadsheet counts with: whether a double was written out, and then what it says.
std::optional<Decimal> spreadsheetsView(const Decimal &decimal, std::string_view raw)
{
    double value = 0;
    if (raw.starts_with('+'))
        raw.remove_prefix(1);
    if (std::from_chars(raw.data(), raw.data() + raw.size(), value).ec != std::errc())
        return std::nullopt;
    for (const int digits : {16, 17}) {
        const auto printed = rounded(value, digits);
        if (printed && printed->digits == decimal.digits)
            return rounded(value, int(exactDigits));
    }
    return std::nullopt;
}

} // namespace

DecimalText readDecimal(std::string_view raw, std::string &space)
{
    if (isPlain(raw))
        return {Kind::Number, raw};
    auto decimal = parse(raw);
    if (!decimal)
        return {Kind::Error, raw};
    constexpr long smallest = -40;
    if (decimal->point < smallest || (decimal->hasExponent && decimal->point > long(exactDigits)))
        return {Kind::Rounded, raw};
    if (decimal->digits.size() > exactDigits && decimal->point <= long(exactDigits)) {
        if (const auto seen = spreadsheetsView(*decimal, raw))
            decimal = seen;
    }
    write(space, *decimal);
    return {Kind::Number, space};
}

} // namespace PeopleDesk
