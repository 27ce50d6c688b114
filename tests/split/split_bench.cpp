// SPDX-License-Identifier: Apache-2.0
#include "tests/split/split_bench.h"

#include "models/forms/request_builder.h"
#include "models/operations/operations.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonArray>
#include <QTest>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

const auto centersKey = u"cost_center_rate"_s;
const auto customKey = u"custom_fields"_s;

QJsonArray bilingual(const QString &zh, const QString &en)
{
    return {QJsonObject{{u"lang"_s, u"zh-CN"_s}, {u"value"_s, zh}},
            QJsonObject{{u"lang"_s, u"en-US"_s}, {u"value"_s, en}}};
}

QJsonObject names(const QString &zh, const QString &en)
{
    return {{u"zh_cn"_s, zh}, {u"en_us"_s, en}};
}

QJsonObject center(const QString &id, const QString &zh, const QString &en, const QString &code,
                   const QString &end = u"9999-12-31"_s, bool isActive = true)
{
    return {{u"cost_center_id"_s, id},
            {u"name"_s, bilingual(zh, en)},
            {u"code"_s, code},
            {u"expiration_time"_s, end},
            {u"active"_s, isActive}};
}

QJsonObject field(const QString &apiName, int type, const QString &zh, const QString &en,
                  const QJsonObject &config = {})
{
    return {{u"custom_api_name"_s, apiName},
            {u"name"_s, names(zh, en)},
            {u"type"_s, type},
            {u"is_open"_s, true},
            {u"common_schema_config"_s, config}};
}

QJsonObject options(bool areSeveral)
{
    const auto option = [](const QString &key, const QString &zh, const QString &en) {
        return QJsonObject{{u"api_name"_s, key}, {u"name"_s, names(zh, en)}, {u"is_open"_s, true}};
    };
    return {{u"enum_field_setting"_s,
             QJsonObject{
                 {u"is_multiple"_s, areSeveral},
                 {u"enum_field_option_list"_s,
                  QJsonArray{option(u"s"_s, u"小号"_s, u"Small"_s), option(u"m"_s, u"中号"_s, u"Medium"_s),
                             option(u"l"_s, u"大号"_s, u"Large"_s)}}}}};
}

} // namespace

SplitBench::SplitBench(Names names)
    : directory(Connection(), gateway, clock)
    , model(updatePreHire(), clock)
    , view(new FormView(model, samples, updatePreHire().key, nullptr,
                        names == Names::None ? nullptr : &directory))
{
    area.setWidgetResizable(true);
    area.setWidget(view);
}

bool SplitBench::show(QSize size)
{
    area.resize(size);
    area.show();
    return QTest::qWaitForWindowActive(&area);
}

void SplitBench::load(const QString &centers, const QJsonArray &customFields)
{
    QJsonArray rates;
    for (const QString &part : centers.split(u';', Qt::SkipEmptyParts))
        rates.append(QJsonObject{{u"cost_center_id"_s, part.section(u'=', 0, 0)},
                                 {u"rate"_s, part.section(u'=', 1).toInt()}});
    model.load(readRecord(updatePreHire(),
                          {{u"onboarding_status"_s, QJsonObject{{u"enum_name"_s, u"preboarding"_s}}},
                           {centersKey, rates},
                           {customKey, customFields}}));
}

bool SplitBench::answer(const char *lookup, const Outcome &outcome)
{
    for (qsizetype i = 0; i < gateway.requests.size(); ++i) {
        if (gateway.calls.at(i) && gateway.requests.at(i).endpoint.pathTemplate.contains(lookup)) {
            gateway.calls.at(i)->answer(outcome);
            gateway.calls[i].clear();
            return true;
        }
    }
    return false;
}

bool SplitBench::answerCenters()
{
    return answer("cost_centers", success({{u"items"_s, someCenters()}, {u"has_more"_s, false}}));
}

bool SplitBench::answerFields()
{
    const bool isAnswered = answer("custom_fields/query", success({{u"items"_s, someFields()}}));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what stood there before
    return isAnswered;
}

QString SplitBench::centers() const
{
    QStringList parts;
    for (const Entry &entry : model.draft().values.entries(centersKey))
        parts.append(entry.value(u"cost_center_id"_s) + u'=' + entry.value(u"rate"_s));
    return parts.join(u';');
}

QStringList SplitBench::complaints() const
{
    QStringList fields;
    for (const Problem &problem : model.problems()) {
        if (problem.severity == Severity::Block && problem.field.startsWith(centersKey))
            fields.append(problem.field);
    }
    return fields;
}

QList<Entry> SplitBench::customFields() const
{
    return model.draft().values.entries(customKey);
}

QString SplitBench::customValue(const QString &name) const
{
    for (const Entry &entry : customFields()) {
        if (entry.value(u"field_name"_s) == name)
            return entry.value(u"type"_s) + u' ' + entry.value(u"value"_s);
    }
    return {};
}

QJsonArray someCenters()
{
    return {center(u"7001"_s, u"研发中心"_s, u"Research"_s, u"CC100"_s),
            center(u"7002"_s, u"产品与设计"_s, u"Design"_s, u"CC110"_s),
            center(u"7003"_s, u"华东销售"_s, u"Sales"_s, u"CC200"_s),
            center(u"7004"_s, u"市场部"_s, u"Marketing"_s, u"CC300"_s, u"2026-12-31"_s),
            center(u"7005"_s, u"旧部门"_s, u"Former"_s, u"CC900"_s, u"2020-12-31"_s, false)};
}

QJsonArray someFields()
{
    QJsonObject shirt = field(u"shirt__c"_s, 4, u"工服尺码"_s, u"Shirt size"_s, options(false));
    shirt.insert(u"is_required"_s, true);
    return {field(u"nick__c"_s, 1, u"常用名"_s, u"Preferred name"_s,
                  {{u"text_field_setting"_s, QJsonObject{{u"max_length"_s, 5}}}}),
            shirt,
            field(u"skills__c"_s, 4, u"技能"_s, u"Skills"_s, options(true)),
            field(u"dorm__c"_s, 2, u"需要宿舍"_s, u"Needs dormitory"_s),
            field(u"desk__c"_s, 3, u"工位号"_s, u"Desk number"_s),
            field(u"laptop__c"_s, 7, u"领取电脑日期"_s, u"Laptop day"_s),
            field(u"buddy__c"_s, 5, u"伙伴"_s, u"Buddy"_s),
            field(u"files__c"_s, 8, u"协议附件"_s, u"Agreement file"_s),
            field(u"hobby__c"_s, 1, u"爱好"_s, u"Hobby"_s),
            field(u"car__c"_s, 1, u"车牌"_s, u"Number plate"_s)};
}

} // namespace PeopleDesk
