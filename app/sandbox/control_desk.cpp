// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/control_desk.h"

#include "app/sandbox/front_desk.h"
#include "app/sandbox/samples.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const SandboxSample &sample)
{
    QJsonObject values;
    for (auto it = sample.values.begin(); it != sample.values.end(); ++it)
        values.insert(it.key(), it.value());
    return {{u"id"_s, sample.id},
            {u"title_zh"_s, sample.titleZh},
            {u"title_en"_s, sample.titleEn},
            {u"note_zh"_s, sample.noteZh},
            {u"note_en"_s, sample.noteEn},
            {u"is_demo_of_error"_s, sample.isDemoOfError},
            {u"values"_s, values}};
}

Reply controlFaults(FrontDesk &desk, const Request &request)
{
    if (request.method == "POST")
        desk.faults.set(faultsFromJson(request.body));
    return success({{u"faults"_s, faultsToJson(desk.faults.faults())}});
}

Reply controlJournal(FrontDesk &desk, const Request &request)
{
    if (request.method == "DELETE")
        desk.journal.clear();
    return success(
        {{u"items"_s, request.hasParameter(u"all"_s) ? desk.journal.calls() : desk.journal.writes()}});
}

Reply controlRecords(FrontDesk &desk, const Request &request)
{
    const bool changing = request.method == "POST";
    const QString collection =
        changing ? request.body.value("collection"_L1).toString() : request.parameter(u"collection"_s);
    if (!desk.records.has(collection))
        return failure(400, 1, u"no such collection: %1"_s.arg(collection));
    if (changing) {
        desk.records[collection].merge(request.body.value("id"_L1).toString(),
                                       request.body.value("fields"_L1).toObject());
    }
    QJsonArray items;
    const auto rows = desk.records[collection].all();
    for (const QJsonObject &row : rows)
        items.append(row);
    return success({{u"items"_s, items}});
}

Reply controlTokens(FrontDesk &desk, const Request &request)
{
    const qint64 life = request.body.value("remaining_life"_L1).toInteger(0);
    desk.tokens.setRemainingLife(std::chrono::seconds(life));
    return success({});
}

Reply controlLimits(FrontDesk &desk, const Request &request)
{
    desk.limits.setScale(request.body.value("scale"_L1).toDouble(1));
    return success({});
}

// All are granted again first, when asked for, then the named ones are taken away.
Reply controlScopes(FrontDesk &desk, const Request &request)
{
    if (request.body.value("grant_all"_L1).toBool())
        desk.scopes.grantAll();
    const QJsonArray names = request.body.value("withdraw"_L1).toArray();
    for (const QJsonValue &name : names)
        desk.scopes.withdraw(name.toString());
    return success({{u"withdrawn"_s, QJsonArray::fromStringList(desk.scopes.withdrawn())}});
}

Reply controlSamples(FrontDesk &desk, const Request &request)
{
    const QString operation = request.parameter(u"operation"_s);
    const QString field = request.parameter(u"field"_s);
    const auto samples = field.isEmpty() ? operationSamples(desk.records, operation)
                                         : fieldSamples(desk.records, operation, field);
    QJsonArray items;
    for (const SandboxSample &sample : samples)
        items.append(toJson(sample));
    return success({{u"items"_s, items}});
}

} // namespace

Reply controlReply(FrontDesk &desk, const Request &request)
{
    const QString topic = request.segments.value(1);
    if (topic == "faults"_L1)
        return controlFaults(desk, request);
    if (topic == "journal"_L1)
        return controlJournal(desk, request);
    if (topic == "records"_L1)
        return controlRecords(desk, request);
    if (topic == "tokens"_L1)
        return controlTokens(desk, request);
    if (topic == "limits"_L1)
        return controlLimits(desk, request);
    if (topic == "scopes"_L1)
        return controlScopes(desk, request);
    if (topic == "samples"_L1)
        return controlSamples(desk, request);
    return failure(404, 99991201, u"request path is not found"_s);
}

} // namespace PeopleDesk::SandboxParts
