// SPDX-License-Identifier: Apache-2.0
#include "models/operations/catalog.h"
#include "models/outcomes/error_coach.h"
#include "models/outcomes/platform_errors.h"
#include "models/outcomes/retry_table.h"

#include <QSet>
#include <QtTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

/// Every code of the reference has words of its own and an advice, for every operation that can meet it.
class ErrorTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryCode_data();
    void knowsEveryCode();
    void pointsAtTheField_data();
    void pointsAtTheField();
    void saysEachCodeOnce_data();
    void saysEachCodeOnce();
    void operationWinsOverCommonTable();
    void retriesOnlyWhatTheTableOfTheReferenceAllows_data();
    void retriesOnlyWhatTheTableOfTheReferenceAllows();
    void agreesWithTheRetryTable();
    void doesNotKnowWhatIsNoCode();
};

namespace {

const QList<qint64> &platformCodes() // API §1.2, §3.1
{
    static const QList<qint64> codes{
        2200,     10003,    10005,    10012,    10013,    10014,    10015,    1000004,  1000005,
        99991201, 99991301, 99991400, 99991401, 99991403, 99991543, 99991641, 99991642, 99991643,
        99991645, 99991661, 99991662, 99991663, 99991664, 99991665, 99991668, 99991669, 99991671,
        99991672, 99991673, 99991674, 99991675, 99991676, 99991677, 99991679, 99992351, 99992352,
        99992353, 99992359, 99992360, 99992361, 99992363, 99992364, 99992381, 99992402,
    };
    return codes;
}

const QList<qint64> &hireCodes() // API §3.2
{
    static const QList<qint64> codes{1002001, 1002002, 1002009, 1002201, 1002221, 1002551,
                                     1002552, 1002553, 1002555, 1002556, 1002601, 1020001};
    return codes;
}

const QList<qint64> &peopleCodes() // API §3.3, and those that §2.4 names
{
    static const QList<qint64> codes{1160001, 1160004, 1160005, 1160006, 1160008, 1160009, 1160101, 1160102,
                                     1160103, 1160104, 1160354, 1160997, 1160998, 1160999, 1161000, 1161065,
                                     1161097, 1161105, 1161116, 1161204, 1161604, 1162010, 1162020};
    return codes;
}

QList<qint64> ownCodes(const QString &operation) // API §4.5, §5.5, §6.6, §7.3
{
    static const QHash<QString, QList<qint64>> codes{
        {u"update_offer_status"_s,
         {1002001, 1002002, 1002064, 1002069, 1002070, 1002071, 1002072, 1002073, 1002074}},
        {u"update_pre_hire"_s,
         {1161019, 1161020, 1161021, 1161022, 1161023, 1161024, 1161025, 1160025, 1164005, 1164301,
          1164401, 1164402, 1164403, 1164404, 1164405, 1164406, 1164407, 1164408, 1164409, 1164410,
          1164411, 1164412, 1164413, 1164414, 1164415, 1164416, 1164417, 1164418, 1164419, 1164420}},
        {u"import_external_referral_reward"_s, {1002001, 1002002}},
        {u"delete_external_referral_reward"_s, {1002001, 1002002, 1002556}},
        {u"update_pre_hire_v2"_s,
         {1161009, 1161010, 1161019, 1161020, 1161021, 1161022, 1161023, 1161024, 1161025, 1161048, 1161049,
          1161050, 1161064, 1161066, 1161108}},
        {u"withdraw_onboarding"_s, {1161001, 1161129}},
        {u"restore_onboarding"_s, {1161001, 1161129}},
        {u"complete_onboarding"_s, {1161099, 1161100, 1161101, 1161102, 1161103, 1161104, 1161129}},
        {u"update_contract"_s, {1160545, 1160546}},
    };
    return codes.value(operation);
}

} // namespace

void ErrorTablesTest::knowsEveryCode_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<qint64>("code");
    for (const OperationSpec *spec : operationCatalog()) {
        const bool isHire = spec->endpoint.pathTemplate.contains("/hire/");
        QVERIFY2(!ownCodes(spec->key).isEmpty(), qPrintable(spec->key));
        for (qint64 code : platformCodes() + (isHire ? hireCodes() : peopleCodes()) + ownCodes(spec->key))
            QTest::addRow("%s %lld", qPrintable(spec->key), code) << spec->key << code;
    }
}

void ErrorTablesTest::knowsEveryCode()
{
    QFETCH(QString, operation);
    QFETCH(qint64, code);
    const ErrorEntry *entry = findError(*findOperation(operation), code);
    QVERIFY(entry);
    QVERIFY(!entry->meaning.now().isEmpty());
    QVERIFY(!entry->advice.now().isEmpty());
}

void ErrorTablesTest::pointsAtTheField_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<qint64>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *operation, qint64 code, const char *field) {
        QTest::addRow("%lld", code) << QString::fromLatin1(operation) << code << QString::fromLatin1(field);
    };
    row("update_offer_status", 1002064, "offer_id");
    for (qint64 code : {1002069, 1002070, 1002071, 1002072, 1002073})
        row("update_offer_status", code, "offer_status");
    row("update_offer_status", 1002074, ""); // a switch of the tenant
    for (qint64 code : {1161019, 1161020, 1161021, 1161022, 1161023, 1161024, 1161025})
        row("update_pre_hire", code, "cost_center_rate");
    row("update_pre_hire", 1160025, "");
    row("update_pre_hire", 1164406, "custom_fields");
    for (qint64 code : {99992351, 99992360, 99992361, 99992363, 99992381})
        row("import_external_referral_reward", code, "referral_user_id");
    row("update_contract", 1160545, "effective_time");
    row("update_contract", 1160546, "");
}

