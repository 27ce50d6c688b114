// SPDX-License-Identifier: Apache-2.0
#include "tests/headless/sheets.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

QByteArray member(const QJsonObject &record, QLatin1String name)
{
    return record.value(name).toVariant().toString().toUtf8();
}

bool demonstratesError(const QJsonObject &record)
{
    return record.value("_sandbox"_L1).toObject().value("demo"_L1).toBool();
}

} // namespace

QByteArray contractSheet(const Sandbox &sandbox, int rows)
{
    QByteArray sheet = "contract_id,contract_number,employment_id\n";
    for (const QJsonObject &contract : sandbox.records(u"contracts"_s)) {
        if (rows-- <= 0)
            break;
        sheet += member(contract, "id"_L1) + ',' + member(contract, "contract_number"_L1) + "-B,"
            + member(contract, "employment_id"_L1) + '\n';
    }
    return sheet;
}

QByteArray offerSheet(const Sandbox &sandbox)
{
    QByteArray sheet = "offer_id,offer_status\n";
    for (const SandboxSample &sample : sandbox.samples(u"update_offer_status"_s)) {
        // Created, and to be approved by the office system: the usual next step.
        const QJsonObject offer = sandbox.record(u"offers"_s, sample.id);
        if (!sample.isDemoOfError && offer.value("offer_status"_L1).toInt() == 10)
            sheet += member(offer, "id"_L1) + ",2\n";
    }
    return sheet;
}

QByteArray preHireSheet(const Sandbox &sandbox, int rows)
{
    QByteArray sheet = "pre_hire_id,onboarding_status,worker_id\n";
    for (const QJsonObject &preHire : sandbox.records(u"pre_hires"_s)) {
        if (rows-- <= 0)
            break;
        sheet += member(preHire, "id"_L1) + ',' + member(preHire, "onboarding_status"_L1) + ",B"
            + QByteArray::number(rows) + '\n';
    }
    return sheet;
}

QByteArray rewardSheet(const Sandbox &sandbox, int rows, const QByteArray &prefix)
{
    QByteArray sheet = "referral_user_id,external_id,application_id,rule_type,bonus.bonus_type,"
                       "bonus.cash.currency_type,bonus.cash.amount,stage\n";
    QList<QJsonObject> applications = sandbox.records(u"applications"_s);
    applications.removeIf(demonstratesError);
    const QList<QJsonObject> users = sandbox.records(u"users"_s);
    for (int i = 0; i < rows; ++i) {
        sheet += member(users.at(i % users.size()), "open_id"_L1) + ',' + prefix + QByteArray::number(i) + ','
            + member(applications.at(i % applications.size()), "id"_L1) + ",1,2,CNY,"
            + QByteArray::number(1000 + i) + ".50,3\n";
    }
    return sheet;
}

} // namespace PeopleDesk
