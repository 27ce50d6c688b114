// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/timeline_metrics.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace PeopleDesk {

struct Colours;

/// What lies behind the bars: the axis, stretches of time that overlap or that nobody covers, today, and the
/// notes below.
struct TimelineGround
{
    const TimelineScene &scene;
    const TimeScale &scale;
    const TimelineMetrics &metrics;
    double visibleLeft = 0;
    double visibleRight = 0;
    double rightEdge = 0; ///< of the canvas
    QFont smallWords;
};

void paintGround(QPainter &painter, const TimelineGround &ground, const Colours &colours);

/// What the mark under \a spot means; empty where there is none.
QString explanationAt(const TimelineGround &ground, const QPointF &spot);

} // namespace PeopleDesk
