// SPDX-License-Identifier: Apache-2.0
#pragma once

class QFontMetrics;

namespace PeopleDesk {

/// How the parts of a form row stand, the same for all rows of a form at a time. Measures follow the font,
/// so that large text turns to the narrower shapes earlier.
struct RowShape
{
    enum class Kind {
        Beside, ///< label, editor, notes
        Below, ///< label, editor; notes below the editor
        Comparing, ///< label, loaded value, editor, revert; notes below the editor
        Stacked, ///< one below the other
    };

    Kind kind = Kind::Beside;
    bool comparing = false; ///< a loaded value is shown at all
    int labelWidth = 0;
    int editorWidth = 0; ///< of Beside; the others share what there is
    int lineHeight = 0; ///< of an editor of one line, to stand labels on the same base

    bool operator==(const RowShape &other) const = default;
};

RowShape rowShape(int width, const QFontMetrics &metrics, bool comparing);

} // namespace PeopleDesk
