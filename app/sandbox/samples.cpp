// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/samples.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

SandboxSample named(const QJsonObject &record, const QJsonObject &nameBearer)
{
    const QJsonObject demo = hidden(record);
    SandboxSample sample;
    sample.id = record.value("id"_L1).toString();
    sample.titleZh = nameBearer.value("name_zh"_L1).toString();
    sample.titleEn = nameBearer.value("name_en"_L1).toString();
    sample.noteZh = demo.value("note_zh"_L1).toString();
    sample.noteEn = demo.value("note_en"_L1).toString();
    sample.isDemoOfError = demo.value("demo"_L1).toBool();
    return sample;
}

// What is known of the record goes before what the demo has to say.
void describe(SandboxSample &sample, const QPair<QString, QString> &texts)
{
    sample.noteZh = sample.noteZh.isEmpty() ? texts.first : texts.first + u" · "_s + sample.noteZh;
    sample.noteEn = sample.noteEn.isEmpty() ? texts.second : texts.second + u" · "_s + sample.noteEn;
}

SandboxSample candidateSample(const QJsonObject &record, const Records &records)
{
    const QJsonObject talent = records[u"talents"_s].find(record.value("talent_id"_L1).toString());
    return named(record, talent);
}

void describeJob(SandboxSample &sample, const QJsonObject &record, const Records &records)
{
    const QJsonObject job = records[u"jobs"_s].find(record.value("job_id"_L1).toString());
    describe(sample, {job.value("name_zh"_L1).toString(), job.value("name_en"_L1).toString()});
}

SandboxSample offerSample(const QJsonObject &offer, const Records &records)
{
    SandboxSample sample = candidateSample(offer, records);
    describe(sample,
             records.enumTexts(u"offer_status"_s, QString::number(offer.value("offer_status"_L1).toInt())));
    describeJob(sample, offer, records);
    return sample;
}

SandboxSample applicationSample(const QJsonObject &application, const Records &records)
{
    SandboxSample sample = candidateSample(application, records);
    describeJob(sample, application, records);
    // Not the talent: with an application, its id is not looked at (API §6.1).
    sample.values = {{u"application_id"_s, sample.id},
                     {u"job_id"_s, application.value("job_id"_L1).toString()},
                     {u"referral_user_id"_s, application.value("referral_user_id"_L1).toString()}};
    return sample;
}

SandboxSample preHireSample(const QJsonObject &preHire, const Records &records)
{
    SandboxSample sample = named(preHire, preHire);
    describe(sample,
             records.enumTexts(u"onboarding_status"_s, preHire.value("onboarding_status"_L1).toString()));
    const QString number = preHire.value("worker_id"_L1).toString();
    describe(sample, {number, number});
    return sample;
}

SandboxSample contractSample(const QJsonObject &contract, const Records &records)
{
    SandboxSample sample = named(contract, contract);
    const auto [zh, en] =
        records.enumTexts(u"contract_type"_s, contract.value("contract_type"_L1).toString());
    const QString number = u" · "_s + contract.value("contract_number"_L1).toString();
    sample.titleZh += number;
    sample.titleEn += number;
    describe(sample,
             records.enumTexts(u"contract_status"_s, contract.value("contract_status"_L1).toString()));
    describe(sample, {zh, en});
    return sample;
}

void appendAbsent(QList<SandboxSample> &samples, const Records &records, const QString &operation,
                  const QString &field)
{
    for (const QJsonObject &row : records.absentSamples()) {
        if (row.value("operation"_L1) == operation && row.value("field"_L1) == field) {
            samples.append({row.value("id"_L1).toString(),
                            row.value("title_zh"_L1).toString(),
                            row.value("title_en"_L1).toString(),
                            row.value("note_zh"_L1).toString(),
                            row.value("note_en"_L1).toString(),
                            true,
                            {}});
        }
    }
}

// A record may demonstrate an error of one operation only, or of none.
bool belongsTo(const QString &operation, const QJsonObject &record)
{
    const QString only = hidden(record).value("only"_L1).toString();
    return !hidden(record).value("unlisted"_L1).toBool() && (only.isEmpty() || only == operation);
}

template <typename Make>
QList<SandboxSample> sampled(const QList<QJsonObject> &rows, const QString &operation, Make make)
{
    QList<SandboxSample> samples;
    for (const QJsonObject &row : rows)
        if (belongsTo(operation, row))
            samples.append(make(row));
    return samples;
}

QString inLanguage(const QJsonValue &texts, QLatin1StringView language)
{
    const QJsonArray array = texts.toArray();
    for (const QJsonValue &text : array)
        if (text.toObject().value("lang"_L1) == language)
            return text.toObject().value("value"_L1).toString();
    return {};
}

SandboxSample reasonSample(const QJsonObject &reason)
{
    const QJsonObject name = reason.value("name"_L1).toObject();
    return {reason.value("id"_L1).toString(),
            name.value("zh_cn"_L1).toString(),
            name.value("en_us"_L1).toString(),
            {},
            {},
            false,
            {}};
}

