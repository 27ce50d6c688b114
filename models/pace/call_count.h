// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace PeopleDesk {

/// How many calls went when, within a little more than the last minute; to a quarter of a second, and rather
/// too many than too few. Times in microseconds; they may only grow.
class CallCount
{
public:
    struct Slice
    {
        qint64 number = 0; ///< of quarters of a second
        int calls = 0;
    };

    void add(qint64 time);
    /// Not counting what comes after \a now.
    [[nodiscard]] int within(qint64 span, qint64 now) const;
    /// When fewer than \a budget calls lie within \a span: \a now or later.
    [[nodiscard]] qint64 whenBelow(int budget, qint64 span, qint64 now) const;

    [[nodiscard]] const QList<Slice> &slices() const { return m_slices; }
    void setSlices(const QList<Slice> &slices) { m_slices = slices; }

private:
    QList<Slice> m_slices; ///< oldest first
};

} // namespace PeopleDesk
