// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/outcomes/outcome.h"

namespace PeopleDesk {

/// Notices that every row meets the same: then going on is pointless.
class FailureStreak
{
public:
    void add(const Outcome &outcome);
    /// Twenty in a row failed alike, or one failed in a way that all others will.
    [[nodiscard]] bool isHopeless() const { return m_isHopeless; }
    /// The latest failure.
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }

private:
    Outcome m_outcome;
    int m_length = 0;
    bool m_isHopeless = false;
};

} // namespace PeopleDesk
