// SPDX-License-Identifier: Apache-2.0
// GET hire/v1/talents and hire/v1/talents/:talent_id (API §9.4).
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"

#include <QRegularExpression>

#include <algorithm>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

bool mentions(const QJsonObject &talent, const QString &word)
{
    const QJsonObject basic = talent.value("basic_info"_L1).toObject();
    const QStringList texts{basic.value("name"_L1).toString(), basic.value("email"_L1).toString(),
                            basic.value("mobile"_L1).toString(), talent.value("name_zh"_L1).toString(),
                            talent.value("name_en"_L1).toString()};
    return std::any_of(texts.begin(), texts.end(),
                       [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
}

// "and", "or", "not" as the page mentions them; "or" binds weakest, a blank means "and".
bool fitsKeyword(const QJsonObject &talent, const QString &keyword)
{
    static const QRegularExpression orWord(u"\\s+or\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    const QStringList alternatives = keyword.split(orWord, Qt::SkipEmptyParts);
    return std::any_of(alternatives.begin(), alternatives.end(), [&talent](const QString &alternative) {
        bool negated = false;
        const QStringList words = alternative.simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (word.compare("and"_L1, Qt::CaseInsensitive) == 0)
                continue;
            if (word.compare("not"_L1, Qt::CaseInsensitive) == 0) {
                negated = true;
                continue;
            }
            if (mentions(talent, word) == negated)
                return false;
            negated = false;
        }
        return true;
    });
}

void checkUserIdType(Parameters &parameters)
{
    parameters.choiceInQuery(u"user_id_type"_s,
                             {u"open_id"_s, u"union_id"_s, u"user_id"_s, u"people_admin_id"_s}, {});
}

Reply listTalents(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(1, 20).value_or(10);
    parameters.choiceInQuery(u"sort_by"_s, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}, {});
    parameters.choiceInQuery(u"query_option"_s, {u"ignore_empty_error"_s}, {});
    checkUserIdType(parameters);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    const QString keyword = request.parameter(u"keyword"_s).trimmed();
    const auto talents = records[u"talents"_s].where(
        [&keyword](const QJsonObject &talent) { return keyword.isEmpty() || fitsKeyword(talent, keyword); });
    const auto data = page(request, talents, size, visible);
    return data ? success(*data) : failure(400, 1002002, u"参数错误 / parameter error: page_token"_s);
}

Reply getTalent(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"talent_id"_s);
    checkUserIdType(parameters);
    if (parameters.areGood() && !records[u"talents"_s].contains(id))
        parameters.complain(u"talent_id"_s, id, u"no such talent"_s);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    return success({{u"talent"_s, visible(records[u"talents"_s].find(id))}});
}

} // namespace

void addTalents(Router &router, Records &records)
{
    const QStringList scopes{u"hire:talent:readonly"_s, u"hire:talent"_s};
    router.add({"GET", u"/open-apis/hire/v1/talents"_s, PerSecond20, scopes,
                [&records](const Request &request) { return listTalents(request, records); }});
    router.add({"GET", u"/open-apis/hire/v1/talents/:talent_id"_s, PerSecond20, scopes,
                [&records](const Request &request) { return getTalent(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
