// SPDX-License-Identifier: Apache-2.0
// GET hire/v1/jobs and hire/v1/jobs/:job_id (API §9.5).
#include "app/sandbox/directory.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"
#include "app/sandbox/time_stamps.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

QJsonObject showJob(const QJsonObject &job, const QString &departmentIdType, const Records &records)
{
    const QString departmentId = job.value("department_id"_L1).toString();
    const QJsonObject department = records[u"departments"_s].find(departmentId);
    const QString created = millisecondsText(job.value("created"_L1));
    return {{u"id"_s, job.value("id"_L1)},
            {u"title"_s, job.value("title"_L1)},
            {u"code"_s, job.value("code"_L1)},
            {u"active_status"_s, job.value("active_status"_L1)},
            {u"process_type"_s, job.value("process_type"_L1)},
            {u"head_count"_s, job.value("head_count"_L1)},
            {u"department"_s,
             QJsonObject{{u"id"_s, departmentIdAs(departmentId, departmentIdType, records)},
                         {u"zh_name"_s, department.value("name_zh"_L1)},
                         {u"en_name"_s, department.value("name_en"_L1)}}},
            {u"city_list"_s, QJsonArray{job.value("city"_L1)}},
            {u"create_timestamp"_s, created},
            {u"update_timestamp"_s, created}};
}

QString readIdTypes(Parameters &parameters)
{
    parameters.choiceInQuery(u"user_id_type"_s, hireIdTypes(), {});
    return parameters.choiceInQuery(u"department_id_type"_s, {u"open_department_id"_s, u"department_id"_s},
                                    u"open_department_id"_s);
}

Reply listJobs(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(1, 20).value_or(10);
    const QString idType = readIdTypes(parameters);
    const QString from = parameters.textInQuery(u"update_start_time"_s, Need::Optional);
    const QString to = parameters.textInQuery(u"update_end_time"_s, Need::Optional);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    const auto rows = records[u"jobs"_s].where([&](const QJsonObject &job) {
        const qint64 changed = milliseconds(job.value("created"_L1));
        return (from.isEmpty() || changed >= from.toLongLong())
            && (to.isEmpty() || changed <= to.toLongLong());
    });
    const auto data =
        page(request, rows, size, [&](const QJsonObject &job) { return showJob(job, idType, records); });
    return data ? success(*data) : failure(400, 1002002, u"参数错误 / parameter error: page_token"_s);
}

Reply getJob(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"job_id"_s);
    const QString idType = readIdTypes(parameters);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    const QJsonObject job = records[u"jobs"_s].find(id);
    if (job.isEmpty())
        return failure(404, 1002601, u"职位不存在 / the job does not exist"_s);
    return success({{u"job"_s, showJob(job, idType, records)}});
}

} // namespace

void addJobs(Router &router, Records &records)
{
    const QStringList scopes{u"hire:job:readonly"_s};
    router.add({"GET", u"/open-apis/hire/v1/jobs"_s, PerSecond50, scopes,
                [&records](const Request &request) { return listJobs(request, records); }});
    router.add({"GET", u"/open-apis/hire/v1/jobs/:job_id"_s, PerSecond50, scopes,
                [&records](const Request &request) { return getJob(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
