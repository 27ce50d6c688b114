// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/employee_filter.h"

#include "app/sandbox/directory.h"

#include <algorithm>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumList = 100;

// The real key word is fuzzy on e-mail, number and name; here it is a part of one of them.
bool mentions(const QJsonObject &employee, const QString &word)
{
    const QJsonObject person = employee.value("person_info"_L1).toObject();
    const QStringList texts{
        employee.value("email_address"_L1).toString(), employee.value("employee_number"_L1).toString(),
        person.value("legal_name"_L1).toString(), person.value("preferred_name"_L1).toString(),
        person.value("preferred_english_full_name"_L1).toString()};
    return std::any_of(texts.begin(), texts.end(),
                       [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isAmong(const QStringList &wanted, const QString &text)
{
    return wanted.isEmpty() || (!text.isEmpty() && wanted.contains(text));
}

bool isThat(const QString &wanted, const QJsonValue &text)
{
    return wanted.isEmpty() || text.toString().compare(wanted, Qt::CaseInsensitive) == 0;
}

bool hasContractOf(const QStringList &types, const QString &employmentId, const Records &records)
{
    if (types.isEmpty())
        return true;
    const auto contracts = records[u"contracts"_s].where([&](const QJsonObject &contract) {
        return contract.value("employment_id"_L1).toString() == employmentId
            && types.contains(contract.value("contract_type"_L1).toString());
    });
    return !contracts.isEmpty();
}

} // namespace

EmployeeFilter::EmployeeFilter(Parameters &parameters, const QJsonObject &body)
    : m_keyWord(parameters.text(body, u"key_word"_s, Need::Optional).trimmed())
    , m_workMail(parameters.text(body, u"work_email"_s, Need::Optional))
    , m_phone(parameters.text(body, u"phone_number"_s, Need::Optional))
    , m_status(parameters.text(body, u"employment_status"_s, Need::Optional))
    , m_employeeType(parameters.text(body, u"employee_type_id"_s, Need::Optional))
    , m_employments(parameters.strings(body, u"employment_id_list"_s, MaximumList))
    , m_numbers(parameters.strings(body, u"employee_number_list"_s, MaximumList))
    , m_departments(parameters.strings(body, u"department_id_list"_s, MaximumList))
    , m_contractTypes(parameters.strings(body, u"contract_type_list"_s, MaximumList))
{
}

std::optional<Reply> EmployeeFilter::refuse(const QJsonObject &body, const Scopes &scopes) const
{
    static const QStringList known{u"fields"_s,
                                   u"key_word"_s,
                                   u"work_email"_s,
                                   u"phone_number"_s,
                                   u"employment_status"_s,
                                   u"employee_type_id"_s,
                                   u"employment_id_list"_s,
                                   u"employee_number_list"_s,
                                   u"department_id_list"_s,
                                   u"contract_type_list"_s};
    const QStringList given = body.keys();
    for (const QString &name : given)
        if (!known.contains(name))
            return failure(400, 1160102, u"%1: the sandbox does not have this filter"_s.arg(name));
    if (!m_status.isEmpty() && m_status != "hired"_L1 && m_status != "terminated"_L1)
        return failure(400, 1160102, u"employment_status must be hired or terminated"_s);
    if (!m_phone.isEmpty() && !scopes.hasAny({u"corehr:person.phone:read"_s}))
        return failure(400, 1160103, u"no permission for phone_number"_s);
    return std::nullopt;
}

bool EmployeeFilter::fits(const QJsonObject &employee, const QString &userIdType,
                          const QString &departmentIdType, const Records &records) const
{
    const QString id = employee.value("id"_L1).toString();
    const QString department = employee.value("department_id"_L1).toString();
    const QJsonObject person = employee.value("person_info"_L1).toObject();
    return (m_keyWord.isEmpty() || mentions(employee, m_keyWord))
        && isThat(m_workMail, employee.value("email_address"_L1))
        && person.value("phone_number"_L1).toString().endsWith(m_phone)
        && isThat(m_status, employee.value("employment_status"_L1))
        && isThat(m_employeeType, employee.value("employee_type_id"_L1))
        && isAmong(m_employments, employmentIdAs(id, userIdType, records))
        && isAmong(m_numbers, employee.value("employee_number"_L1).toString())
        && isAmong(m_departments, departmentIdAs(department, departmentIdType, records))
        && hasContractOf(m_contractTypes, id, records);
}

} // namespace PeopleDesk::SandboxParts
