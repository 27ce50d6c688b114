// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>

#include <utility>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace PeopleDesk {

/// What this thread wrote so far is seen by the thread that calls takeOver() with the same \a mark. Qt's
/// event queue sees to that by itself; but the thread sanitizer does not see into Qt, which is not
/// instrumented, so it is told here. Without it these do nothing.
#ifdef __SANITIZE_THREAD__
inline void handOver(void *mark)
{
    __tsan_release(mark);
}

inline void takeOver(void *mark)
{
    __tsan_acquire(mark);
}
#else
inline void handOver(void *) { }
inline void takeOver(void *) { }
#endif

/// Work on its way to another thread. Where it lies is written down after the hand-over and read before the
/// take-over, both under Qt's own lock; that alone is excused in tests/journal/tsan_suppressions.txt.
template <typename Work>
class PostedWork
{
public:
    explicit PostedWork(Work work)
        : m_work(new Work(std::move(work)))
    {
        handOver(m_work);
    }
    PostedWork(PostedWork &&other) noexcept
        : m_work(other.m_work)
    {
        other.m_work = nullptr;
    }
    ~PostedWork() { delete m_work; }
    PostedWork(const PostedWork &) = delete;
    PostedWork &operator=(const PostedWork &) = delete;
    PostedWork &operator=(PostedWork &&) = delete;

    void operator()()
    {
        Work *work = m_work;
        m_work = nullptr;
        takeOver(work);
        (*work)();
        delete work; // here: the thread that posted it may be the last to let go of this object
    }

private:
    Work *m_work;
};

/// Has \a work done later, in the thread in which \a receiver lives, and not at all when that is gone.
template <typename Work>
void post(QObject *receiver, Work work)
{
    QMetaObject::invokeMethod(receiver, PostedWork<Work>(std::move(work)), Qt::QueuedConnection);
}

} // namespace PeopleDesk
