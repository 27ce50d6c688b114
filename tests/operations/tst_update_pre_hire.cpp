// SPDX-License-Identifier: Apache-2.0
#include "judged_draft.h"

#include "models/operations/operations.h"

#include <QtTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class UpdatePreHireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void costCentersAddUp_data();
    void costCentersAddUp();
    void refusedSharesAreUnreachable();
    void sendsTheStatusAlwaysAndElseOnlyWhatChanged_data();
    void sendsTheStatusAlwaysAndElseOnlyWhatChanged();
    void sendsSharesAsWholeNumbers();
    void sendsAllCustomFieldsWhenOneChanges();
    void customValuesFitTheirType();
    void oddLoadedCustomValuesAreLeftAlone();
    void aFieldIsNamedOnce();
    void aStatusMoveIsAskedAbout_data();
    void aStatusMoveIsAskedAbout();
    void warnsWhenTheRecordWasNotRead();
    void keepsTheTwoTypesApart();
};

namespace {

const auto centers = u"cost_center_rate"_s;
const auto firstId = u"6950635856373745165"_s;
const auto secondId = u"6950635856373745166"_s;

constexpr auto loadedPreHire = R"({
    "id":"7345005664477775411","hire_date":"2026-12-01","worker_id":"E10233",
    "onboarding_status":{"enum_name":"preboarding"},"employee_type":{"enum_name":"type_1"},"employee_type_id":"正式",
    "cost_center_rate":[{"cost_center_id":"6950635856373745165","rate":100}],
    "custom_fields":[{"field_name":"name","value":"\"Sandy\""},{"field_name":"papers","value":"[{\"file_id\":\"f1\"}]"}]})";

Draft loadedWith(Texts changed = {})
{
    changed.insert(u"pre_hire_id"_s, u"7345005664477775411"_s);
    return loadedDraft(updatePreHire(), loadedPreHire, changed);
}

using Shares = QList<std::pair<QString, QString>>;

Draft withShares(const Shares &shares)
{
    Draft draft = loadedWith();
    QList<Entry> entries;
    for (const auto &[id, rate] : shares)
        entries.append({{u"cost_center_id"_s, id}, {u"rate"_s, rate}});
    draft.values.setEntries(centers, entries);
    return draft;
}

} // namespace

void UpdatePreHireTest::judges_data()
{
    QTest::addColumn<Texts>("changed");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Texts &changed, const QStringList &expected) {
        QTest::newRow(name) << changed << expected;
    };
    row("nothing changed", {}, {u"warn "_s});
    row("date", {{u"hire_date"_s, u"2026-12-08"_s}}, {});
    row("no date", {{u"hire_date"_s, u"soon"_s}}, {u"block hire_date"_s});
    row("emptied", {{u"worker_id"_s, QString()}}, {u"block worker_id"_s});
    row("status moved", {{u"onboarding_status"_s, u"day_one"_s}}, {});
    row("status emptied", {{u"onboarding_status"_s, QString()}}, {u"block onboarding_status"_s});
    row("status that nobody knows", {{u"onboarding_status"_s, u"type_1"_s}}, {u"block onboarding_status"_s});
    row("employment type of the tenant's own", {{u"employee_type"_s, u"type_2"_s}}, {});
    row("workforce type by id", {{u"employee_type_id"_s, u"6890452208593372697"_s}}, {});
    row("workforce type by name", {{u"employee_type_id"_s, u"实习"_s}}, {u"warn employee_type_id"_s});
    row("application is no id", {{u"ats_application_id"_s, u"A-1"_s}}, {u"block ats_application_id"_s});
}

void UpdatePreHireTest::judges()
{
    QFETCH(Texts, changed);
    QTEST(complaints(updatePreHire(), loadedWith(changed)), "expected");
}

