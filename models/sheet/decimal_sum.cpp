// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/decimal_sum.h"

#include <QRegularExpression>

namespace PeopleDesk {

namespace {

constexpr int decimals = 10;

} // namespace

void DecimalSum::add(const QString &number, int times)
{
    static const QRegularExpression decimal(QStringLiteral("^(-?)([0-9]{1,15})(?:\\.([0-9]{1,10}))?$"));
    const QRegularExpressionMatch match = decimal.match(number);
    if (!match.hasMatch())
        return;
    Wide value = 0;
    const QString digits = match.captured(2) + match.captured(3).leftJustified(decimals, QLatin1Char('0'));
    for (const QChar digit : digits)
        value = value * 10 + digit.digitValue();
    m_sum += (match.capturedLength(1) > 0 ? -value : value) * times;
}

QString DecimalSum::text(int leastDecimals) const
{
    Wide rest = m_sum < 0 ? -m_sum : m_sum;
    QString digits;
    for (; rest > 0 || digits.size() <= decimals; rest /= 10)
        digits.prepend(QChar(u'0' + static_cast<char16_t>(rest % 10)));
    QString fraction = digits.right(decimals);
    while (fraction.size() > leastDecimals && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    const QString whole = (m_sum < 0 ? QStringLiteral("-") : QString()) + digits.chopped(decimals);
    return fraction.isEmpty() ? whole : whole + QLatin1Char('.') + fraction;
}

} // namespace PeopleDesk
