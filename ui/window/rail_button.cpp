// SPDX-License-Identifier: Apache-2.0
#include "ui/window/rail_button.h"

#include "ui/style/colours.h"
#include "ui/style/icon.h"
#include "ui/style/spacing.h"

#include <QPainter>
#include <QStyle>

namespace PeopleDesk {

RailButton::RailButton(const QString &iconName, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(InstantPopup);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize RailButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const int width =
        metrics.horizontalAdvance(text()) + metrics.height() + 2 * Spacing::medium + Spacing::small;
    return {qMin(width, metrics.horizontalAdvance(u'0') * 26), metrics.height() + 2 * Spacing::small};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.accentSoft : colours.background);
        painter.drawRoundedRect(shape, Spacing::inputRadius, Spacing::inputRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape, Spacing::inputRadius, Spacing::inputRadius);
    }

    const QColor ink = isChecked() ? colours.accent : colours.dim;
    if (!isEnabled())
        painter.setOpacity(0.7);
    const int side = fontMetrics().height();
    const QRect spot(Spacing::medium, (height() - side) / 2, side, side);
    PeopleDesk::icon(m_iconName, ink).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), spot));

    QFont words = font();
    if (isChecked())
        words.setWeight(QFont::DemiBold);
    painter.setFont(words);
    painter.setPen(ink);
    const QRect room = rect().adjusted(Spacing::medium + side + Spacing::small, 0, -Spacing::small, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     QFontMetrics(words).elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace PeopleDesk
