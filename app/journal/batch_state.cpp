// SPDX-License-Identifier: Apache-2.0
#include "app/journal/batch_state.h"

using namespace Qt::StringLiterals;

namespace PeopleDesk {

using State = BatchRow::State;

QString rowStateName(State state)
{
    switch (state) {
    case State::LeftOut:
        return u"left_out"_s;
    case State::Unneeded:
        return u"unneeded"_s;
    case State::Waiting:
    case State::Sending:
    case State::InDoubt:
    case State::Done:
    case State::Failed:
        break;
    }
    return u"waiting"_s;
}

State rowState(const QString &own, const HistoryEntry &write, bool isRefused)
{
    if (own == rowStateName(State::LeftOut))
        return State::LeftOut;
    if (own == rowStateName(State::Unneeded))
        return State::Unneeded;
    if (write.number == 0)
        return State::Waiting;
    switch (write.state) {
    case HistoryEntry::State::Sending:
        return State::Sending;
    case HistoryEntry::State::Succeeded:
        return State::Done;
    case HistoryEntry::State::InDoubt:
        return State::InDoubt;
    case HistoryEntry::State::Failed:
        break;
    }
    return isRefused ? State::Failed : State::Waiting;
}

} // namespace PeopleDesk
