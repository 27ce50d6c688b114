// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace PeopleDesk {

/// The texts of the labels, buttons and lines in sight whose colour has a contrast of less than 4.5 : 1
/// (WCAG 2.1, 1.4.3) to what is painted behind them.
QStringList illegibleTexts(QWidget &window);
/// The same of the dialog that is open, else of the window.
QStringList illegibleNow();

} // namespace PeopleDesk
