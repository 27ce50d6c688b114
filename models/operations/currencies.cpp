// SPDX-License-Identifier: Apache-2.0
#include "models/operations/currencies.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QList<Choice> currencies()
{
    static const QStringList codes{
        u"CNY"_s, u"USD"_s, u"GBP"_s, u"HKD"_s, u"TWD"_s, u"EUR"_s, u"JPY"_s, u"INR"_s, u"MYR"_s, u"SGD"_s,
        u"DKK"_s, u"CHF"_s, u"RUB"_s, u"VND"_s, u"IDR"_s, u"BRL"_s, u"THB"_s, u"AED"_s, u"KRW"_s, u"MOP"_s,
        u"AUD"_s, u"MAD"_s, u"CAD"_s, u"NZD"_s, u"NOK"_s, u"SAR"_s, u"LAK"_s, u"KHR"_s, u"MMK"_s, u"NPR"_s,
        u"TRY"_s, u"ILS"_s, u"PLN"_s, u"MXN"_s, u"EGP"_s, u"PHP"_s, u"ZAR"_s, u"SEK"_s, u"BND"_s, u"GEL"_s,
        u"KGS"_s, u"BYN"_s, u"AZN"_s, u"NGN"_s, u"CDF"_s, u"ZWL"_s, u"PKR"_s, u"BDT"_s,
    };
    QList<Choice> choices;
    for (const QString &code : codes)
        choices.append({code, Text::verbatim(code)});
    return choices;
}

} // namespace PeopleDesk
