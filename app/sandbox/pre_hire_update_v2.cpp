// SPDX-License-Identifier: Apache-2.0
// PATCH corehr/v2/pre_hires/:pre_hire_id (API §8.1). A field is written because it is named: with a value it
// takes it, lists as a whole; without one it is cleared. What is not named is left alone, even with a value.
#include "app/sandbox/custom_field_formats.h"
#include "app/sandbox/custom_field_rules.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/pre_hire_v2_fields.h"
#include "app/sandbox/pre_hire_v2_rules.h"

#include <QDate>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

// Records keep the fields that v1 has under their v1 names, so that both versions show the same.
QString storedName(const QString &field)
{
    static const QHash<QString, QString> names{{u"onboarding_date"_s, u"hire_date"_s},
                                               {u"employment_type"_s, u"employee_type"_s},
                                               {u"employee_type_id"_s, u"employee_type_id"_s},
                                               {u"worker_id"_s, u"worker_id"_s},
                                               {u"ats_application_id"_s, u"ats_application_id"_s},
                                               {u"department_id"_s, u"department_id"_s},
                                               {u"cost_center_rates"_s, u"cost_center_rate"_s},
                                               {u"work_emails"_s, u"work_email_list"_s}};
    return names.value(field);
}

QJsonArray splitRows(const QJsonArray &rows)
{
    QJsonArray stored;
    for (const QJsonValue &row : rows) {
        stored.append(QJsonObject{{u"cost_center_id"_s, row.toObject().value("cost_center_id"_L1)},
                                  {u"rate"_s, row.toObject().value("rate"_L1)}});
    }
    return stored;
}

void writeOfferInfo(QJsonObject &preHire, const QJsonObject &named)
{
    QJsonObject offer = preHire.value("offer_info"_L1).toObject();
    for (auto it = named.begin(); it != named.end(); ++it) {
        const QString stored = storedName(it.key());
        if (stored == "cost_center_rate"_L1)
            preHire.insert(stored, splitRows(it.value().toArray()));
        else if (stored == "work_email_list"_L1)
            preHire.insert(stored, it.value().toArray());
        else if (!stored.isEmpty())
            preHire.insert(stored, it.value().toString());
        else if (it.value().isNull())
            offer.remove(it.key());
        else
            offer.insert(it.key(), it.value());
    }
    preHire.insert(u"offer_info"_s, offer);
}

QJsonObject primary(const QJsonArray &rows)
{
    for (const QJsonValue &row : rows)
        if (row.toObject().value("is_primary"_L1).toBool())
            return row.toObject();
    return rows.at(0).toObject();
}

QString nameOf(const QJsonArray &names, QLatin1StringView type)
{
    for (const QJsonValue &name : names)
        if (name.toObject().value("name_type"_L1) == type)
            return name.toObject().value("full_name"_L1).toString();
    return {};
}

// What the searches show of a person follows the lists; the rest is kept as it came.
void writeBasicInfo(QJsonObject &preHire, const QJsonObject &named)
{
    QJsonObject basic = preHire.value("basic_info"_L1).toObject();
    QJsonObject person = preHire.value("person_info"_L1).toObject();
    for (auto it = named.begin(); it != named.end(); ++it) {
        const QJsonArray rows = it.value().toArray();
        basic.insert(it.key(), it.value());
        if (it.value().isNull())
            basic.remove(it.key());
        if (it.key() == "names"_L1) {
            person.insert(u"legal_name"_s, nameOf(rows, "legal_name"_L1));
            person.insert(u"preferred_name"_s, nameOf(rows, "preferred_name"_L1));
        } else if (it.key() == "phones"_L1) {
            const QString area = primary(rows).value("international_area_code"_L1).toString();
            const QString number = primary(rows).value("phone_number"_L1).toString();
            person.insert(u"phone_number"_s,
                          number.isEmpty() ? number : u'+' + area.section(u'_', 0, 0) + number);
        } else if (it.key() == "emails"_L1) {
            person.insert(u"email_address"_s, primary(rows).value("email"_L1).toString());
        }
    }
    preHire.insert(u"basic_info"_s, basic);
    preHire.insert(u"person_info"_s, person);
}

