// SPDX-License-Identifier: Apache-2.0
#pragma once

class QColor;
class QPainter;
class QRect;
class QStyleOption;
class QWidget;

namespace PeopleDesk {

/// What an input says by its frame: nothing, changed since it was loaded, wrong, or worth a look. Widgets
/// carry it as dynamic property; the frame never is the only sign of it.
enum class InputTone { Plain, Changed, Bad, Warn };

void setInputTone(QWidget &input, InputTone tone);
InputTone inputToneOf(const QWidget *input);

/// The rounded box behind line edits, combos and text fields.
void paintInputBox(QPainter &painter, const QRect &rect, const QStyleOption &option, const QWidget *widget);
/// A small arrow downwards.
void paintChevron(QPainter &painter, const QRect &rect, const QColor &colour);

} // namespace PeopleDesk
