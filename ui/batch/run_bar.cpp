// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/run_bar.h"

#include "models/batch/batch_summary.h"
#include "ui/style/colours.h"

#include <QPainter>
#include <QPainterPath>

namespace PeopleDesk {

namespace {

/// One row of many is still to be seen.
constexpr qreal leastWidth = 4;

} // namespace

RunBar::RunBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("runBar"));
    setFixedHeight(12);
}

void RunBar::setHead(const BatchHead &head)
{
    m_head = head;
    setAccessibleName(tr("%1 of %2 rows").arg(endedRows(head)).arg(partakingRows(head)));
    update();
}

void RunBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.setClipPath(shape);
    painter.fillRect(rect(), colours.line);
    const qint64 all = partakingRows(m_head);
    if (all == 0)
        return;
    qreal x = 0;
    const std::pair<qint64, QColor> parts[] = {
        {settledRows(m_head), colours.accent}, {m_head.failed, colours.bad}, {m_head.inDoubt, colours.warn}};
    for (const auto &[count, colour] : parts) {
        if (count == 0)
            continue;
        const qreal share = qreal(width()) * qreal(count) / qreal(all);
        const QRectF part(x, 0, qMax(share, leastWidth), height());
        painter.fillRect(part, colour);
        x += part.width();
    }
}

} // namespace PeopleDesk
