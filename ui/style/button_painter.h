// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractButton;
class QColor;
class QPainter;
class QRect;
class QStyleOption;
class QWidget;

namespace PeopleDesk {

/// The one button of a page or dialog that does what the page is for.
void makePrimary(QAbstractButton &button);
void makePlain(QAbstractButton &button);
/// A button that looks like a link: secondary commands inside a card.
void makeQuiet(QAbstractButton &button);

bool isPrimary(const QWidget *widget);
bool isQuiet(const QWidget *widget);

void paintFocusRing(QPainter &painter, const QRect &rect, const QColor &colour);
void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintToolButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintCheckBox(QPainter &painter, const QStyleOption &option);

} // namespace PeopleDesk
