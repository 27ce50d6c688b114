// SPDX-License-Identifier: Apache-2.0
#include "models/batch/failure_streak.h"

#include "models/outcomes/retry_table.h"

namespace PeopleDesk {

namespace {

constexpr int longestStreak = 20;

bool stopsAll(const Outcome &outcome)
{
    const CodeRule *rule = findCodeRule(outcome.code);
    return (rule && rule->stopsBatch) || outcome.kind == Outcome::Kind::JournalUnusable
        || outcome.kind == Outcome::Kind::SecretMissing || outcome.kind == Outcome::Kind::Tls;
}

} // namespace

void FailureStreak::add(const Outcome &outcome)
{
    if (outcome.succeeded()) {
        m_length = 0;
        return;
    }
    const bool isSame = m_length > 0 && outcome.kind == m_outcome.kind && outcome.code == m_outcome.code;
    m_length = isSame ? m_length + 1 : 1;
    m_outcome = outcome;
    m_isHopeless = m_isHopeless || m_length >= longestStreak || stopsAll(outcome);
}

} // namespace PeopleDesk
