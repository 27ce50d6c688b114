// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace PeopleDesk {

/// The application font for a language ("zh_CN", "en"). Simplified-Chinese families are always among its
/// families, since names stay Chinese in English too and fontconfig would pick Japanese glyphs for them.
QFont applicationFont(const QString &language);

/// Fonts relative to the application's: size or weight is set, the rest still follows the application.
QFont titleFont(); ///< a page's title
QFont headingFont(); ///< a card's title
QFont smallFont(); ///< notes, column headings, chips
QFont idFont(); ///< ids and requests: one width for all

} // namespace PeopleDesk
