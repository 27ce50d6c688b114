// SPDX-License-Identifier: Apache-2.0
// PATCH corehr/v1/pre_hires/:pre_hire_id (API §5). "Only writes data and does not check business rules":
// no stage is refused and no linked id has to exist, except cost centres.
#include "app/sandbox/client_tokens.h"
#include "app/sandbox/cost_center_rules.h"
#include "app/sandbox/custom_field_rules.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/parameters.h"
#include "app/sandbox/pre_hire_shape.h"

#include <QDate>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

void readRows(Parameters &parameters, const QJsonObject &body, QJsonObject &fields)
{
    if (const auto rows = parameters.array(body, u"custom_fields"_s, Need::Optional)) {
        for (const QJsonValue &row : *rows) {
            parameters.text(row.toObject(), u"field_name"_s, Need::Required, u"custom_fields."_s);
            parameters.text(row.toObject(), u"value"_s, Need::Required, u"custom_fields."_s);
        }
        fields.insert(u"custom_fields"_s, *rows);
    }
    if (const auto rows = parameters.array(body, u"cost_center_rate"_s, Need::Optional)) {
        for (const QJsonValue &row : *rows) {
            parameters.text(row.toObject(), u"cost_center_id"_s, Need::Optional, u"cost_center_rate."_s);
            const QJsonValue rate = row.toObject().value("rate"_L1);
            if (!rate.isUndefined() && !rate.isNull() && !rate.isDouble())
                parameters.complain(u"cost_center_rate.rate"_s, rate, u"must be an integer"_s);
        }
        fields.insert(u"cost_center_rate"_s, *rows);
    }
}

// JSON types and required members, which the gateway judges.
QJsonObject readFields(Parameters &parameters, const QJsonObject &body)
{
    QJsonObject fields;
    const QStringList texts{u"ats_application_id"_s, u"hire_date"_s, u"worker_id"_s, u"employee_type_id"_s,
                            u"person_id"_s};
    for (const QString &name : texts) {
        const QString text = parameters.text(body, name, Need::Optional);
        if (isPresent(body, name))
            fields.insert(name, text);
    }
    const QString status = u"onboarding_status"_s;
    if (const auto value = parameters.object(body, status, Need::Required))
        fields.insert(status, parameters.text(*value, u"enum_name"_s, Need::Required, status + u"."_s));
    const QString type = u"employee_type"_s;
    if (const auto value = parameters.object(body, type, Need::Optional))
        fields.insert(type, parameters.text(*value, u"enum_name"_s, Need::Required, type + u"."_s));
    readRows(parameters, body, fields);
    return fields;
}

// employee_type is not judged: its legal values are UNCONFIRMED (API §5.1).
std::optional<Reply> judgeFields(const QJsonObject &fields, const Records &records)
{
    if (!records.knowsEnum(u"onboarding_status"_s, fields.value("onboarding_status"_L1).toString()))
        return failure(400, 1164412, u"onboarding_status: enum value is wrong"_s);
    if (fields.contains("hire_date"_L1) && !isDate(fields.value("hire_date"_L1).toString()))
        return failure(400, 1164414, u"hire_date: date is wrong"_s);
    const QJsonArray customs = fields.value("custom_fields"_L1).toArray();
    for (const QJsonValue &custom : customs)
        if (const auto reply =
                refuseCustomField(custom.toObject(), u"pre_hire"_s, records[u"custom_fields"_s]))
            return reply;
    return refuseCostCenters(fields.value("cost_center_rate"_L1).toArray(), records[u"cost_centers"_s]);
}

// Custom fields that are not named keep their value, as fields do; INFERRED.
QJsonArray mergedCustomFields(const QJsonArray &before, const QJsonArray &given)
{
    QJsonArray merged = before;
    for (const QJsonValue &field : given) {
        qsizetype at = 0;
        while (at < merged.size()
               && merged.at(at).toObject().value("field_name"_L1) != field.toObject().value("field_name"_L1))
            ++at;
        if (at < merged.size())
            merged.replace(at, field);
        else
            merged.append(field);
    }
    return merged;
}

Reply updatePreHire(const Request &request, Records &records, ClientTokens &tokens)
{
    Parameters parameters(request);
    QJsonObject fields = readFields(parameters, request.body);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    const QString id = parameters.idInPath(u"pre_hire_id"_s);
    if (!parameters.areGood())
        return parameters.corehrRefusal();
    if (const auto reply = judgeFields(fields, records))
        return *reply;

    Collection &preHires = records[u"pre_hires"_s];
    if (!preHires.contains(id)) // on a sibling endpoint the code means that an id was not found
        return failure(500, 1160025, u"Please check description: pre-hire is not found"_s);
    if (const auto reply = tokens.refuse(request))
        return *reply;
    const QJsonObject before = preHires.find(id);
    if (const auto reply = demonstratedFailure(before))
        return *reply;
    const QString customs = u"custom_fields"_s;
    if (fields.contains(customs))
        fields.insert(customs,
                      mergedCustomFields(before.value(customs).toArray(), fields.value(customs).toArray()));
    fields.insert(u"updated"_s, QDate::currentDate().toString(Qt::ISODate));
    preHires.merge(id, fields);
    tokens.remember(request);
    return success({{u"pre_hire"_s, showPreHire(preHires.find(id), records)}});
}

} // namespace

void addPreHireUpdate(Router &router, Records &records)
{
    router.add({"PATCH",
                u"/open-apis/corehr/v1/pre_hires/:pre_hire_id"_s,
                PerMinute100,
                {u"corehr:corehr"_s, u"corehr:pre_hire:write"_s},
                [&records, tokens = ClientTokens()](const Request &request) mutable {
                    return updatePreHire(request, records, tokens);
                },
                true});
}

} // namespace PeopleDesk::SandboxParts
