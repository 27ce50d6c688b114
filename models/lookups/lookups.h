// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/lookup_spec.h"

namespace PeopleDesk {

/// Every look-up, each described in a file of its own; catalog.cpp lists them.
const QList<const LookupSpec *> &lookupCatalog();
/// Null when there is none of that name.
const LookupSpec *findLookup(const QString &key);

} // namespace PeopleDesk
