// SPDX-License-Identifier: Apache-2.0
#include "models/operations/field_spec.h"

namespace PeopleDesk {

const Choice *FieldSpec::choice(const QString &value) const
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const Choice &candidate) { return candidate.value == value; });
    return found == choices.end() ? nullptr : &*found;
}

QString FieldSpec::display(const QString &value) const
{
    for (const Choice &candidate : choices + readOnlyChoices) {
        if (candidate.value == value)
            return candidate.label.now();
    }
    return kind->told(value);
}

} // namespace PeopleDesk
