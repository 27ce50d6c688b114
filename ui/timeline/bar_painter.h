// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/bar_layout.h"

#include <QColor>

class QPainter;

namespace PeopleDesk {

struct Colours;

/// The colours of a bar by its status: filled while in force, hollow before, grey when over or unknown. What
/// overlaps is red. Both also stand in words, on the bar and below it.
struct BarColours
{
    QColor fill;
    QColor frame;
    QColor ink;
};

BarColours barColours(const SceneBar &bar, const Colours &colours);

/// What a bar looks like at the moment, beside its layout.
struct BarState
{
    BarColours paint;
    QString label;
    std::optional<double> today; ///< x of today's line
    bool isCurrent = false;
    bool isMovable = false;
    bool isHovered = false;
    bool isHandleHovered = false;
    bool isFocused = false;
};

void paintBar(QPainter &painter, const BarLayout &layout, const BarState &state, const Colours &colours);

} // namespace PeopleDesk