SandboxSample companySample(const QJsonObject &company)
{
    const QJsonObject common = company.value("hiberarchy_common"_L1).toObject();
    const bool active = common.value("active"_L1).toBool();
    return {company.value("id"_L1).toString(),
            inLanguage(common.value("name"_L1), "zh-CN"_L1),
            inLanguage(common.value("name"_L1), "en-US"_L1),
            active ? QString() : u"已停用"_s,
            active ? QString() : u"Not active"_s,
            false,
            {}};
}

SandboxSample costCenterSample(const QJsonObject &center)
{
    const QString code = u" · "_s + center.value("code"_L1).toString();
    const QJsonObject demo = hidden(center);
    return {center.value("cost_center_id"_L1).toString(),
            inLanguage(center.value("name"_L1), "zh-CN"_L1) + code,
            inLanguage(center.value("name"_L1), "en-US"_L1) + code,
            demo.value("note_zh"_L1).toString(),
            demo.value("note_en"_L1).toString(),
            demo.value("demo"_L1).toBool(),
            {}};
}

void putDemosLast(QList<SandboxSample> &samples)
{
    std::stable_partition(samples.begin(), samples.end(),
                          [](const SandboxSample &sample) { return !sample.isDemoOfError; });
}

// Titled by the referrer; Feishu's own rewards, which can't be deleted, have a title of their own.
SandboxSample rewardSample(const QJsonObject &reward, const Records &records)
{
    const QString openId = reward.value("referral_user_id"_L1).toString();
    const bool imported = reward.value("imported"_L1).toBool();
    SandboxSample sample = named(reward, imported ? records[u"users"_s].find(openId) : reward);
    const QString external = reward.value("external_id"_L1).toString();
    if (imported) {
        sample.titleZh = sample.titleZh.isEmpty() ? external : sample.titleZh + u" · "_s + external;
        sample.titleEn = sample.titleEn.isEmpty() ? external : sample.titleEn + u" · "_s + external;
    }
    return sample;
}

bool isIn(const QJsonObject &preHire, const QStringList &stages)
{
    return stages.isEmpty() || stages.contains(preHire.value("onboarding_status"_L1).toString());
}

// The pre-hires that an operation is for: v2 has nothing to do with deleted ones, and each stage move starts
// from certain stages (API §8.4). Without a list all of them.
std::optional<QStringList> stagesFor(const QString &operation)
{
    const QStringList waiting{u"preboarding"_s, u"day_one"_s};
    if (operation == "update_pre_hire"_L1)
        return QStringList();
    if (operation == "update_pre_hire_v2"_L1)
        return QStringList{u"preboarding"_s, u"day_one"_s, u"withdrawn"_s, u"completed"_s};
    if (operation == "withdraw_onboarding"_L1 || operation == "complete_onboarding"_L1)
        return waiting;
    if (operation == "restore_onboarding"_L1)
        return QStringList{u"withdrawn"_s};
    return std::nullopt;
}

} // namespace

QList<SandboxSample> operationSamples(const Records &records, const QString &operationKey)
{
    const auto make = [&](const QList<QJsonObject> &rows, auto maker) {
        return sampled(rows, operationKey, [&](const QJsonObject &row) { return maker(row, records); });
    };
    QList<SandboxSample> samples;
    if (const auto stages = stagesFor(operationKey))
        samples = make(records[u"pre_hires"_s].where(
                           [&stages](const QJsonObject &preHire) { return isIn(preHire, *stages); }),
                       preHireSample);
    else if (operationKey == "update_offer_status"_L1)
        samples = make(records[u"offers"_s].all(), offerSample);
    else if (operationKey == "update_contract"_L1)
        samples = make(records[u"contracts"_s].all(), contractSample);
    else if (operationKey == "import_external_referral_reward"_L1)
        samples = make(records[u"applications"_s].all(), applicationSample);
    else if (operationKey == "delete_external_referral_reward"_L1)
        samples = make(records[u"rewards"_s].all(), rewardSample);
    appendAbsent(samples, records, operationKey, {});
    putDemosLast(samples);
    return samples;
}

QList<SandboxSample> fieldSamples(const Records &records, const QString &operationKey,
                                  const QString &fieldKey)
{
    QList<SandboxSample> samples;
    if (fieldKey == "termination_reason_id_list"_L1) {
        // Candidate declined, and enabled: the fitting ones for offer status 8 (API §9.2, INFERRED).
        const auto reasons = records[u"termination_reasons"_s].where([](const QJsonObject &reason) {
            return reason.value("termination_type"_L1) == 22 && reason.value("active_status"_L1) == 1;
        });
        samples = sampled(reasons, operationKey, reasonSample);
    } else if (fieldKey == "first_party_company_id"_L1) {
        samples = sampled(records[u"companies"_s].all(), operationKey, companySample);
    } else if (fieldKey == "cost_center_id"_L1) {
        samples = sampled(records[u"cost_centers"_s].all(), operationKey, costCenterSample);
    }
    appendAbsent(samples, records, operationKey, fieldKey);
    putDemosLast(samples);
    return samples;
}

} // namespace PeopleDesk::SandboxParts
