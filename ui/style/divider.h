// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace PeopleDesk {

/// Hairlines in the theme's line colour.
QWidget *verticalLine();
QWidget *horizontalLine();

} // namespace PeopleDesk
