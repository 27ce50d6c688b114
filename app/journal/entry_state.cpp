// SPDX-License-Identifier: Apache-2.0
#include "app/journal/entry_state.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

using State = HistoryEntry::State;

constexpr std::array names{
    std::pair{State::Sending, "sending"_L1},
    std::pair{State::Succeeded, "succeeded"_L1},
    std::pair{State::Failed, "failed"_L1},
    std::pair{State::InDoubt, "in_doubt"_L1},
};

} // namespace

QString stateName(State state)
{
    for (const auto &[known, name] : names) {
        if (known == state)
            return name;
    }
    return {};
}

State stateNamed(const QString &name)
{
    for (const auto &[state, known] : names) {
        if (known == name)
            return state;
    }
    return State::InDoubt;
}

} // namespace PeopleDesk
