// SPDX-License-Identifier: Apache-2.0
#include "ui/form/row_shape.h"

#include "ui/style/spacing.h"

#include <QFontMetrics>

namespace PeopleDesk {

RowShape rowShape(int width, const QFontMetrics &metrics, bool comparing)
{
    // In heights of a line, which unlike the width of letters is the same for both languages.
    const int line = metrics.height();
    RowShape shape;
    shape.comparing = comparing;
    shape.labelWidth = line * 8;
    shape.editorWidth = line * 18;
    shape.lineHeight = line + 2 * Spacing::small;
    if (width < line * 28)
        shape.kind = RowShape::Kind::Stacked;
    else if (comparing)
        shape.kind = RowShape::Kind::Comparing;
    else if (width < line * 40)
        shape.kind = RowShape::Kind::Below;
    else
        shape.kind = RowShape::Kind::Beside;
    return shape;
}

} // namespace PeopleDesk
