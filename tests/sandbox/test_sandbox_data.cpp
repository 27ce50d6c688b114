// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandbox.h"

#include <QSet>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// The made-up data holds what is promised of it, and the samples put it in order.
class TestSandboxData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsEnough();
    void idsDoNotSurviveADouble();
    void contractsOfOneEmploymentDoNotOverlap();
    void samplesPutDemosLast_data();
    void samplesPutDemosLast();
    void rewardSamplesFillTheForm();
    void fieldSamplesFit();
    void peopleAreCoherent();
    void talentsPage();
    void stageSamplesFit_data();
    void stageSamplesFit();
    void rewardsToDelete();

private:
    Sandbox m_sandbox;
};

void TestSandboxData::thereIsEnough()
{
    QSet<int> statuses;
    const auto offers = m_sandbox.records(u"offers"_s);
    for (const QJsonObject &offer : offers)
        statuses.insert(offer.value("offer_status"_L1).toInt());
    QVERIFY(offers.size() >= 30);
    for (int status = 1; status <= 11; ++status)
        QVERIFY(statuses.contains(status));

    QSet<QString> employments;
    const auto contracts = m_sandbox.records(u"contracts"_s);
    for (const QJsonObject &contract : contracts)
        employments.insert(contract.value("employment_id"_L1).toString());
    QVERIFY(contracts.size() >= 30);
    QVERIFY(employments.size() >= 12);

    QVERIFY(m_sandbox.records(u"pre_hires"_s).size() >= 20);
    QVERIFY(m_sandbox.records(u"companies"_s).size() >= 3);
    QVERIFY(m_sandbox.records(u"cost_centers"_s).size() >= 8);
    QVERIFY(m_sandbox.records(u"termination_reasons"_s).size() >= 12);
}

// The ids taken from the recordings (…4324, …8670 and so on) are as they are.
void TestSandboxData::idsDoNotSurviveADouble()
{
    const QStringList collections{u"offers"_s,         u"contracts"_s,    u"pre_hires"_s,
                                  u"talents"_s,        u"applications"_s, u"employees"_s,
                                  u"employee_types"_s, u"departments"_s,  u"jobs"_s};
    for (const QString &name : collections) {
        const auto rows = m_sandbox.records(name);
        for (const QJsonObject &row : rows) {
            const qint64 id = row.value("id"_L1).toString().toLongLong();
            QVERIFY(id == 1616161616 || static_cast<qint64>(static_cast<double>(id)) != id);
        }
    }
}

void TestSandboxData::contractsOfOneEmploymentDoNotOverlap()
{
    const auto endOf = [](const QJsonObject &contract) {
        const QString actual = contract.value("expiration_time"_L1).toString().left(10);
        return actual.startsWith("9999"_L1) ? contract.value("contract_end_date"_L1).toString() : actual;
    };
    const auto contracts = m_sandbox.records(u"contracts"_s);
    for (const QJsonObject &a : contracts) {
        for (const QJsonObject &b : contracts) {
            const bool aFirst =
                a.value("effective_time"_L1).toString() < b.value("effective_time"_L1).toString();
            if (a.value("employment_id"_L1) == b.value("employment_id"_L1) && aFirst)
                QVERIFY(endOf(a) < b.value("effective_time"_L1).toString().left(10));
        }
    }
}

void TestSandboxData::samplesPutDemosLast_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("offers") << u"update_offer_status"_s << 30;
    QTest::newRow("pre-hires") << u"update_pre_hire"_s << 20;
    QTest::newRow("contracts") << u"update_contract"_s << 30;
    QTest::newRow("pre-hires v2") << u"update_pre_hire_v2"_s << 20;
    QTest::newRow("rewards") << u"import_external_referral_reward"_s << 30;
}

void TestSandboxData::samplesPutDemosLast()
{
    QFETCH(QString, operation);
    QFETCH(int, atLeast);
    const auto samples = m_sandbox.samples(operation);
    QVERIFY(samples.size() >= atLeast);
    bool demosBegan = false;
    for (const SandboxSample &sample : samples) {
        QVERIFY(!sample.id.isEmpty() && !sample.titleZh.isEmpty() && !sample.titleEn.isEmpty());
        QVERIFY(sample.isDemoOfError || !demosBegan);
        demosBegan = sample.isDemoOfError;
        QVERIFY(!sample.isDemoOfError || !sample.noteEn.isEmpty());
    }
    QVERIFY(demosBegan);
}

