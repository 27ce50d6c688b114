// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/merged_rows.h"

#include <functional>
#include <string_view>

namespace PeopleDesk {

class XmlReader;

/// Looks at all elements of a name without walking through what is between them; the reader stands at their
/// Start. Much faster, and only for what does no harm when a comment looks like one.
void forEachElement(std::string_view xml, std::string_view localName,
                    const std::function<void(XmlReader &)> &look);

/// Of a sheet of XLSX: what is merged stands behind its rows.
MergedRows findMergedCells(std::string_view xml);

/// Whether every row of a sheet has a higher number than the one before it.
bool rowsStandInOrder(std::string_view xml);

} // namespace PeopleDesk
