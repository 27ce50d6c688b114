// SPDX-License-Identifier: Apache-2.0
#include "models/values/plain_text.h"

namespace PeopleDesk {

QString plainText(const QString &typed)
{
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
