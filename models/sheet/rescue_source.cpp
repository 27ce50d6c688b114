// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/rescue_source.h"

#include "models/lookups/lookups.h"

namespace PeopleDesk {

namespace {

/// Whether a look-up lists what it has without being given anything.
bool listsAll(const LookupSpec *lookup)
{
    return lookup && (!lookup->accepts || lookup->accepts({}));
}

std::optional<RescueSource> sourceOf(const QString &lookup)
{
    const LookupSpec *records = findLookup(lookup);
    if (listsAll(records))
        return RescueSource{records};
    if (!records || !records->through)
        return std::nullopt;
    const LookupSpec *people = findLookup(records->through->lookup);
    return listsAll(people) ? std::optional(RescueSource{records, people, records->through->given})
                            : std::nullopt;
}

} // namespace

std::optional<RescueSource> rescueSource(const OperationSpec &spec, const SheetColumn &column)
{
    const bool isTarget = !column.column && column.field->key == spec.targetField;
    if (!isTarget || !spec.find)
        return sourceOf(column.value().suggestions);
    const LookupSpec *people = findLookup(spec.find->people);
    if (!listsAll(people))
        return std::nullopt;
    if (spec.find->records.isEmpty())
        return RescueSource{people};
    const LookupSpec *records = findLookup(spec.find->records);
    return records ? std::optional(RescueSource{records, people, spec.find->personMember}) : std::nullopt;
}

} // namespace PeopleDesk
