// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace PeopleDesk {

class XmlReader;

/// Of Start of a paragraph of ODS: appends its text, to its end. Without notes and phonetic aids.
void appendParagraph(std::string &text, XmlReader &reader);

} // namespace PeopleDesk
