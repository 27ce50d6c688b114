// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QHash>
#include <QList>
#include <QString>

namespace PeopleDesk {

struct Draft;
struct FieldSpec;
struct OperationSpec;

/// How one choice of a field stands when seen from the record as it is.
struct ChoiceStanding
{
    enum class Kind {
        Current, ///< what the record holds
        Usual, ///< no rule has a word against it
        Unusual, ///< a rule warns
        Forbidden, ///< a rule blocks
    };

    Kind kind = Kind::Usual;
    bool canBeChosen = true; ///< choosing the current one again may be forbidden, too
    QList<Text> reasons = {}; ///< what the rules say of it

    bool operator==(const ChoiceStanding &other) const = default;
};

/// Judges every choice of a field by the operation's own rules, as if it had been chosen in the draft; by
/// value. What the rules say of other fields (a date that the choice needs) is left out.
QHash<QString, ChoiceStanding> judgeChoices(const OperationSpec &spec, const FieldSpec &field,
                                            const Draft &draft);

} // namespace PeopleDesk
