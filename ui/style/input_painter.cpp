// SPDX-License-Identifier: Apache-2.0
#include "ui/style/input_painter.h"

#include "ui/style/colours.h"
#include "ui/style/spacing.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace PeopleDesk {

namespace {

constexpr const char *toneProperty = "inputTone";

QColor frameOf(InputTone tone, const Colours &colours)
{
    switch (tone) {
    case InputTone::Changed:
        return colours.accent;
    case InputTone::Bad:
        return colours.bad;
    case InputTone::Warn:
        return colours.warn;
    case InputTone::Plain:
        break;
    }
    return colours.edge;
}

} // namespace

void setInputTone(QWidget &input, InputTone tone)
{
    if (inputToneOf(&input) == tone)
        return;
    input.setProperty(toneProperty, static_cast<int>(tone));
    input.update();
}

InputTone inputToneOf(const QWidget *input)
{
    return input ? static_cast<InputTone>(input->property(toneProperty).toInt()) : InputTone::Plain;
}

void paintInputBox(QPainter &painter, const QRect &rect, const QStyleOption &option, const QWidget *widget)
{
    const Colours &colours = coloursOf(option.palette);
    const InputTone tone = inputToneOf(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);

    QColor frame = frameOf(tone, colours);
    if (focused && tone == InputTone::Plain)
        frame = colours.accent;
    else if (enabled && tone == InputTone::Plain && (option.state & QStyle::State_MouseOver))
        frame = colours.dim;
    const double width = focused ? 2.0 : 1.0;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame, width));
    painter.setBrush(!enabled                         ? colours.rail
                         : tone == InputTone::Changed ? colours.accentSoft
                                                      : colours.background);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Spacing::inputRadius - inset,
                            Spacing::inputRadius - inset);
    painter.restore();
}

void paintChevron(QPainter &painter, const QRect &rect, const QColor &colour)
{
    const QPointF middle = QRectF(rect).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
    painter.restore();
}

} // namespace PeopleDesk
