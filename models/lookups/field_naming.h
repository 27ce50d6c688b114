// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"

namespace PeopleDesk {

class Directory;
class WholeList;

/// What the ids and the tenant's own values in fields are called, as far as the directory knows when it is
/// asked. May outlive the directory: then nothing has a name any more.
FieldNames namesFrom(Directory &directory);

/// The list of a field's values that holds the tenant's own; null where the description names none.
WholeList *tenantValues(Directory &directory, const FieldSpec &field);

} // namespace PeopleDesk
