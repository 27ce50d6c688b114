// SPDX-License-Identifier: Apache-2.0
#include "models/operations/catalog.h"

#include "models/operations/operations.h"

namespace PeopleDesk {

const QList<const OperationSpec *> &operationCatalog()
{
    static const QList<const OperationSpec *> catalog{
        &updateOfferStatus(),
        &updateContract(),
        &updatePreHire(),
        &importExternalReferralReward(),
    };
    return catalog;
}

const OperationSpec *findOperation(const QString &key)
{
    for (const OperationSpec *operation : operationCatalog()) {
        if (operation->key == key)
            return operation;
    }
    return nullptr;
}

} // namespace PeopleDesk
