// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"
#include "ui/style/chip.h"

namespace PeopleDesk {

/// The tone and the picture of an entry's state: never the colour alone.
Chip::Tone stateTone(HistoryEntry::State state);
QString stateIcon(HistoryEntry::State state);

} // namespace PeopleDesk
