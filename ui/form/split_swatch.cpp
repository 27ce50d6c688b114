// SPDX-License-Identifier: Apache-2.0
#include "ui/form/split_swatch.h"

#include "ui/form/split_paint.h"
#include "ui/style/spacing.h"

#include <QPainter>

namespace PeopleDesk {

SplitSwatch::SplitSwatch(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(Spacing::large, Spacing::large);
}

void SplitSwatch::setPlace(int place)
{
    m_place = place;
    update();
}

void SplitSwatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSplitGround(painter, QRectF(rect()), Spacing::tight / 2.0, splitPaint(m_place, palette()));
}

} // namespace PeopleDesk
