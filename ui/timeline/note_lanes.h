// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace PeopleDesk {

/// Words below the bars: where they would like to begin, how long they are, and where they came to stand.
struct LaneNote
{
    double wanted = 0;
    double width = 0;
    bool fromBelow = false; ///< looks for room in the lowest lane first
    double left = 0;
    int lane = -1; ///< -1: no room; the mark itself and the bars' descriptions still tell
};

/// Gives each note the first lane where it meets no other, earlier notes first; those that would stick out
/// of \a left .. \a right are moved inside.
void placeNotes(QList<LaneNote> &notes, int lanes, double left, double right);

} // namespace PeopleDesk
