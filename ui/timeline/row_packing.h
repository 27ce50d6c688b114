// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/timeline/contract_span.h"

#include <QList>

namespace PeopleDesk {

/// The row of each period, counted from 0; periods that share a day never share a row. \a periods are in
/// order of their first days. They spread over three rows even where fewer would do: what a short bar has no
/// room for is then written beside it.
QList<int> packRows(const QList<Period> &periods);

} // namespace PeopleDesk
