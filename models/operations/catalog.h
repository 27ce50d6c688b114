// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/operations/operation_spec.h"

namespace PeopleDesk {

/// All operations; those with a page of their own in the order of the rail. A new operation is a file of its own and a line in
/// catalog.cpp.
const QList<const OperationSpec *> &operationCatalog();
/// One operation for each page, in the order of the rail: the variant that the connection chose.
QList<const OperationSpec *> operationPages(const Connection &connection);
const OperationSpec &operationOnPage(const OperationSpec &page, const Connection &connection);
/// The operation on whose page this one is met; itself where it has one.
const OperationSpec &operationPageOf(const OperationSpec &operation);
/// The ways to send what a page edits, the page's own first; empty where there is only one.
QList<const OperationSpec *> operationVariants(const OperationSpec &page);
/// What else can be done with a record of this operation.
QList<const OperationSpec *> operationSteps(const OperationSpec &operation);
/// Null when no operation has that key (a journal written by a newer version).
const OperationSpec *findOperation(const QString &key);

} // namespace PeopleDesk
