// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace PeopleDesk {

/// Marks the chosen line of a table in a soft colour, so that the colours of states stay legible on it, and keeps
/// that in the present look for as long as the table lives.
void keepSelectionSoft(QWidget *table);

} // namespace PeopleDesk
