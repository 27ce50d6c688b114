// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/rescue_digits.h"

#include "models/sheet/id_census.h"

#include <QRegularExpression>

namespace PeopleDesk {

namespace {

constexpr qsizetype longestId = 19;

/// A number with fewer digits than this was not cut to fifteen of which the last happen to be zeros.
constexpr qsizetype fewestOfNumber = 12;

} // namespace

std::optional<RescueDigits> RescueDigits::inScientific(const QString &text, bool isNumber)
{
    if (!text.contains(QLatin1Char('E'), Qt::CaseInsensitive))
        return std::nullopt; // nearly every cell: the pattern is dear
    static const QRegularExpression scientific(
        QStringLiteral("^([1-9][0-9]*)(?:\\.([0-9]+))?[eE]\\+?([0-9]{1,2})$"));
    const QRegularExpressionMatch match = scientific.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(1) + match.captured(2);
    RescueDigits left{.length = match.captured(1).size() + match.captured(3).toInt()};
    if (left.length <= kept || left.length > longestId)
        return left;
    if (isNumber && digits.size() >= fewestOfNumber)
        digits = digits.leftJustified(kept, QLatin1Char('0'));
    if (digits.size() >= kept)
        left.first = digits.left(kept);
    return left;
}

std::optional<RescueDigits> RescueDigits::inSuspicious(const QString &id)
{
    if (!IdCensus::looksRounded(IdCensus::fullLengthId(id)))
        return std::nullopt;
    return RescueDigits{id.left(kept), id.size()};
}

} // namespace PeopleDesk