// Custom values come in the onboarding format and are kept in the general one (API §5.3). Fills `fields`
// with the rows to write, an empty value where one is cleared.
std::optional<Reply> readCustomFields(const QJsonObject &named, const QString &object,
                                      const Collection &definitions, QJsonArray &fields)
{
    for (auto it = named.begin(); it != named.end(); ++it) {
        const QJsonObject definition = definitions.find(it.key());
        if (definition.value("object"_L1) != object)
            return failure(400, 1164301, u"%1: parameter is invalid: no such custom field"_s.arg(it.key()));
        QJsonObject row{{u"field_name"_s, it.key()}, {u"value"_s, QString()}};
        if (!it.value().isNull()) {
            const auto value = toGeneral(it.value().toString(), definition);
            if (!value)
                return failure(400, 1164409, u"%1: must be a list of one text, of one line"_s.arg(it.key()));
            row.insert(u"value"_s, *value);
            if (auto reply = refuseCustomField(row, object, definitions))
                return reply;
        }
        fields.append(row);
    }
    return std::nullopt;
}

QJsonArray withCustomFields(const QJsonArray &before, const QJsonArray &written)
{
    QHash<QString, QJsonObject> rows;
    for (const QJsonValue &row : written)
        rows.insert(row.toObject().value("field_name"_L1).toString(), row.toObject());
    QJsonArray after;
    const auto add = [&after](const QJsonObject &row) {
        if (!row.value("value"_L1).toString().isEmpty())
            after.append(row);
    };
    for (const QJsonValue &row : before) {
        const QString name = row.toObject().value("field_name"_L1).toString();
        add(rows.contains(name) ? rows.take(name) : row.toObject());
    }
    for (const QJsonValue &row : written)
        if (rows.contains(row.toObject().value("field_name"_L1).toString()))
            add(row.toObject());
    return after;
}

Reply updatePreHire(const Request &request, Records &records)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"pre_hire_id"_s);
    const PreHireV2Change change(parameters, request.body);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    Collection &preHires = records[u"pre_hires"_s];
    QJsonObject preHire = preHires.find(id);
    const QString status = preHire.value("onboarding_status"_L1).toString();
    if (preHire.isEmpty() || status == "deleted"_L1)
        return failure(400, 1161105, u"the pre-hire is not visible or does not exist"_s);
    if (const auto reply = demonstratedFailure(preHire, u"fail_v2"_s))
        return *reply;
    if (status == "completed"_L1)
        return failure(400, 1161108, u"onboarding is already completed, no more updates"_s);

    const QJsonObject offer = change.named(u"offer_info_update"_s);
    const QJsonObject basic = change.named(u"basic_info_update"_s);
    QJsonArray preHireFields;
    QJsonArray personFields;
    const Collection &definitions = records[u"custom_fields"_s];
    auto refusal = refuseOfferInfo(id, offer, records);
    if (!refusal)
        refusal = refuseBasicInfo(id, basic, records);
    if (!refusal)
        refusal = readCustomFields(change.namedPreHireFields(), u"pre_hire"_s, definitions, preHireFields);
    if (!refusal)
        refusal = readCustomFields(change.namedPersonFields(), u"person"_s, definitions, personFields);
    if (refusal)
        return *refusal;

    writeOfferInfo(preHire, offer);
    writeBasicInfo(preHire, basic);
    const auto writeCustoms = [&preHire](const QString &member, const QJsonArray &rows) {
        preHire.insert(member, withCustomFields(preHire.value(member).toArray(), rows));
    };
    writeCustoms(u"custom_fields"_s, preHireFields);
    writeCustoms(u"person_custom_fields"_s, personFields);
    preHire.insert(u"updated"_s, QDate::currentDate().toString(Qt::ISODate));
    preHires.put(preHire);
    return success({{u"pre_hire_id"_s, id}});
}

} // namespace

void addPreHireUpdateV2(Router &router, Records &records)
{
    router.add({"PATCH",
                u"/open-apis/corehr/v2/pre_hires/:pre_hire_id"_s,
                Tier4,
                {u"corehr:pre_hire:update"_s},
                [&records](const Request &request) { return updatePreHire(request, records); },
                true});
}

} // namespace PeopleDesk::SandboxParts
