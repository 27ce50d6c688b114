// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace PeopleDesk {

/// Lets time pass between attempts. Handed in, so that a test need not wait for real.
class Delays
{
public:
    virtual ~Delays() = default;
    /// Calls \a then after that time, never from within; not at all when \a context is gone by then.
    virtual void after(std::chrono::milliseconds time, QObject *context,
                       const std::function<void()> &then) = 0;
};

/// Real time. Has no state.
class TimerDelays : public Delays
{
public:
    void after(std::chrono::milliseconds time, QObject *context, const std::function<void()> &then) override;
};

} // namespace PeopleDesk
