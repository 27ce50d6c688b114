// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/tone_card.h"

#include "ui/style/colours.h"
#include "ui/style/spacing.h"

#include <QPainter>
#include <QPainterPath>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ToneCard::ToneCard(QWidget *parent)
    : Card(parent)
{
    setFocusPolicy(Qt::TabFocus);
}

void ToneCard::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QColor ToneCard::ink() const
{
    const Colours &colours = coloursOf(palette());
    switch (m_tone) {
    case Tone::Ok:
        return colours.ok;
    case Tone::Warn:
        return colours.warn;
    case Tone::Bad:
        return colours.bad;
    case Tone::Accent:
        break;
    }
    return colours.accent;
}

QString ToneCard::iconName() const
{
    switch (m_tone) {
    case Tone::Ok:
        return u"ok"_s;
    case Tone::Warn:
        return u"question"_s;
    case Tone::Bad:
        return u"problem"_s;
    case Tone::Accent:
        break;
    }
    return u"question"_s;
}

void ToneCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Spacing::panelRadius,
                         Spacing::panelRadius);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, Spacing::tight, height()), ink());
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(ink(), 2)); // in its own tone: a success is not framed like a selection
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Spacing::panelRadius,
                                Spacing::panelRadius);
    }
}

} // namespace PeopleDesk
