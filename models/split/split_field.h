// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"
#include "models/split/cost_split.h"

#include <optional>

namespace PeopleDesk {

/// A repeated field whose entries are shares of a hundred: recognised by its two columns, an id that a
/// look-up can offer and a whole number that adds up to 100. Holds keys only, so it may outlive the field.
struct SplitField
{
    QString centerKey;
    QString shareKey;
    QString lookup; ///< that knows the centers

    [[nodiscard]] CostSplit read(const QList<Entry> &entries) const;
    [[nodiscard]] QList<Entry> write(const CostSplit &split) const;
};

/// Nothing when the field is no such split.
std::optional<SplitField> splitField(const FieldSpec &field);

} // namespace PeopleDesk
