// SPDX-License-Identifier: Apache-2.0
#include "ui/style/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace PeopleDesk {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent)
    : QLabel(parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setText(const QString &text)
{
    QLabel::setText(text);
    setToolTip(text);
    setAccessibleName(text);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int few = fontMetrics().horizontalAdvance(QLatin1Char('M')) * 6;
    return {qMin(few, QLabel::minimumSizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place = contentsRect();
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    const QString visible = fontMetrics().elidedText(text(), m_mode, place.width());
    style()->drawItemText(&painter, place, align, palette(), isEnabled(), visible, foregroundRole());
}

} // namespace PeopleDesk
