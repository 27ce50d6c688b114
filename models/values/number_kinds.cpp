// SPDX-License-Identifier: Apache-2.0
#include "models/values/plain_text.h"
#include "models/values/value_kind.h"

#include <QRegularExpression>

namespace PeopleDesk {

namespace {

/// Digits in JSON's notation: no leading zeros, no bare point.
QString tidyDigits(QString digits)
{
    static const QRegularExpression leadingZeros(QStringLiteral("^0+(?=[0-9])"));
    if (digits.startsWith(QLatin1Char('.')))
        digits.prepend(QLatin1Char('0'));
    if (digits.endsWith(QLatin1Char('.')))
        digits.chop(1);
    return digits.remove(leadingZeros);
}

/// With a comma every three digits. As text: a double would lose digits.
QString grouped(QString number)
{
    const auto point = number.indexOf(QLatin1Char('.'));
    const qsizetype first = number.startsWith(QLatin1Char('-')) ? 1 : 0;
    for (auto place = (point < 0 ? number.size() : point) - 3; place > first; place -= 3)
        number.insert(place, QLatin1Char(','));
    return number;
}

class IntegerKind : public ValueKind
{
public:
    Editor editor() const override { return Editor::Integer; }

    QString normalised(const QString &typed) const override
    {
        QString number = withoutSpreadsheetMarks(typed);
        if (number.endsWith(QLatin1Char('%')))
            number = number.chopped(1).trimmed();
        return number.startsWith(QLatin1Char('-')) ? QLatin1Char('-') + tidyDigits(number.mid(1))
                                                   : tidyDigits(number);
    }

    QString told(const QString &number) const override { return problem(number) ? number : grouped(number); }

    std::optional<Text> problem(const QString &number) const override
    {
        static const QRegularExpression integer(QStringLiteral("^-?[0-9]{1,15}$"));
        if (!integer.match(number).hasMatch())
            return trText("Values", "A whole number, please, without separators: 2000.");
        return std::nullopt;
    }

    BodyValue toBody(const QString &number) const override { return BodyValue::decimal(number); }
};

class AmountKind : public ValueKind
{
public:
    Editor editor() const override { return Editor::Decimal; }
    QString normalised(const QString &typed) const override
    {
        return tidyDigits(withoutSpreadsheetMarks(typed));
    }

    QString told(const QString &amount) const override { return problem(amount) ? amount : grouped(amount); }

    std::optional<Text> problem(const QString &amount) const override
    {
        static const QRegularExpression decimal(QStringLiteral("^[0-9]{1,15}(\\.[0-9]{1,10})?$"));
        static const QRegularExpression grouped(QStringLiteral("^[0-9]{1,3}([,' ][0-9]{3})+(\\.[0-9]*)?$"));
        if (decimal.match(amount).hasMatch())
            return std::nullopt;
        if (amount.startsWith(QLatin1Char('-')))
            return trText("Values", "An amount can't be negative.");
        if (grouped.match(amount).hasMatch()) {
            QString plain = amount;
            plain.removeIf([](QChar c) { return !c.isDigit() && c != QLatin1Char('.'); });
            return trText("Values", "Write it as %1, without separators.").arg(plain);
        }
        return trText("Values", "An amount such as 2000.50, please.");
    }

    BodyValue toBody(const QString &amount) const override { return BodyValue::decimal(amount); }
};

} // namespace

const ValueKind &integerKind()
{
    static const IntegerKind kind;
    return kind;
}

const ValueKind &amountKind()
{
    static const AmountKind kind;
    return kind;
}

} // namespace PeopleDesk