void TestSandboxData::rewardSamplesFillTheForm()
{
    const SandboxSample sample = m_sandbox.samples(u"import_external_referral_reward"_s).constFirst();
    QCOMPARE(sample.id, u"6930815272790114325"_s);
    QCOMPARE(sample.values.value(u"application_id"_s), sample.id);
    QVERIFY(!sample.values.contains(u"talent_id"_s)); // the application would win over it
    QCOMPARE(sample.values.value(u"job_id"_s), u"6930815272790114327"_s);
    QVERIFY(sample.values.value(u"referral_user_id"_s).startsWith("ou_"_L1));
}

void TestSandboxData::fieldSamplesFit()
{
    const auto reasons = m_sandbox.fieldSamples(u"update_offer_status"_s, u"termination_reason_id_list"_s);
    QVERIFY(reasons.size() >= 5);
    for (const SandboxSample &reason : reasons) {
        const QJsonObject record = m_sandbox.record(u"termination_reasons"_s, reason.id);
        QCOMPARE(record.value("termination_type"_L1).toInt(), 22);
        QCOMPARE(record.value("active_status"_L1).toInt(), 1);
    }
    QVERIFY(m_sandbox.fieldSamples(u"update_contract"_s, u"first_party_company_id"_s).size() >= 3);
    const auto centers = m_sandbox.fieldSamples(u"update_pre_hire"_s, u"cost_center_id"_s);
    QVERIFY(!centers.at(0).isDemoOfError && !centers.at(1).isDemoOfError);
    QVERIFY(centers.constLast().isDemoOfError);
}

void TestSandboxData::peopleAreCoherent()
{
    QSet<QString> numbers;
    const auto employees = m_sandbox.records(u"employees"_s);
    for (const QJsonObject &employee : employees) {
        numbers.insert(employee["employee_number"_L1].toString());
        QVERIFY(!m_sandbox.record(u"departments"_s, employee["department_id"_L1].toString()).isEmpty());
        const QJsonObject user = m_sandbox.record(u"users"_s, employee["open_id"_L1].toString());
        QCOMPARE(user["employment_id"_L1], employee["id"_L1]);
        QCOMPARE(user["email"_L1], employee["email_address"_L1]);
    }
    QCOMPARE(numbers.size(), employees.size());
    const auto contracts = m_sandbox.records(u"contracts"_s);
    for (const QJsonObject &contract : contracts) {
        const QJsonObject employee =
            m_sandbox.record(u"employees"_s, contract["employment_id"_L1].toString());
        QCOMPARE(employee["person_info"_L1]["legal_name"_L1], contract["name_zh"_L1]);
        QCOMPARE(employee["person_info"_L1]["person_id"_L1], contract["person_id"_L1]);
    }
    const auto offers = m_sandbox.records(u"offers"_s);
    for (const QJsonObject &offer : offers) {
        const QJsonObject application =
            m_sandbox.record(u"applications"_s, offer["application_id"_L1].toString());
        QCOMPARE(application["talent_id"_L1], offer["talent_id"_L1]);
        QCOMPARE(application["job_id"_L1], offer["job_id"_L1]);
    }
}

void TestSandboxData::talentsPage()
{
    const auto talents = m_sandbox.records(u"talents"_s);
    QVERIFY(talents.size() >= 60);
    QSet<QString> mails;
    for (const QJsonObject &talent : talents)
        mails.insert(talent["basic_info"_L1]["email"_L1].toString());
    QCOMPARE(mails.size(), talents.size());
}

void TestSandboxData::stageSamplesFit_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QStringList>("stages");
    const QStringList waiting{u"preboarding"_s, u"day_one"_s};
    QTest::newRow("withdraw") << u"withdraw_onboarding"_s << waiting;
    QTest::newRow("complete") << u"complete_onboarding"_s << waiting;
    QTest::newRow("restore") << u"restore_onboarding"_s << QStringList{u"withdrawn"_s};
}

void TestSandboxData::stageSamplesFit()
{
    QFETCH(QString, operation);
    QFETCH(QStringList, stages);
    const auto samples = m_sandbox.samples(operation);
    QVERIFY(!samples.isEmpty());
    for (const SandboxSample &sample : samples)
        QVERIFY(
            stages.contains(m_sandbox.record(u"pre_hires"_s, sample.id)["onboarding_status"_L1].toString()));
}

void TestSandboxData::rewardsToDelete()
{
    const auto samples = m_sandbox.samples(u"delete_external_referral_reward"_s);
    QCOMPARE(samples.size(), 2);
    QVERIFY(m_sandbox.record(u"rewards"_s, samples.at(0).id)["imported"_L1].toBool());
    QVERIFY(!samples.at(0).titleZh.isEmpty());
    QVERIFY(samples.at(1).isDemoOfError);
}

QTEST_GUILESS_MAIN(TestSandboxData)
#include "test_sandbox_data.moc"
