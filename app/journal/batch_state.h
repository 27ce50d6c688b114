// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"

#include <QString>

namespace PeopleDesk {

/// The word for a state in the table of rows, which knows only what a row is before anything is sent.
QString rowStateName(BatchRow::State state);

/// What a row is by its own word there and by its latest write; number 0: it has none. \a isRefused: the
/// operation itself said no.
BatchRow::State rowState(const QString &own, const HistoryEntry &write, bool isRefused);

} // namespace PeopleDesk
