// SPDX-License-Identifier: Apache-2.0
#include "app/files/csv_text.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

bool isNumberThatWouldChange(const QString &cell)
{
    constexpr qsizetype exactDigits = 15;
    const bool isNumber =
        std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && (cell.size() > exactDigits || (cell.size() > 1 && cell.startsWith(u'0')));
}

/// https://owasp.org/www-community/attacks/CSV_Injection
bool beginsLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
}

QString cellText(const QString &cell, LongNumbers numbers)
{
    const bool isGuarded = beginsLikeFormula(cell)
        || (numbers == LongNumbers::Guarded && isNumberThatWouldChange(cell));
    QString text = isGuarded ? u'\'' + cell : cell;
    const bool needsQuotes =
        std::any_of(text.begin(), text.end(), [](QChar c) { return u",\"\r\n"_s.contains(c); })
        || text.startsWith(u' ') || text.endsWith(u' ');
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QByteArray csvLine(const QStringList &cells, LongNumbers numbers)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts.append(cellText(cell, numbers));
    return texts.join(u',').toUtf8() + "\r\n";
}

} // namespace PeopleDesk
