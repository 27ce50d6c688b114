// SPDX-License-Identifier: Apache-2.0
#include "models/values/plain_text.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

/// Printable ASCII without blanks stays as it is; most cells of most sheets are that.
bool isPlainAlready(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

} // namespace

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString plainText(const QString &typed)
{
    if (isPlainAlready(typed))
        return typed;
    QString text = typed.normalized(QString::NormalizationForm_KC);
    // Zero-width characters and marks of writing direction come along with copied text.
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text.trimmed();
}

QString withoutSpreadsheetMarks(const QString &typed)
{
    QString text = plainText(typed);
    if (text.startsWith(QLatin1String("=\"")) && text.endsWith(QLatin1Char('"')))
        text = text.mid(2, text.size() - 3);
    while (text.startsWith(QLatin1Char('\'')))
        text.remove(0, 1);
    return text.trimmed();
}

} // namespace PeopleDesk