void UpdatePreHireTest::costCentersAddUp_data()
{
    QTest::addColumn<Shares>("shares");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Shares &shares, const QStringList &expected) {
        QTest::newRow(name) << shares << expected;
    };
    const auto secondShare = u"block cost_center_rate.2.rate"_s;
    row("60 and 40", {{firstId, u"60"_s}, {secondId, u"40"_s}}, {});
    row("99 and 1", {{firstId, u"99"_s}, {secondId, u"1"_s}}, {});
    row("another one alone", {{secondId, u"100"_s}}, {});
    row("60 and 39", {{firstId, u"60"_s}, {secondId, u"39"_s}}, {u"block cost_center_rate"_s});
    row("60 and 41", {{firstId, u"60"_s}, {secondId, u"41"_s}}, {u"block cost_center_rate"_s});
    row("100 and 0", {{firstId, u"100"_s}, {secondId, u"0"_s}}, {secondShare});
    row("101 and -1", {{firstId, u"101"_s}, {secondId, u"-1"_s}},
        {u"block cost_center_rate.1.rate"_s, secondShare});
    row("half percents", {{firstId, u"50"_s}, {secondId, u"49.5"_s}}, {secondShare});
    row("the same twice", {{firstId, u"50"_s}, {firstId, u"50"_s}},
        {u"block cost_center_rate.2.cost_center_id"_s});
    row("no share", {{firstId, u"100"_s}, {secondId, QString()}}, {secondShare});
    row("no cost center", {{firstId, u"50"_s}, {QString(), u"50"_s}},
        {u"block cost_center_rate.2.cost_center_id"_s});
    row("nothing in a row", {{firstId, u"100"_s}, {QString(), QString()}},
        {u"block cost_center_rate.2.cost_center_id"_s, secondShare});
    row("all taken out", {}, {u"block cost_center_rate"_s});
}

void UpdatePreHireTest::costCentersAddUp()
{
    QFETCH(Shares, shares);
    QStringList found = complaints(updatePreHire(), withShares(shares));
    found.removeAll(u"warn "_s);
    QTEST(found, "expected");
}

void UpdatePreHireTest::refusedSharesAreUnreachable()
{
    // 1161019 to 1161021 and 1161023: whatever the form lets through is a legal split.
    const QStringList rates{QString(), u"0"_s,   u"1"_s,   u"33"_s, u"50"_s,
                            u"99"_s,   u"100"_s, u"101"_s, u"-50"_s};
    const QStringList ids{QString(), firstId, secondId};
    int passed = 0;
    for (const QString &idA : ids) {
        for (const QString &idB : ids) {
            for (const QString &rateA : rates) {
                for (const QString &rateB : rates) {
                    const Draft draft = withShares({{idA, rateA}, {idB, rateB}});
                    if (!complaints(updatePreHire(), draft).filter(u"block"_s).isEmpty())
                        continue;
                    ++passed;
                    QVERIFY(!idA.isEmpty() && !idB.isEmpty() && idA != idB);
                    QVERIFY(rateA.toInt() >= 1 && rateB.toInt() >= 1);
                    QCOMPARE(rateA.toInt() + rateB.toInt(), 100);
                }
            }
        }
    }
    QCOMPARE(passed, 6); // 1+99, 50+50 and 99+1, each both ways round
}

void UpdatePreHireTest::sendsTheStatusAlwaysAndElseOnlyWhatChanged_data()
{
    QTest::addColumn<Texts>("changed");
    QTest::addColumn<QString>("body");
    QTest::newRow("date")
        << Texts{{u"hire_date"_s, u"2026-12-08"_s}}
        << uR"({"onboarding_status":{"enum_name":"preboarding"},"hire_date":"2026-12-08"})"_s;
    QTest::newRow("status") << Texts{{u"onboarding_status"_s, u"day_one"_s}}
                            << uR"({"onboarding_status":{"enum_name":"day_one"}})"_s;
    QTest::newRow("nothing") << Texts() << uR"({"onboarding_status":{"enum_name":"preboarding"}})"_s;
    QTest::newRow("types")
        << Texts{{u"employee_type"_s, u"employee"_s}, {u"employee_type_id"_s, u"6890452208593372697"_s}}
        << uR"({"onboarding_status":{"enum_name":"preboarding"},"employee_type":{"enum_name":"employee"},"employee_type_id":"6890452208593372697"})"_s;
}

void UpdatePreHireTest::sendsTheStatusAlwaysAndElseOnlyWhatChanged()
{
    QFETCH(Texts, changed);
    QTEST(bodyOf(updatePreHire(), loadedWith(changed)), "body");
}

void UpdatePreHireTest::sendsSharesAsWholeNumbers()
{
    QCOMPARE(
        bodyOf(updatePreHire(), withShares({{firstId, u"60"_s}, {secondId, u"40"_s}})),
        uR"({"onboarding_status":{"enum_name":"preboarding"},"cost_center_rate":[{"cost_center_id":"6950635856373745165","rate":60},{"cost_center_id":"6950635856373745166","rate":40}]})"_s);
}

