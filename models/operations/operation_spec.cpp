// SPDX-License-Identifier: Apache-2.0
#include "models/operations/operation_spec.h"

namespace PeopleDesk {

const FieldSpec *OperationSpec::field(const QString &fieldKey) const
{
    for (const SectionSpec &section : sections) {
        for (const FieldSpec &candidate : section.fields) {
            if (candidate.key == fieldKey)
                return &candidate;
        }
    }
    return nullptr;
}

} // namespace PeopleDesk
