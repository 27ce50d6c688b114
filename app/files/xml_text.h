// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace PeopleDesk {

/// Appends a character as UTF-8; U+FFFD for what is none.
void appendCharacter(std::string &text, char32_t character);

/// Appends \a raw with its references (&amp; &#20013;) resolved and its line ends as LF. False: there is one
/// that XML itself does not know.
bool appendXmlText(std::string &text, std::string_view raw);

/// How XLSX writes in a text what XML can't hold: _x000D_. Appends \a text with that resolved.
void appendWithoutEscapes(std::string &into, std::string_view text);

} // namespace PeopleDesk
