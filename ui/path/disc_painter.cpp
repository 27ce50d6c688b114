// SPDX-License-Identifier: Apache-2.0
#include "ui/path/disc_painter.h"

#include "ui/style/colours.h"
#include "ui/style/icon.h"

#include <QPainter>
#include <QTransform>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// Strokes given in parts of the disc's diameter.
void stroke(QPainter &painter, const QRectF &disc, const QList<QPolygonF> &lines, const QColor &ink)
{
    painter.setPen(QPen(ink, disc.width() / 13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QTransform toDisc =
        QTransform::fromTranslate(disc.x(), disc.y()).scale(disc.width(), disc.height());
    for (const QPolygonF &line : lines)
        painter.drawPolyline(toDisc.map(line));
}

void circle(QPainter &painter, const QRectF &disc, const QColor &fill, const QColor &edge, double width)
{
    painter.setPen(QPen(edge, width));
    painter.setBrush(fill);
    painter.drawEllipse(disc.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

QRectF smaller(const QRectF &disc)
{
    const double rim = disc.width() / 7;
    return disc.adjusted(rim, rim, -rim, -rim);
}

QList<QPolygonF> check()
{
    return {QPolygonF{{0.30, 0.52}, {0.45, 0.67}, {0.72, 0.36}}};
}

QList<QPolygonF> arrow()
{
    return {QPolygonF{{0.29, 0.5}, {0.71, 0.5}}, QPolygonF{{0.54, 0.33}, {0.71, 0.5}, {0.54, 0.67}}};
}

QList<QPolygonF> bar()
{
    return {QPolygonF{{0.3, 0.5}, {0.7, 0.5}}};
}

} // namespace

void paintDisc(QPainter &painter, const QRect &room, PathNode::Mark mark, bool chosen, const Colours &colours)
{
    using Mark = PathNode::Mark;
    const QRectF disc(room);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mark) {
    case Mark::Forbidden:
        circle(painter, smaller(disc), chosen ? colours.badSoft : colours.rail,
               chosen ? colours.bad : colours.edge, 1);
        stroke(painter, smaller(disc), bar(), chosen ? colours.bad : colours.dim);
        break;
    case Mark::Current:
        circle(painter, disc, colours.accent, colours.accent, 1);
        if (chosen)
            stroke(painter, disc, check(), colours.onAccent);
        break;
    case Mark::Passed:
        if (!chosen) {
            circle(painter, smaller(disc), colours.ok, colours.ok, 1);
            stroke(painter, smaller(disc), check(), colours.panel);
            break;
        }
        [[fallthrough]];
    case Mark::Open:
    case Mark::Usual:
    case Mark::Unusual:
        if (chosen) {
            circle(painter, disc, colours.panel, colours.accent, 3);
            stroke(painter, disc, check(), colours.accent);
        } else if (mark == Mark::Unusual) {
            circle(painter, disc, colours.panel, colours.edge, 1.5);
            const int rim = room.width() / 4;
            icon(u"warning"_s, colours.warn).paint(&painter, room.adjusted(rim, rim - 1, -rim, -rim - 1));
        } else {
            circle(painter, disc, colours.panel, colours.accent, mark == Mark::Usual ? 3 : 1.5);
            if (mark == Mark::Usual)
                stroke(painter, disc, arrow(), colours.accent);
        }
        break;
    }
    painter.restore();
}

} // namespace PeopleDesk
