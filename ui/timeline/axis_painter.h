// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;

namespace PeopleDesk {

struct Colours;
struct TimelineGround;

/// Lines and words of the time axis. The words of what begins left of the visible part (the year one is in)
/// stay at its left edge.
void paintAxis(QPainter &painter, const TimelineGround &ground, const Colours &colours);

} // namespace PeopleDesk
