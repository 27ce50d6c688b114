// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/lookup_spec.h"
#include "models/sheet/sheet_columns.h"

namespace PeopleDesk {

/// Where all ids that a column may hold can be listed. Points into the descriptions, which live as long as
/// the program.
struct RescueSource
{
    const LookupSpec *records = nullptr;
    const LookupSpec *people =
        nullptr; ///< whose records they are, each to be asked about; null: asked at once
    QString given = {}; ///< what a person's id is given as ("talent_id")

    bool operator==(const RescueSource &other) const = default;
};

/// None: nobody can list them.
std::optional<RescueSource> rescueSource(const OperationSpec &spec, const SheetColumn &column);

} // namespace PeopleDesk
