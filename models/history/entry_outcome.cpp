// SPDX-License-Identifier: Apache-2.0
#include "models/history/entry_outcome.h"

namespace PeopleDesk {

Outcome outcomeOf(const HistoryEntry &entry)
{
    Outcome outcome;
    outcome.code = entry.code;
    outcome.httpStatus = entry.httpStatus;
    outcome.serverText = entry.message;
    outcome.logId = entry.logId;
    outcome.attempts = entry.attempts;
    outcome.journalNumber = entry.number;
    switch (entry.state) {
    case HistoryEntry::State::Succeeded:
        outcome.executed = Outcome::Executed::Yes;
        break;
    case HistoryEntry::State::Sending:
    case HistoryEntry::State::InDoubt:
        outcome.kind = Outcome::Kind::ConnectionLost;
        outcome.executed = Outcome::Executed::Unknown;
        break;
    case HistoryEntry::State::Failed:
        outcome.kind = entry.code != 0 ? Outcome::Kind::Business
            : entry.httpStatus >= 500  ? Outcome::Kind::Gateway
            : entry.httpStatus > 0     ? Outcome::Kind::WrongShape
                                       : Outcome::Kind::Unreachable;
        break;
    }
    return outcome;
}

} // namespace PeopleDesk
