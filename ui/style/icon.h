// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

class QPalette;

namespace PeopleDesk {

/// A picture of resources/icons by its file name ("calendar"), drawn in the palette's text colour, sharp
/// at every scale. Icons do not follow a palette change by themselves: ask again on QEvent::PaletteChange.
QIcon icon(const QString &name, const QPalette &palette);
/// The same in one colour of the theme.
QIcon icon(const QString &name, const QColor &colour);

} // namespace PeopleDesk
