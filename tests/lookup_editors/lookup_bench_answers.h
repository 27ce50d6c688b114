// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/scripted_gateway.h"

#include <QJsonArray>

namespace PeopleDesk {

/// Answers as Feishu gives them (API §9), with few things in each.
inline Outcome listOf(const QJsonArray &items, const QString &nextPage = {})
{
    QJsonObject data{{QStringLiteral("items"), items}, {QStringLiteral("has_more"), !nextPage.isEmpty()}};
    if (!nextPage.isEmpty())
        data.insert(QStringLiteral("page_token"), nextPage);
    return success(data);
}

inline QJsonObject company(const QString &id, const QString &zh, const QString &en, const QString &code,
                           bool isActive = true)
{
    using namespace Qt::StringLiterals;
    return {{u"id"_s, id},
            {u"hiberarchy_common"_s,
             QJsonObject{{u"name"_s,
                          QJsonArray{QJsonObject{{u"lang"_s, u"zh-CN"_s}, {u"value"_s, zh}},
                                     QJsonObject{{u"lang"_s, u"en-US"_s}, {u"value"_s, en}}}},
                         {u"code"_s, code},
                         {u"active"_s, isActive}}}};
}

inline Outcome companies()
{
    using namespace Qt::StringLiterals;
    return listOf({company(u"7001"_s, u"星帆科技（北京）有限公司"_s, u"Starsail Beijing"_s, u"C001"_s),
                   company(u"7002"_s, u"星帆科技（上海）有限公司"_s, u"Starsail Shanghai"_s, u"C002"_s),
                   company(u"7003"_s, u"星帆传媒"_s, u"Starsail Media"_s, u"C003"_s, false)});
}

inline QJsonObject reason(const QString &id, const QString &zh, const QString &en, int type, int status = 1)
{
    using namespace Qt::StringLiterals;
    return {{u"id"_s, id},
            {u"name"_s, QJsonObject{{u"zh_cn"_s, zh}, {u"en_us"_s, en}}},
            {u"termination_type"_s, type},
            {u"active_status"_s, status}};
}

inline Outcome reasons()
{
    using namespace Qt::StringLiterals;
    return listOf({reason(u"8001"_s, u"薪资不符合期望"_s, u"Pay below expectation"_s, 22),
                   reason(u"8002"_s, u"选择了其他公司"_s, u"Took another job"_s, 22),
                   reason(u"8003"_s, u"专业能力不匹配"_s, u"Skills do not match"_s, 1),
                   reason(u"8004"_s, u"流程超时（旧）"_s, u"Process timed out (old)"_s, 22, 2)});
}

inline QJsonObject talent(const QString &id, const QString &name)
{
    using namespace Qt::StringLiterals;
    return {{u"id"_s, id},
            {u"basic_info"_s, QJsonObject{{u"name"_s, name}, {u"email"_s, QString(id + u"@example.com"_s)}}}};
}

/// Candidates "Chen 1" and so on.
inline Outcome talents(int first, int count, const QString &nextPage = {})
{
    using namespace Qt::StringLiterals;
    QJsonArray items;
    for (int i = first; i < first + count; ++i)
        items.append(talent(QString::number(9000 + i), u"Chen %1"_s.arg(i)));
    return listOf(items, nextPage);
}

inline QJsonObject option(const QString &value, const QString &zh, const QString &en, bool isOpen = true)
{
    using namespace Qt::StringLiterals;
    return {{u"api_name"_s, value},
            {u"name"_s, QJsonObject{{u"zh_cn"_s, zh}, {u"en_us"_s, en}}},
            {u"is_open"_s, isOpen}};
}

/// A tenant's contract types: one of ours under another name, one of its own, one of its own given up.
inline Outcome contractTypes()
{
    using namespace Qt::StringLiterals;
    const QJsonArray options{option(u"labor_contract"_s, u"劳动合同（新）"_s, u"Labor contract 2026"_s),
                             option(u"advisory_agreement__c"_s, u"顾问协议"_s, u"Advisory agreement"_s),
                             option(u"old__c"_s, u"旧协议"_s, u"Old agreement"_s, false)};
    return success({{u"data"_s,
                     QJsonObject{{u"common_schema_config"_s,
                                  QJsonObject{{u"enum_field_setting"_s,
                                               QJsonObject{{u"enum_field_option_list"_s, options}}}}}}}});
}

inline Outcome lacksScope(const QString &scope)
{
    Outcome outcome = refused(99991672);
    outcome.kind = Outcome::Kind::Permission;
    outcome.missingScopes = {scope};
    return outcome;
}

} // namespace PeopleDesk