void UpdatePreHireTest::sendsAllCustomFieldsWhenOneChanges()
{
    Draft draft = loadedWith();
    QList<Entry> entries = draft.values.entries(u"custom_fields"_s);
    entries[0].insert(u"value"_s, u"Lin"_s);
    draft.values.setEntries(u"custom_fields"_s, entries);
    QCOMPARE(complaints(updatePreHire(), draft), QStringList());
    QCOMPARE(
        bodyOf(updatePreHire(), draft),
        uR"({"onboarding_status":{"enum_name":"preboarding"},"custom_fields":[{"field_name":"name","value":"\"Lin\""},{"field_name":"papers","value":"[{\"file_id\":\"f1\"}]"}]})"_s);
}

void UpdatePreHireTest::customValuesFitTheirType()
{
    Draft draft = loadedWith();
    QList<Entry> entries = draft.values.entries(u"custom_fields"_s);
    entries.append({{u"field_name"_s, u"age__c"_s}, {u"type"_s, u"number"_s}, {u"value"_s, u"old"_s}});
    draft.values.setEntries(u"custom_fields"_s, entries);
    QCOMPARE(complaints(updatePreHire(), draft), QStringList{u"block custom_fields.3.value"_s});
}

void UpdatePreHireTest::oddLoadedCustomValuesAreLeftAlone()
{
    // The server wrote an option without quotes; correcting another field must not be held up by it.
    const QByteArray json = R"({"onboarding_status":{"enum_name":"preboarding"},"custom_fields":[
        {"field_name":"level__c","value":"option_a"},{"field_name":"name","value":"\"Sandy\""}]})";
    Draft draft = loadedDraft(updatePreHire(), json, {{u"pre_hire_id"_s, u"7345005664477775411"_s}});
    QList<Entry> entries = draft.values.entries(u"custom_fields"_s);
    entries[1].insert(u"value"_s, u"Lin"_s);
    draft.values.setEntries(u"custom_fields"_s, entries);
    QCOMPARE(complaints(updatePreHire(), draft), QStringList());
    QVERIFY(bodyOf(updatePreHire(), draft).contains(uR"({"field_name":"level__c","value":"option_a"})"_s));
}

void UpdatePreHireTest::aFieldIsNamedOnce()
{
    Draft draft = loadedWith();
    QList<Entry> entries = draft.values.entries(u"custom_fields"_s);
    entries.append({{u"field_name"_s, u"name"_s}, {u"type"_s, u"text"_s}, {u"value"_s, u"Lin"_s}});
    draft.values.setEntries(u"custom_fields"_s, entries);
    QCOMPARE(complaints(updatePreHire(), draft), QStringList{u"block custom_fields.3.field_name"_s});
}

void UpdatePreHireTest::aStatusMoveIsAskedAbout_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("unchanged") << loadedWith({{u"hire_date"_s, u"2026-12-08"_s}}) << QStringList();
    QTest::newRow("moved") << loadedWith({{u"onboarding_status"_s, u"withdrawn"_s}})
                           << QStringList{u"To be onboarded"_s, u"Withdrawn"_s};
    QTest::newRow("not read") << typedDraft({{u"onboarding_status"_s, u"completed"_s}})
                              << QStringList{u"Completed"_s};
}

void UpdatePreHireTest::aStatusMoveIsAskedAbout()
{
    QFETCH(Draft, draft);
    QFETCH(QStringList, named);
    const QList<Text> questions = updatePreHire().confirmations(draft);
    QCOMPARE(questions.isEmpty(), named.isEmpty());
    for (const QString &name : named)
        QVERIFY2(questions.first().now().contains(name), qPrintable(questions.first().now()));
}

void UpdatePreHireTest::warnsWhenTheRecordWasNotRead()
{
    const Draft draft = typedDraft(
        {{u"pre_hire_id"_s, u"7345005664477775411"_s}, {u"onboarding_status"_s, u"preboarding"_s}});
    QCOMPARE(complaints(updatePreHire(), draft), QStringList{u"warn onboarding_status"_s});
}

void UpdatePreHireTest::keepsTheTwoTypesApart()
{
    const FieldSpec &type = *updatePreHire().field(u"employee_type"_s);
    const FieldSpec &typeId = *updatePreHire().field(u"employee_type_id"_s);
    QVERIFY(type.label.now() != typeId.label.now());
    QCOMPARE(type.display(u"contingent_worker"_s), u"Contingent worker"_s);
    QCOMPARE(type.display(u"type_1"_s), u"type_1"_s);
}

QTEST_GUILESS_MAIN(UpdatePreHireTest)
#include "tst_update_pre_hire.moc"
