// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

class QPainter;
class QStyleOptionSlider;

namespace PeopleDesk {

/// A slim scroll bar without arrows: where its handle is, and how it is drawn.
QRect scrollHandle(const QStyleOptionSlider &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option);

} // namespace PeopleDesk
