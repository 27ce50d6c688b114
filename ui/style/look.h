// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

class QApplication;

namespace PeopleDesk {

/// Gives the whole program its style, palette and fonts; called at the start and again whenever theme or
/// language ("zh_CN", "en") change. Widgets learn of it by the usual change events.
void applyLook(QApplication &application, bool dark, const QString &language);

/// The palette of a theme, for those who need it without an application of that theme.
QPalette paletteOf(bool dark);

} // namespace PeopleDesk
