// SPDX-License-Identifier: Apache-2.0
// GET hire/v1/applications and hire/v1/applications/:application_id (API §9.3).
#include "app/sandbox/application_shape.h"
#include "app/sandbox/directory.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"
#include "app/sandbox/time_stamps.h"

#include <algorithm>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

QJsonObject stageOf(const QJsonObject &application, const Records &records)
{
    const auto stages = records[u"application_stages"_s].where([&](const QJsonObject &stage) {
        return stage.value("type"_L1) == application.value("stage_type"_L1);
    });
    return stages.value(0);
}

} // namespace

QJsonObject showApplication(const QJsonObject &application, const Records &records)
{
    const QJsonObject stage = stageOf(application, records);
    const QString created = millisecondsText(application.value("created"_L1));
    QJsonObject shown{
        {u"id"_s, application.value("id"_L1)},
        {u"job_id"_s, application.value("job_id"_L1)},
        {u"talent_id"_s, application.value("talent_id"_L1)},
        {u"stage"_s, stage},
        {u"active_status"_s, application.value("active_status"_L1)},
        {u"delivery_type"_s, 1},
        {u"create_time"_s, created},
        {u"modify_time"_s, created},
        {u"stage_time_list"_s,
         QJsonArray{QJsonObject{{u"stage_id"_s, stage.value("id"_L1)}, {u"enter_time"_s, created}}}}};
    if (application.value("active_status"_L1).toInt() == 2) {
        shown.insert(u"termination_type"_s, 1);
        shown.insert(u"termination_reason_list"_s, application.value("termination_reason_id_list"_L1));
    }
    return shown;
}

namespace {

// All applications of the sandbox run in one process and none is locked, so those two filters leave
// everything as it is.
void checkFilters(Parameters &parameters)
{
    parameters.choiceInQuery(u"active_status"_s, {u"1"_s, u"2"_s, u"3"_s}, {});
    parameters.listInQuery(u"lock_status"_s, 3);
    const QStringList numbers{u"process_id"_s, u"stage_id"_s,          u"talent_id"_s,
                              u"job_id"_s,     u"update_start_time"_s, u"update_end_time"_s};
    for (const QString &name : numbers) {
        const QString given = parameters.textInQuery(name, Need::Optional);
        if (!given.isEmpty() && !isDigits(given))
            parameters.complain(name, given, u"must consist of digits"_s);
    }
}

bool fits(const QJsonObject &application, const Request &request, const Records &records)
{
    const QStringList ids{u"talent_id"_s, u"job_id"_s};
    if (!std::all_of(ids.begin(), ids.end(), [&](const QString &name) {
            const QString wanted = request.parameter(name);
            return wanted.isEmpty() || application.value(name).toString() == wanted;
        }))
        return false;
    const QString stage = request.parameter(u"stage_id"_s);
    if (!stage.isEmpty() && stageOf(application, records).value("id"_L1).toString() != stage)
        return false;
    const int active = request.parameter(u"active_status"_s).toInt();
    if ((active == 1 || active == 2) && application.value("active_status"_L1).toInt() != active)
        return false;
    const qint64 changed = milliseconds(application.value("created"_L1));
    const QString from = request.parameter(u"update_start_time"_s);
    const QString to = request.parameter(u"update_end_time"_s);
    return (from.isEmpty() || changed >= from.toLongLong()) && (to.isEmpty() || changed <= to.toLongLong());
}

Reply listApplications(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(1, 200).value_or(10);
    checkFilters(parameters);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    const auto rows = records[u"applications"_s].where(
        [&](const QJsonObject &application) { return fits(application, request, records); });
    const auto data =
        page(request, rows, size, [](const QJsonObject &application) { return application.value("id"_L1); });
    return data ? success(*data) : failure(400, 1002002, u"参数错误 / parameter error: page_token"_s);
}

// A missing application has no code of its own on this page.
Reply getApplication(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"application_id"_s);
    parameters.choiceInQuery(u"user_id_type"_s, hireIdTypes(), {});
    if (parameters.areGood() && !records[u"applications"_s].contains(id))
        parameters.complain(u"application_id"_s, id, u"no such application"_s);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    return success({{u"application"_s, showApplication(records[u"applications"_s].find(id), records)}});
}

} // namespace

void addApplications(Router &router, Records &records)
{
    const QStringList scopes{u"hire:application:readonly"_s, u"hire:application"_s};
    const QString path = u"/open-apis/hire/v1/applications"_s;
    router.add({"GET", path, Tier4, scopes,
                [&records](const Request &request) { return listApplications(request, records); }});
    router.add({"GET", path + u"/:application_id"_s, Tier4, scopes,
                [&records](const Request &request) { return getApplication(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
