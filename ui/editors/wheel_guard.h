// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QCoreApplication;

namespace PeopleDesk {

/// Keeps the wheel from changing a combo, spin box or date that happens to be under the pointer, focused
/// or not: the page scrolls instead. One for the whole application, for as long as it lives.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    explicit WheelGuard(QCoreApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace PeopleDesk
