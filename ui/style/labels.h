// SPDX-License-Identifier: Apache-2.0
#pragma once

class QColor;
class QLabel;
class QWidget;

namespace PeopleDesk {

/// A label for sentences: wraps, shows text as it stands (a server's message is no markup), can be
/// selected with the mouse.
QLabel *sentenceLabel(QWidget *parent = nullptr);
/// The same in the quieter colour of notes.
QLabel *noteLabel(QWidget *parent = nullptr);
/// A page's title.
QLabel *titleLabel(QWidget *parent = nullptr);

/// Gives the text of a label or flat button a colour of the theme; to be repeated when the theme changes.
void setInk(QWidget *widget, const QColor &colour);

} // namespace PeopleDesk
