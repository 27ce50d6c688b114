// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/parameters.h"
#include "app/sandbox/records.h"
#include "app/sandbox/scopes.h"

namespace PeopleDesk::SandboxParts {

// What an employee search asks for (API §9.11); everything given must fit.
class EmployeeFilter
{
public:
    EmployeeFilter(Parameters &parameters, const QJsonObject &body);

    // A value that can't be searched for, a filter that the sandbox does not have (better than finding
    // everybody), or the phone filter without its scope.
    std::optional<Reply> refuse(const QJsonObject &body, const Scopes &scopes) const;

    bool fits(const QJsonObject &employee, const QString &userIdType, const QString &departmentIdType,
              const Records &records) const;

private:
    QString m_keyWord;
    QString m_workMail;
    QString m_phone;
    QString m_status;
    QString m_employeeType;
    QStringList m_employments;
    QStringList m_numbers;
    QStringList m_departments;
    QStringList m_contractTypes;
};

} // namespace PeopleDesk::SandboxParts
