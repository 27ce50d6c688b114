// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/scope.h"

#include <QList>

namespace PeopleDesk {

/// What a look-up needs: one of each list is enough (API §9).
QList<Scope> talentScopes();
QList<Scope> offerScopes();
QList<Scope> applicationScopes();
QList<Scope> jobScopes();
QList<Scope> referralScopes();
QList<Scope> contractScopes();
QList<Scope> employeeScopes();
QList<Scope> companyScopes();
QList<Scope> preHireScopes();
QList<Scope> costCenterScopes();
QList<Scope> employeeTypeScopes();
QList<Scope> fieldDefinitionScopes();
QList<Scope> userScopes();

} // namespace PeopleDesk
