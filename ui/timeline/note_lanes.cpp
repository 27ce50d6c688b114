// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/note_lanes.h"

#include <QtGlobal>

namespace PeopleDesk {

namespace {

constexpr double apart = 8;

bool isFree(const QList<LaneNote> &notes, const LaneNote &note, int lane)
{
    for (const LaneNote &other : notes) {
        if (other.lane == lane && note.left < other.left + other.width + apart
            && other.left < note.left + note.width + apart)
            return false;
    }
    return true;
}

} // namespace

void placeNotes(QList<LaneNote> &notes, int lanes, double left, double right)
{
    for (LaneNote &note : notes)
        note.lane = -1;
    for (LaneNote &note : notes) {
        note.left = qMax(left, qMin(note.wanted, right - note.width));
        for (int tried = 0; tried < lanes && note.lane < 0; ++tried) {
            const int lane = note.fromBelow ? lanes - 1 - tried : tried;
            if (isFree(notes, note, lane))
                note.lane = lane;
        }
    }
}

} // namespace PeopleDesk
