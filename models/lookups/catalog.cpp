// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/lookups.h"

#include "models/lookups/lookup_descriptions.h"

namespace PeopleDesk {

const QList<const LookupSpec *> &lookupCatalog()
{
    static const QList<const LookupSpec *> catalog{
        &talentLookup(),
        &offerLookup(),
        &offerDetailLookup(),
        &applicationLookup(),
        &applicationDetailLookup(),
        &terminationReasonLookup(),
        &jobLookup(),
        &referralLookup(),
        &contractLookup(),
        &employeeLookup(),
        &companyLookup(),
        &preHireLookup(),
        &costCenterLookup(),
        &employeeTypeLookup(),
        &customFieldLookup(),
        &enumOptionLookup(),
        &userLookup(),
    };
    return catalog;
}

const LookupSpec *findLookup(const QString &key)
{
    for (const LookupSpec *lookup : lookupCatalog()) {
        if (lookup->key == key)
            return lookup;
    }
    return nullptr;
}

} // namespace PeopleDesk
