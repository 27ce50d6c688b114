// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>

namespace PeopleDesk {

WheelGuard::WheelGuard(QCoreApplication &application)
{
    application.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    if (!qobject_cast<QComboBox *>(watched) && !qobject_cast<QAbstractSpinBox *>(watched))
        return false;
    event->ignore(); // handled and ignored: Qt then offers it to the scroll area around
    return true;
}

} // namespace PeopleDesk
