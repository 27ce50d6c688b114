// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace PeopleDesk {

/// Text for ids, numbers and dates: full-width forms made plain (NFKC), invisible characters taken out,
/// trimmed. Not for names and free text, which stay as typed.
QString plainText(const QString &typed);

/// The same without what spreadsheets put around a text to keep it a text: a leading apostrophe, ="...".
QString withoutSpreadsheetMarks(const QString &typed);

/// Nothing but 0 to 9, and not empty. (\d and QChar::isDigit() take digits of all scripts.)
bool isDigits(QStringView text);

} // namespace PeopleDesk
