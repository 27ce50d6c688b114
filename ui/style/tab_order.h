// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace PeopleDesk {

/// What is made late stands last in the window's order of Tab, behind everything else. Brings the stops of
/// \a part, which must have been made in one go, right behind \a before, itself a stop. The last of them, or
/// \a before where there are none.
QWidget *followOnTab(QWidget *before, QWidget *part);

} // namespace PeopleDesk
