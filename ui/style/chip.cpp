// SPDX-License-Identifier: Apache-2.0
#include "ui/style/chip.h"

#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace PeopleDesk {

namespace {

struct Pair
{
    QColor ground;
    QColor ink;
};

Pair pairOf(Chip::Tone tone, const Colours &colours)
{
    switch (tone) {
    case Chip::Tone::Ok:
        return {colours.okSoft, colours.ok};
    case Chip::Tone::Warn:
        return {colours.warnSoft, colours.warn};
    case Chip::Tone::Bad:
        return {colours.badSoft, colours.bad};
    case Chip::Tone::Accent:
        return {colours.accentSoft, colours.accent};
    case Chip::Tone::Neutral:
        break;
    }
    return {colours.soft, colours.dim};
}

} // namespace

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setFont(smallFont());
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(Tone tone, const QString &text, QWidget *parent)
    : Chip(parent)
{
    setTone(tone);
    setText(text);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

int Chip::iconWidth() const
{
    return m_icon.isEmpty() ? 0 : fontMetrics().height() * 3 / 4 + Spacing::tight;
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + iconWidth() + 2 * Spacing::small + 1,
            fontMetrics().height() + Spacing::tight};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Pair pair = pairOf(m_tone, coloursOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);

    QRect place = rect().adjusted(Spacing::small, 0, -Spacing::small, 0);
    if (!m_icon.isEmpty()) {
        const int side = iconWidth() - Spacing::tight;
        const QRect spot(place.left(), (height() - side) / 2, side, side);
        icon(m_icon, pair.ink).paint(&painter, style()->visualRect(layoutDirection(), rect(), spot));
        place.setLeft(place.left() + iconWidth());
    }
    painter.setPen(pair.ink);
    painter.drawText(style()->visualRect(layoutDirection(), rect(), place), Qt::AlignCenter, text());
}

void Chip::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(smallFont());
}

} // namespace PeopleDesk
