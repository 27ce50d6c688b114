// SPDX-License-Identifier: Apache-2.0
#include "ui/style/button_painter.h"

#include "ui/style/colours.h"
#include "ui/style/spacing.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOption>

namespace PeopleDesk {

namespace {

constexpr const char *rankProperty = "buttonRank";
constexpr int primary = 1;
constexpr int quiet = 2;

int rankOf(const QWidget *widget)
{
    return widget ? widget->property(rankProperty).toInt() : 0;
}

void setRank(QAbstractButton &button, int rank)
{
    if (rankOf(&button) == rank)
        return;
    button.setProperty(rankProperty, rank);
    button.setAttribute(Qt::WA_Hover);
    button.update();
}

} // namespace

void makePrimary(QAbstractButton &button)
{
    setRank(button, primary);
}

void makePlain(QAbstractButton &button)
{
    setRank(button, 0);
}

void makeQuiet(QAbstractButton &button)
{
    setRank(button, quiet);
}

bool isPrimary(const QWidget *widget)
{
    return rankOf(widget) == primary;
}

bool isQuiet(const QWidget *widget)
{
    return rankOf(widget) == quiet;
}

void paintFocusRing(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), Spacing::inputRadius - 1,
                            Spacing::inputRadius - 1);
}

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Colours &colours = coloursOf(option.palette);
    const int rank = rankOf(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);

    QColor fill = rank == primary ? colours.accent : colours.panel;
    QColor frame = rank == primary ? colours.accent : colours.line;
    if (rank == quiet) {
        fill = hover || down ? colours.accentSoft : QColor(Qt::transparent);
        frame = Qt::transparent;
    } else if (hover || down) {
        fill = rank == primary ? colours.accent.darker(down ? 120 : 110) : colours.soft;
        frame = rank == primary ? fill : colours.dim;
    }

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!enabled)
        painter.setOpacity(0.45);
    painter.setPen(frame);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), Spacing::inputRadius,
                            Spacing::inputRadius);
    if (option.state & QStyle::State_HasFocus) {
        paintFocusRing(painter, option.rect, rank == primary ? colours.text : colours.accent);
        if (rank == primary)
            paintFocusRing(painter, option.rect.adjusted(2, 2, -2, -2), colours.panel);
    }
    painter.restore();
}

void paintToolButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Colours &colours = coloursOf(option.palette);
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = (option.state & QStyle::State_Enabled) && (option.state & QStyle::State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (down || hover) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(rankOf(widget) == quiet || down ? colours.accentSoft : colours.soft);
        painter.drawRoundedRect(option.rect, Spacing::inputRadius, Spacing::inputRadius);
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, colours.accent);
    painter.restore();
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Colours &colours = coloursOf(option.palette);
    const bool checked = option.state & QStyle::State_On;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity((option.state & QStyle::State_Enabled) ? 1 : 0.45);
    painter.setPen(checked ? colours.accent : colours.dim);
    painter.setBrush(checked ? colours.accent : colours.panel);
    painter.drawRoundedRect(box, Spacing::tight, Spacing::tight);
    if (checked) {
        painter.setPen(QPen(colours.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) {
            return box.topLeft() + QPointF(box.width() * x, box.height() * y);
        };
        painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    }
    painter.restore();
}

} // namespace PeopleDesk
