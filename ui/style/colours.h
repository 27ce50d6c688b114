// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QPalette;

namespace PeopleDesk {

/// Every colour of the program, for one of the two themes. Text on its ground has a contrast of at least
/// 4.5 : 1 for each pair that belongs together (ok on okSoft, onAccent on accent, dim on background ...).
struct Colours
{
    QColor background, panel, line;
    QColor edge; ///< of an input: 3 : 1 against its ground, so that the field itself is seen
    QColor text, dim;
    QColor accent, accentSoft, onAccent;
    QColor ok, okSoft, warn, warnSoft, bad, badSoft;
    QColor rail; ///< the side rail
    QColor soft; ///< on a panel: neutral chips, and what the pointer is on
    QColor sand, sandText; ///< the sandbox banner
};

const Colours &lightColours();
const Colours &darkColours();
/// The set that goes with a palette: dark if its windows are.
const Colours &coloursOf(const QPalette &palette);

} // namespace PeopleDesk
