// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QObject;

namespace PeopleDesk {

/// Other threads for work that takes longer than a frame. Implemented by app/batch; its end waits for what is
/// under way.
class Workers
{
public:
    virtual ~Workers() = default;
    /// Does \a work on some other thread, then calls \a done on the caller's, unless \a context is gone by
    /// then. Work is begun in the order in which it came; several may be under way at once.
    virtual void run(const std::function<void()> &work, QObject *context,
                     const std::function<void()> &done) = 0;
};

} // namespace PeopleDesk
