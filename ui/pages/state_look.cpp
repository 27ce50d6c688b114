// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/state_look.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

Chip::Tone stateTone(HistoryEntry::State state)
{
    switch (state) {
    case HistoryEntry::State::Succeeded:
        return Chip::Tone::Ok;
    case HistoryEntry::State::Failed:
        return Chip::Tone::Bad;
    case HistoryEntry::State::InDoubt:
        return Chip::Tone::Warn;
    case HistoryEntry::State::Sending:
        break;
    }
    return Chip::Tone::Accent;
}

QString stateIcon(HistoryEntry::State state)
{
    switch (state) {
    case HistoryEntry::State::Succeeded:
        return u"ok"_s;
    case HistoryEntry::State::Failed:
        return u"problem"_s;
    case HistoryEntry::State::InDoubt:
        return u"question"_s;
    case HistoryEntry::State::Sending:
        break;
    }
    return u"retry"_s;
}

} // namespace PeopleDesk
