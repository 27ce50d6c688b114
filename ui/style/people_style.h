// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/button_painter.h" // makePrimary, makeQuiet

#include <QProxyStyle>

namespace PeopleDesk {

/// Fusion with rounded inputs and buttons, slim scroll bars and a focus that can be seen. Colours come
/// from the palette's theme, so one style serves light and dark.
class PeopleStyle : public QProxyStyle
{
    Q_OBJECT
public:
    PeopleStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
};

} // namespace PeopleDesk
