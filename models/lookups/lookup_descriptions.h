// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/lookup_spec.h"

namespace PeopleDesk {

/// One function per look-up, each in the file of its name; the descriptions live as long as the program.
const LookupSpec &talentLookup();
const LookupSpec &offerLookup();
const LookupSpec &offerDetailLookup();
const LookupSpec &applicationLookup();
const LookupSpec &applicationDetailLookup();
const LookupSpec &terminationReasonLookup();
const LookupSpec &jobLookup();
const LookupSpec &referralLookup();
const LookupSpec &contractLookup();
const LookupSpec &employeeLookup();
const LookupSpec &companyLookup();
const LookupSpec &preHireLookup();
const LookupSpec &costCenterLookup();
const LookupSpec &employeeTypeLookup();
const LookupSpec &customFieldLookup();
const LookupSpec &enumOptionLookup();
const LookupSpec &userLookup();

} // namespace PeopleDesk
