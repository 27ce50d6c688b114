// SPDX-License-Identifier: Apache-2.0
#include "models/ports/clock.h"

#include <chrono>

namespace PeopleDesk {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

qint64 SystemClock::steadyMilliseconds() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace PeopleDesk
