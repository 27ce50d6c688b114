// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/lookup_scopes.h"

#include "models/operations/scopes.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

// Bilingual data like the labels of the operations' scopes. Except for the two that API §1.7 names, the words
// are our own: the scope's name is what finds it in the console.
Scope scope(const QString &name, const QString &chinese, const QString &english)
{
    return {name, Text::bilingual(chinese, english)};
}

Scope coreReadScope()
{
    return scope(u"corehr:corehr:readonly"_s, u"查看核心人事信息"_s, u"Read core HR data"_s);
}

} // namespace

QList<Scope> talentScopes()
{
    return {scope(u"hire:talent:readonly"_s, u"查看人才信息"_s, u"Read candidates"_s),
            scope(u"hire:talent"_s, u"更新人才信息"_s, u"Update candidates"_s)};
}

QList<Scope> offerScopes()
{
    return {scope(u"hire:offer:readonly"_s, u"查看 offer 信息"_s, u"Read offers"_s), offerScope()};
}

QList<Scope> applicationScopes()
{
    return {scope(u"hire:application:readonly"_s, u"查看投递信息"_s, u"Read applications"_s),
            scope(u"hire:application"_s, u"更新投递信息"_s, u"Update applications"_s)};
}

QList<Scope> jobScopes()
{
    return {scope(u"hire:job:readonly"_s, u"查看职位信息"_s, u"Read jobs"_s)};
}

QList<Scope> referralScopes()
{
    return {scope(u"hire:referral:readonly"_s, u"查看内推信息"_s, u"Read referrals"_s),
            scope(u"hire:referral"_s, u"更新内推信息"_s, u"Update referrals"_s)};
}

QList<Scope> contractScopes()
{
    return {scope(u"corehr:contract:read"_s, u"查看合同信息"_s, u"Read contracts"_s),
            scope(u"corehr:contract:write"_s, u"读写合同信息"_s, u"Read and write contracts"_s)};
}

QList<Scope> employeeScopes()
{
    return {scope(u"corehr:employee:read"_s, u"查看员工信息"_s, u"Read employees"_s),
            scope(u"corehr:employee:write"_s, u"读写员工信息"_s, u"Read and write employees"_s)};
}

QList<Scope> companyScopes()
{
    return {scope(u"corehr:company:read"_s, u"查看公司信息"_s, u"Read companies"_s), coreReadScope(),
            peopleWriteScope()};
}

QList<Scope> preHireScopes()
{
    return {scope(u"corehr:pre_hire.search:read"_s, u"搜索待入职人员"_s, u"Search pre-hires"_s),
            scope(u"corehr:pre_hire:read"_s, u"查看待入职人员信息"_s, u"Read pre-hires"_s),
            scope(u"corehr:pre_hire:write"_s, u"读写待入职人员信息"_s,
                  u"Read and write pre-hires (读写待入职人员信息)"_s)};
}

QList<Scope> costCenterScopes()
{
    return {scope(u"corehr:cost_center:read"_s, u"查看成本中心"_s, u"Read cost centers"_s)};
}

QList<Scope> employeeTypeScopes()
{
    return {
        scope(u"corehr:common_data.preset_data:read"_s, u"查看基础数据"_s, u"Read preset data"_s),
        scope(u"corehr:common_data.preset_data:write"_s, u"读写基础数据"_s, u"Read and write preset data"_s),
        coreReadScope(), peopleWriteScope()};
}

QList<Scope> fieldDefinitionScopes()
{
    return {scope(u"corehr:common_data.meta_data:read"_s, u"查看字段与选项定义"_s,
                  u"Read definitions of fields and options"_s),
            coreReadScope(), peopleWriteScope()};
}

QList<Scope> userScopes()
{
    Scope names = scope(u"contact:user.basic_profile:readonly"_s, u"查看用户基本资料"_s,
                        u"Read users' basic profiles"_s);
    names.remark = trText("Lookups", "Only for people's names; without it they appear by e-mail or phone.");
    return {scope(u"contact:user.id:readonly"_s, u"通过邮箱或手机号获取用户 ID"_s,
                  u"Get user IDs by e-mail or phone"_s),
            names};
}

} // namespace PeopleDesk
