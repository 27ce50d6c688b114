// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

namespace PeopleDesk {

/// The day \a months later (earlier if negative), the way periods are agreed on: what ended with its month
/// still does (28 February, a month later: 31 March), and a day that the month lacks becomes its last.
QDate monthsLater(const QDate &day, int months);

} // namespace PeopleDesk
