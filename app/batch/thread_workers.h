// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/workers.h"

#include <QObject>
#include <QThreadPool>

namespace PeopleDesk {

/// A pool of threads of its own. Used on the thread it lives on, which has an event loop; waits at its end for
/// what is under way, and what was not begun by then never is.
class ThreadWorkers : public Workers
{
public:
    ThreadWorkers();
    ~ThreadWorkers() override;

    void run(const std::function<void()> &work, QObject *context, const std::function<void()> &done) override;

private:
    QObject m_answers; ///< parent of those not given yet
    QThreadPool m_pool;
};

} // namespace PeopleDesk