void ErrorTablesTest::pointsAtTheField()
{
    QFETCH(QString, operation);
    QFETCH(qint64, code);
    const OperationSpec &spec = *findOperation(operation);
    const ErrorEntry *entry = findError(spec, code);
    QVERIFY(entry);
    QTEST(entry->field, "field");
    QVERIFY(entry->field.isEmpty() || spec.field(entry->field));
}

void ErrorTablesTest::saysEachCodeOnce_data()
{
    QTest::addColumn<ErrorTable>("table");
    for (const OperationSpec *spec : operationCatalog())
        QTest::newRow(qPrintable(spec->key)) << spec->errors;
    QTest::newRow("platform") << platformErrors();
    QTest::newRow("hire") << hireErrors();
    QTest::newRow("people") << peopleErrors();
}

void ErrorTablesTest::saysEachCodeOnce()
{
    QFETCH(ErrorTable, table);
    QSet<qint64> seen;
    for (const ErrorEntry &entry : table) {
        QVERIFY2(!seen.contains(entry.code), qPrintable(QString::number(entry.code)));
        seen.insert(entry.code);
    }
}

void ErrorTablesTest::operationWinsOverCommonTable()
{
    // The same system error may have changed an offer or booked a reward: the next step differs.
    const ErrorEntry *offer = findError(*findOperation(u"update_offer_status"_s), 1002001);
    const ErrorEntry *reward = findError(*findOperation(u"import_external_referral_reward"_s), 1002001);
    QCOMPARE(offer->retry, Retry::AfterReadBack);
    QCOMPARE(reward->retry, Retry::SameKey);
    QVERIFY(offer->advice.now() != reward->advice.now());
}

void ErrorTablesTest::retriesOnlyWhatTheTableOfTheReferenceAllows_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<qint64>("code");
    QTest::addColumn<int>("retry");
    const auto row = [](const char *operation, qint64 code, Retry retry) {
        QTest::addRow("%s %lld", operation, code) << QString::fromLatin1(operation) << code << int(retry);
    };
    for (qint64 code : {1002002, 1002064, 1002069, 1002070, 1002071, 1002072, 1002073})
        row("update_offer_status", code, Retry::No);
    row("update_offer_status", 1002074, Retry::AfterGrant);
    for (qint64 code : {1161019, 1161020, 1161021, 1161022, 1161023, 1161024, 1161025, 1160025})
        row("update_pre_hire", code, Retry::No);
    for (qint64 code : {1160545, 1160546})
        row("update_contract", code, Retry::No);
    for (qint64 code : {1160004, 1160008, 1160103})
        row("update_contract", code, Retry::AlreadyApplied);
    for (qint64 code : {1161116, 1161065, 1161604, 99991400, 1000004, 1000005})
        row("update_pre_hire", code, Retry::AfterWait);
    for (qint64 code : {99991661, 99991663, 99991664, 99991665, 99991671})
        row("update_contract", code, Retry::RenewToken);
    row("import_external_referral_reward", 1002002, Retry::No);
    row("import_external_referral_reward", 99991403, Retry::No);
    row("import_external_referral_reward", 99991672, Retry::AfterGrant);
}

void ErrorTablesTest::retriesOnlyWhatTheTableOfTheReferenceAllows()
{
    QFETCH(QString, operation);
    QFETCH(qint64, code);
    QTEST(int(findError(*findOperation(operation), code)->retry), "retry");
}

void ErrorTablesTest::agreesWithTheRetryTable()
{
    // What the service does by itself and what the words promise must be the same thing.
    for (const CodeRule &rule : codeRules()) {
        const bool promisesARepeat = rule.retry == Retry::AfterWait || rule.retry == Retry::RenewToken;
        for (qint64 code : rule.codes) {
            for (const OperationSpec *spec : operationCatalog()) {
                const ErrorEntry *entry = findError(*spec, code);
                if (!entry)
                    continue;
                if (promisesARepeat)
                    QVERIFY2(entry->retry == rule.retry, qPrintable(QString::number(code)));
                if (rule.retry == Retry::No)
                    QVERIFY2(entry->retry == Retry::No || entry->retry == Retry::AfterGrant,
                             qPrintable(QString::number(code)));
            }
        }
    }
}

void ErrorTablesTest::doesNotKnowWhatIsNoCode()
{
    for (const OperationSpec *spec : operationCatalog()) {
        QVERIFY(!findError(*spec, 0));
        QVERIFY(!findError(*spec, 424242));
    }
    // Codes of Feishu People mean nothing on Feishu Hire.
    QVERIFY(!findError(*findOperation(u"update_offer_status"_s), 1160102));
    QVERIFY(!findError(*findOperation(u"update_contract"_s), 1002002));
}

QTEST_GUILESS_MAIN(ErrorTablesTest)
#include "tst_error_tables.moc"
