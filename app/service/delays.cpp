// SPDX-License-Identifier: Apache-2.0
#include "app/service/delays.h"

#include <QTimer>

namespace PeopleDesk {

void TimerDelays::after(std::chrono::milliseconds time, QObject *context, const std::function<void()> &then)
{
    // Precise: a coarse timer may fire early, which would break a server's limit by a hair.
    QTimer::singleShot(time, Qt::PreciseTimer, context, then);
}

} // namespace PeopleDesk
