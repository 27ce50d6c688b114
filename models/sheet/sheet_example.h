// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

namespace PeopleDesk {

/// A row as somebody might fill it in, made of the description alone: all that is needed, and as many of the
/// other fields as go with it without a complaint. Its ids are nobody's. Days lie ahead of \a start, moments
/// before it.
Record exampleRecord(const OperationSpec &spec, const FormStart &start);

} // namespace PeopleDesk
