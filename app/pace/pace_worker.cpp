// SPDX-License-Identifier: Apache-2.0
#include "app/pace/pace_worker.h"

#include "models/pace/local_pace_book.h"
#include "models/ports/clock.h"

namespace PeopleDesk {

namespace {

constexpr qint64 patience = 5'000'000; ///< microseconds

} // namespace

PaceWorker::PaceWorker(const QString &path, const QString &boot, const Clock &clock)
    : m_clock(clock)
    , m_file(std::in_place, path, boot)
{
}

PaceTurn PaceWorker::claim(const PaceLane &lane)
{
    PaceTurn turn;
    update(lane, [&](LanePace &pace, qint64 now) { turn = pace.claim(lane, now); });
    return turn;
}

PaceStatus PaceWorker::refuse(const PaceLane &lane, const PaceRefusal &refusal)
{
    PaceStatus status;
    update(lane, [&](LanePace &pace, qint64 now) { status = pace.refuse(lane, refusal, now); });
    return status;
}

void PaceWorker::delay(const PaceLane &lane, std::chrono::microseconds time)
{
    update(lane, [&](LanePace &pace, qint64) { pace.delay(time); });
}

void PaceWorker::update(const PaceLane &lane, const std::function<void(LanePace &, qint64 now)> &change)
{
    const auto now = [&] { return m_clock.steadyMilliseconds() * 1'000; };
    const QString name = pageName(lane);
    if (now() >= m_fileAgainAt) {
        // The time is read when nobody else can change the page any more.
        LanePace changed;
        const auto onPage = [&](LanePace &pace) {
            change(pace, now());
            changed = pace;
        };
        if (m_file && m_file->update(name, now(), onPage)) {
            m_own.insert(name, changed); // as of the latest, should the file fail
            return;
        }
        m_fileAgainAt = now() + patience;
    }
    change(m_own[name], now());
}

} // namespace PeopleDesk
