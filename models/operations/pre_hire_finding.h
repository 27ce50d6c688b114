// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

namespace PeopleDesk {

/// How pre-hires are found and read, which is the same for the updates and for the stage moves: reading by
/// id brings exactly what can be written (API §9.9).
FindSpec preHireFinding();
LoadSpec preHireReading();

} // namespace PeopleDesk
