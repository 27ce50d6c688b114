// SPDX-License-Identifier: Apache-2.0
#include "models/pace/call_count.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

constexpr qint64 slice = 250'000;
constexpr qint64 kept = 62'000'000 / slice;

} // namespace

void CallCount::add(qint64 time)
{
    const qint64 number = time / slice;
    if (m_slices.isEmpty() || m_slices.constLast().number < number)
        m_slices.append({number, 1});
    else
        ++m_slices.last().calls;
    const auto isOld = [&](const Slice &one) { return one.number < number - kept; };
    m_slices.erase(m_slices.begin(), std::find_if_not(m_slices.begin(), m_slices.end(), isOld));
}

int CallCount::within(qint64 span, qint64 now) const
{
    int calls = 0;
    for (const Slice &one : m_slices) {
        if (one.number * slice <= now && (one.number + 1) * slice > now - span)
            calls += one.calls;
    }
    return calls;
}

qint64 CallCount::whenBelow(int budget, qint64 span, qint64 now) const
{
    int calls = 0;
    for (qsizetype i = m_slices.size() - 1; i >= 0; --i) {
        const qint64 leaves = (m_slices.at(i).number + 1) * slice + span;
        if (leaves <= now)
            break;
        calls += m_slices.at(i).calls;
        if (calls >= budget)
            return leaves;
    }
    return now;
}

} // namespace PeopleDesk
