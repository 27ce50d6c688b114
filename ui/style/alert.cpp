// SPDX-License-Identifier: Apache-2.0
#include "ui/style/alert.h"

#include <QAccessible>
#include <QWidget>

namespace PeopleDesk {

void raiseAlert(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace PeopleDesk
