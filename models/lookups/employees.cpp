// SPDX-License-Identifier: Apache-2.0
// API §9.11.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/person_name.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto employmentId = u"employment_id"_s;

ApiRequest request(const LookupQuestion &question)
{
    QJsonArray fields = personNameFields();
    for (const QString &field : {u"employee_number"_s, u"email_address"_s, u"employment_status"_s})
        fields.append(field);
    QJsonObject body{{u"fields"_s, fields}};
    if (!question.text.isEmpty())
        body.insert(u"key_word"_s, question.text);
    if (question.isGiven(employmentId))
        body.insert(u"employment_id_list"_s, QJsonArray{question.given.value(employmentId)});
    ApiRequest request = searchRequest("/open-apis/corehr/v2/employees/search", {100, 0}, body);
    request.query = {{u"user_id_type"_s, u"people_corehr_id"_s}};
    return request;
}

Found read(const QJsonValue &employee)
{
    const bool hasLeft = employee["employment_status"_L1]["enum_name"_L1].toString() == "terminated"_L1;
    Found found{employee["employment_id"_L1].toString(), personNameIn(employee["person_info"_L1])};
    found.code = employee["employee_number"_L1].toString();
    found.note = parted({Text::verbatim(found.code), textIn(employee["email_address"_L1]),
                         hasLeft ? trText("Lookups", "has left") : Text()});
    found.json = employee.toObject();
    if (found.name.isEmpty()) {
        found.name = Text::verbatim(found.code.isEmpty() ? found.id : found.code);
        found.unreadable.append(trText("Lookups", "Name"));
    }
    if (!found.json.contains("email_address"_L1))
        found.unreadable.append(trText("Lookups", "E-mail"));
    return found;
}

} // namespace

const LookupSpec &employeeLookup()
{
    static const LookupSpec spec{
        .key = u"employees"_s,
        .noun = trText("Lookups", "Employees"),
        .scopes = employeeScopes(),
        .pageSize = 100,
        .prompt = trText("Lookups", "Name, e-mail or employee number"),
        .request = request,
        .read = read,
    };
    return spec;
}

} // namespace PeopleDesk
