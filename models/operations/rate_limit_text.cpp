// SPDX-License-Identifier: Apache-2.0
#include "models/operations/rate_limit_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QString rateLimitText(const RateLimit &limit)
{
    QStringList parts;
    if (limit.perMinute > 0)
        parts += QString::number(limit.perMinute) + u"/min"_s;
    if (limit.perSecond > 0)
        parts += QString::number(limit.perSecond) + u"/s"_s;
    return parts.isEmpty() ? u"none"_s : parts.join(u' ');
}

std::optional<RateLimit> readRateLimit(const QString &text)
{
    static const QRegularExpression pattern(u"^([1-9][0-9]{0,6})/(s|min)$"_s);
    const QString typed = text.simplified();
    if (typed == "none"_L1)
        return RateLimit{};
    RateLimit limit;
    for (const QString &part : typed.split(u' ')) {
        const QRegularExpressionMatch match = pattern.match(part);
        int &place = match.captured(2) == "s"_L1 ? limit.perSecond : limit.perMinute;
        if (!match.hasMatch() || place > 0)
            return std::nullopt;
        place = match.captured(1).toInt();
    }
    return limit;
}

} // namespace PeopleDesk
