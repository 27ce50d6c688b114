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
        &updatePreHireV2(),
        &withdrawOnboarding(),
        &restoreOnboarding(),
        &completeOnboarding(),
        &importExternalReferralReward(),
        &deleteExternalReferralReward(),
    };
    return catalog;
}

QList<const OperationSpec *> operationPages(const Connection &connection)
{
    QList<const OperationSpec *> pages;
    for (const OperationSpec *operation : operationCatalog()) {
        if (operation->place == Place::Page)
            pages.append(&operationOnPage(*operation, connection));
    }
    return pages;
}

const OperationSpec &operationOnPage(const OperationSpec &page, const Connection &connection)
{
    const OperationSpec *chosen = findOperation(connection.variants.value(page.key));
    return chosen && chosen->place == Place::Variant && chosen->page == page.key ? *chosen : page;
}

const OperationSpec &operationPageOf(const OperationSpec &operation)
{
    const OperationSpec *page = &operation;
    while (page->place != Place::Page)
        page = findOperation(page->page);
    return *page;
}

QList<const OperationSpec *> operationVariants(const OperationSpec &page)
{
    QList<const OperationSpec *> variants;
    for (const OperationSpec *operation : operationCatalog()) {
        if (operation->place == Place::Variant && operation->page == page.key)
            variants.append(operation);
    }
    if (!variants.isEmpty())
        variants.prepend(&page);
    return variants;
}

QList<const OperationSpec *> operationSteps(const OperationSpec &operation)
{
    QList<const OperationSpec *> steps;
    for (const OperationSpec *step : operationCatalog()) {
        if (step->place == Place::Step && step->page == operation.key)
            steps.append(step);
    }
    return steps;
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
