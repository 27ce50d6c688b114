// SPDX-License-Identifier: Apache-2.0
// POST corehr/v2/employees/search (API §9.11).
#include "app/sandbox/directory.h"
#include "app/sandbox/employee_filter.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"
#include "app/sandbox/person_shape.h"
#include "app/sandbox/projection.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

struct IdTypes
{
    QString user;
    QString department;
};

QString companyInForce(const QString &employmentId, const Records &records)
{
    const auto contracts = records[u"contracts"_s].where([&employmentId](const QJsonObject &contract) {
        return contract.value("employment_id"_L1).toString() == employmentId
            && contract.value("contract_status"_L1) == "contract_open"_L1;
    });
    return contracts.value(0).value("first_party_company_id"_L1).toString();
}

// Where an id has nothing to be converted to, the older member keeps the Feishu People id and the newer
// one is empty.
QJsonObject showEmployee(const QJsonObject &employee, const IdTypes &types, const Records &records,
                         const Scopes &scopes)
{
    const QString id = employee.value("id"_L1).toString();
    const QString converted = employmentIdAs(id, types.user, records);
    const QString departmentId = employee.value("department_id"_L1).toString();
    const QString department = departmentIdAs(departmentId, types.department, records);
    return {{u"employment_id"_s, converted.isEmpty() ? id : converted},
            {u"employment_id_v2"_s, converted},
            {u"prehire_id"_s, employee.value("prehire_id"_L1)},
            {u"ats_application_id"_s, employee.value("ats_application_id"_L1)},
            {u"employee_number"_s, employee.value("employee_number"_L1)},
            {u"employee_type_id"_s, employee.value("employee_type_id"_L1)},
            {u"department_id"_s, department.isEmpty() ? departmentId : department},
            {u"department_id_v2"_s, department},
            {u"company_id"_s, companyInForce(id, records)},
            {u"employment_status"_s,
             records.enumObject(u"employment_status"_s, employee.value("employment_status"_L1).toString())},
            {u"email_address"_s, employee.value("email_address"_L1)},
            {u"person_info"_s, showPerson(employee.value("person_info"_L1).toObject(), scopes)}};
}

Reply searchEmployees(const Request &request, const Records &records, const Scopes &scopes)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(1, 100, Need::Required).value_or(1);
    const IdTypes types{
        parameters.choiceInQuery(u"user_id_type"_s, peopleIdTypes(), u"open_id"_s),
        parameters.choiceInQuery(u"department_id_type"_s, departmentIdTypes(), u"open_department_id"_s)};
    const QStringList fields = parameters.strings(request.body, u"fields"_s, 100);
    const EmployeeFilter filter(parameters, request.body);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    if (const auto reply = filter.refuse(request.body, scopes))
        return *reply;
    const auto rows = records[u"employees"_s].where([&](const QJsonObject &employee) {
        return filter.fits(employee, types.user, types.department, records);
    });
    const auto data = page(request, rows, size, [&](const QJsonObject &employee) {
        return project(showEmployee(employee, types, records, scopes), u"employment_id"_s, fields);
    });
    return data ? success(*data) : failure(400, 1160102, u"page_token is malformed"_s);
}

} // namespace

void addEmployees(Router &router, Records &records, const Scopes &scopes)
{
    router.add({"POST",
                u"/open-apis/corehr/v2/employees/search"_s,
                PerMinute100,
                {u"corehr:employee:read"_s, u"corehr:employee:write"_s},
                [&](const Request &request) { return searchEmployees(request, records, scopes); }});
}

} // namespace PeopleDesk::SandboxParts
