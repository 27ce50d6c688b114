// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <optional>

namespace PeopleDesk {

class SheetDocument;

/// Why nothing of a sheet that was read and checked can be sent as it is, whoever looks at it; none: rows can.
std::optional<Text> sheetObstacle(const SheetDocument &sheet);

} // namespace PeopleDesk
