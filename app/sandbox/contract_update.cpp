// SPDX-License-Identifier: Apache-2.0
// PATCH corehr/v1/contracts/:contract_id (API §7).
#include "app/sandbox/client_tokens.h"
#include "app/sandbox/contract_rules.h"
#include "app/sandbox/contract_shape.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/parameters.h"

#include <QDateTime>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

bool isDateTime(const QString &text)
{
    return text.size() == 19 && QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s).isValid();
}

const QStringList &textFields()
{
    static const QStringList names{u"effective_time"_s, u"expiration_time"_s, u"contract_end_date"_s,
                                   u"contract_number"_s, u"first_party_company_id"_s};
    return names;
}

const QStringList &enumFields()
{
    static const QStringList names{u"contract_type"_s, u"duration_type"_s, u"signing_type"_s};
    return names;
}

// Sending these makes the update fail (API §7.1); with which code is UNCONFIRMED.
const QStringList &forbiddenFields()
{
    static const QStringList names{u"employment_id"_s, u"person_id"_s, u"custom_fields"_s};
    return names;
}

// First the JSON types, which the gateway judges.
QJsonObject readFields(Parameters &parameters, const QJsonObject &body)
{
    QJsonObject fields;
    for (const QString &name : textFields()) {
        const QString text = parameters.text(body, name, Need::Optional);
        if (isPresent(body, name))
            fields.insert(name, text);
    }
    for (const QString &name : enumFields()) {
        if (const auto value = parameters.object(body, name, Need::Optional))
            fields.insert(name, parameters.text(*value, u"enum_name"_s, Need::Required, name + u"."_s));
    }
    return fields;
}

// Then the values, each as a thing that Feishu People knows. How a field could be cleared is UNCONFIRMED,
// so an empty text is refused.
void judgeFields(Parameters &parameters, const QJsonObject &fields, const Records &records)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString name = it.key();
        const QString text = it.value().toString();
        if (text.isEmpty())
            parameters.complain(name, text, u"must not be empty"_s);
        else if (name.endsWith("_time"_L1) && !isDateTime(text))
            parameters.complain(name, text, u"must be YYYY-MM-DD HH:mm:ss"_s);
        else if (name == "contract_end_date"_L1 && !isDate(text))
            parameters.complain(name, text, u"must be YYYY-MM-DD"_s);
        else if (name.endsWith("_type"_L1) && !records.knowsEnum(name, text))
            parameters.complain(name, text, u"no such enum value"_s);
        else if (name == "first_party_company_id"_L1 && !records[u"companies"_s].contains(text))
            parameters.complain(name, text, u"no such company"_s);
    }
}

void refuseForbidden(Parameters &parameters, const QJsonObject &body)
{
    for (const QString &name : forbiddenFields())
        if (body.contains(name))
            parameters.complain(name, body.value(name), u"this interface does not take it"_s);
}

// The real one may well pass over a name that it does not know; the sandbox says so, because a misspelt
// field that is silently dropped looks like a change that was made.
void refuseUnknown(Parameters &parameters, const QJsonObject &body)
{
    const QStringList known = textFields() + enumFields() + forbiddenFields();
    const QStringList given = body.keys();
    for (const QString &name : given)
        if (!known.contains(name))
            parameters.complain(name, body.value(name), u"no such field"_s);
}

// The order of the dates as the document states it, with 9999-12-31 meaning "not ended".
void judgeOrder(Parameters &parameters, const QJsonObject &after)
{
    const QString start = after.value("effective_time"_L1).toString();
    const QString actual = after.value("expiration_time"_L1).toString();
    const QString expected = after.value("contract_end_date"_L1).toString();
    const bool ended = !actual.isEmpty() && !actual.startsWith("9999"_L1);
    if (ended && actual < start)
        parameters.complain(u"expiration_time"_s, actual, u"must not be before effective_time"_s);
    if (ended && !expected.isEmpty() && actual.left(10) > expected)
        parameters.complain(u"expiration_time"_s, actual, u"must not be after contract_end_date"_s);
}

Reply updateContract(const Request &request, Records &records, ClientTokens &tokens)
{
    Parameters shapes(request);
    const QJsonObject fields = readFields(shapes, request.body);
    if (!shapes.areGood())
        return shapes.gatewayRefusal();

    Parameters values(request);
    const QString id = values.idInPath(u"contract_id"_s);
    refuseForbidden(values, request.body);
    refuseUnknown(values, request.body);
    judgeFields(values, fields, records);
    Collection &contracts = records[u"contracts"_s];
    if (values.areGood() && !contracts.contains(id))
        values.complain(u"contract_id"_s, id, u"no such contract, or no data permission"_s);
    if (!values.areGood())
        return values.corehrRefusal();
    if (const auto reply = tokens.refuse(request))
        return *reply;

    const QJsonObject before = contracts.find(id);
    if (const auto reply = demonstratedFailure(before))
        return *reply;
    QJsonObject after = before;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        after.insert(it.key(), it.value());
    if (after != before)
        judgeOrder(values, after);
    if (!values.areGood())
        return values.corehrRefusal();
    if (const auto reply = refuseContract(before, after, records))
        return *reply;
    contracts.put(after);
    tokens.remember(request);
    return success({{u"contract"_s, showContract(after, records)}});
}

} // namespace

void addContractUpdate(Router &router, Records &records)
{
    router.add({"PATCH",
                u"/open-apis/corehr/v1/contracts/:contract_id"_s,
                Tier4,
                {u"corehr:corehr"_s},
                [&records, tokens = ClientTokens()](const Request &request) mutable {
                    return updateContract(request, records, tokens);
                },
                true});
}

} // namespace PeopleDesk::SandboxParts
