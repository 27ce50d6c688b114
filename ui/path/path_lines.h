// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/path_layout.h"

#include <QPainterPath>

namespace PeopleDesk {

/// The line from one node's disc to another's: straight along the way, round a corner to a branch, and never
/// through a label.
QPainterPath pathLine(const PathLayout &layout, const QFont &font, const QString &from, const QString &to);

} // namespace PeopleDesk
