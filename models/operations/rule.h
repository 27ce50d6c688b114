// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"
#include "models/values/record.h"

#include <QList>
#include <QString>

#include <functional>

namespace PeopleDesk {

enum class Severity { Warn, Block };

/// Where a rule comes from: documented rules block, everything else warns.
enum class Basis { Documented, Inferred, Advice, Conflict, Unconfirmed };

struct Source
{
    Basis basis = Basis::Documented;
    const char *section = ""; ///< of the API reference, such as "4.2"
};

/// One complaint about one field. \a field is the dotted path; entries count from one
/// ("cost_center_rate.2.rate").
struct Problem
{
    QString field;
    Severity severity = Severity::Block;
    Text text;
    Source source;
    bool isSpokenAtOnce = false; ///< while it is being edited, not only once the field is left

    bool operator==(const Problem &other) const
    {
        return field == other.field && severity == other.severity && text == other.text;
    }
};

/// What a rule says, as (field, text) pairs.
using Complaints = QList<std::pair<QString, Text>>;

/// A rule that goes beyond one field's own kind: pure, and the same for form and sheet.
struct Rule
{
    Severity severity = Severity::Block;
    Source source;
    std::function<Complaints(const Draft &)> check;
    /// For what no half typed value can break.
    bool isSpokenAtOnce = false;
};

} // namespace PeopleDesk
