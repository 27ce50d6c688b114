// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace PeopleDesk {

/// Tells assistive technology that something worth hearing appeared: \a widget's accessible name and
/// description.
void raiseAlert(QWidget *widget);

} // namespace PeopleDesk
