// SPDX-License-Identifier: Apache-2.0
#include "models/operations/operations.h"
#include "models/sheet/cell_reading.h"
#include "tests/sheet/sheet_rows.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

using Kind = SheetCell::Kind;

} // namespace

class TestCellReading : public QObject
{
    Q_OBJECT

private:
    BothTongues m_tongues;

    QString read(const OperationSpec &spec, const QString &field, const SheetCell &cell) const
    {
        return CellReading(*spec.field(field), m_tongues.all()).read(cell).normal;
    }
    bool isDamaged(const OperationSpec &spec, const QString &field, const SheetCell &cell) const
    {
        return CellReading(*spec.field(field), m_tongues.all()).read(cell).problem.has_value();
    }

private Q_SLOTS:
    void aChoiceIsKnownByValueAndByItsNames_data()
    {
        QTest::addColumn<const OperationSpec *>("operation");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        const auto row = [](const OperationSpec &operation, const char *field, const char16_t *typed,
                            const char *value) {
            QTest::addRow("%s %s", field, qPrintable(QString::fromUtf16(typed)))
                << &operation << QString::fromLatin1(field) << QString::fromUtf16(typed)
                << QString::fromLatin1(value);
        };
        const OperationSpec &offer = updateOfferStatus();
        row(offer, "offer_status", u"2", "2");
        row(offer, "offer_status", u"２", "2");
        row(offer, "offer_status", u"审批中", "2");
        row(offer, "offer_status", u" offer 审批中 ", "2");
        row(offer, "offer_status", u"Approval in progress", "2");
        row(offer, "offer_status", u"APPROVAL IN PROGRESS", "2");
        // As the API's documents name them (§4.2).
        row(offer, "offer_status", u"Offer 审批已撤回", "3");
        row(offer, "offer_status", u"Offer 审批通过", "4");
        row(offer, "offer_status", u"Offer 审批不通过", "5");
        row(offer, "offer_status", u"Offer 已发送", "6");
        row(offer, "offer_status", u"Offer 被候选人接受", "7");
        row(offer, "offer_status", u"Offer 被候选人拒绝", "8");
        row(offer, "offer_status", u"Offer 已失效", "9");
        row(offer, "offer_status", u"Offer 已创建", "10");
        const OperationSpec &reward = importExternalReferralReward();
        row(reward, "rule_type", u"入职奖励", "1"); // §6.2
        row(reward, "rule_type", u"过程奖励", "2");
        row(reward, "rule_type", u"活动奖励", "3");
        row(reward, "rule_type", u"开源奖励", "4");
        row(reward, "rule_type", u"其他奖励", "5");
        row(reward, "rule_type", u"Onboarding reward", "1");
        row(reward, "stage", u"待确认", "1");
        row(reward, "stage", u"已确认", "2");
        row(reward, "stage", u"已发放", "3");
        row(reward, "stage", u"Paid", "3");
        row(reward, "bonus.bonus_type", u"积分", "1");
        row(reward, "bonus.bonus_type", u"现金", "2");
        row(reward, "bonus.bonus_type", u"Cash", "2");
        row(reward, "bonus.cash.currency_type", u"cny", "CNY");
        row(reward, "bonus.cash.currency_type", u"XAU", "XAU");
        row(reward, "user_id_type", u"union_id", "union_id");
        const OperationSpec &contract = updateContract();
        row(contract, "contract_type", u"劳动合同", "labor_contract"); // §10.1
        row(contract, "contract_type", u"实习协议", "internship_agreement");
        row(contract, "contract_type", u"劳务协议", "contractor_agreement");
        row(contract, "contract_type", u"外包协议", "outsourcing_agreement");
        row(contract, "contract_type", u"竞业协议", "noncompete_agreement");
        row(contract, "contract_type", u"保密协议", "confidential_agreement");
        row(contract, "contract_type", u"tenant_type__c", "tenant_type__c");
        row(contract, "duration_type", u"固定期限", "fixed_term");
        row(contract, "duration_type", u"无固定期限", "open_ended");
        row(contract, "duration_type", u"以完成一定任务为期限", "certain_task");
        row(contract, "signing_type", u"新签", "new");
        row(contract, "signing_type", u"变更", "changed");
        row(contract, "signing_type", u"续签", "renewed");
        row(contract, "signing_type", u"更正", "update");
        const OperationSpec &preHire = updatePreHire();
        row(preHire, "onboarding_status", u"待入职", "preboarding"); // §5.2
        row(preHire, "onboarding_status", u"preboarding", "preboarding");
        row(preHire, "employee_type", u"员工", "employee");
        row(preHire, "employee_type", u"临时工", "contingent_worker");
    }
    void aChoiceIsKnownByValueAndByItsNames()
    {
        QFETCH(const OperationSpec *, operation);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QTEST(read(*operation, field, {Kind::Text, typed}), "value");
    }

    void anIdSurvivesWhatSpreadsheetsPutAroundIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << u"6930815272790114324"_s << u"6930815272790114324"_s;
        QTest::newRow("apostrophe") << u"'6930815272790114324"_s << u"6930815272790114324"_s;
        QTest::newRow("formula") << u"=\"6930815272790114324\""_s << u"6930815272790114324"_s;
        QTest::newRow("tab") << u"\t6930815272790114324"_s << u"6930815272790114324"_s;
        QTest::newRow("no-break space") << u"6930815272790114324\u00A0"_s << u"6930815272790114324"_s;
        QTest::newRow("zero width") << u"\u200B6930815272790114324\uFEFF"_s << u"6930815272790114324"_s;
        QTest::newRow("full width") << u"６９３０８１５２７２７９０１１４３２４"_s << u"6930815272790114324"_s;
        QTest::newRow("leading zeros") << u"0000815272790114324"_s << u"0000815272790114324"_s;
    }
    void anIdSurvivesWhatSpreadsheetsPutAroundIt()
    {
        QFETCH(QString, typed);
        QTEST(read(updateOfferStatus(), u"offer_id"_s, {Kind::Text, typed}), "id");
    }

    void aNumberThatLostDigitsIsDamaged()
    {
        QVERIFY(isDamaged(updateOfferStatus(), u"offer_id"_s, {Kind::Rounded, u"6.93081527279011E+18"_s}));
        QVERIFY(!isDamaged(updateOfferStatus(), u"offer_id"_s, {Kind::Number, u"6930815272790114324"_s}));
    }

    void charactersThatCouldNotBeReadAreDamage()
    {
        QVERIFY(isDamaged(importExternalReferralReward(), u"reason"_s, {Kind::Text, u"入\uFFFD"_s}));
    }

    void anErrorOfTheSpreadsheetIsDamage()
    {
        QVERIFY(isDamaged(importExternalReferralReward(), u"comment"_s, {Kind::Error, u"#N/A"_s}));
    }

    void aDayIsUnderstoodInItsUsualForms_data()
    {
        QTest::addColumn<SheetCell>("cell");
        QTest::newRow("ISO") << SheetCell{Kind::Text, u"2026-01-05"_s};
        QTest::newRow("slashes") << SheetCell{Kind::Text, u"2026/1/5"_s};
        QTest::newRow("Chinese") << SheetCell{Kind::Text, u"2026年1月5日"_s};
        QTest::newRow("a spreadsheet's own") << SheetCell{Kind::Day, u"2026-01-05"_s};
        QTest::newRow("digits") << SheetCell{Kind::Number, u"20260105"_s};
        QTest::newRow("written with midnight") << SheetCell{Kind::Text, u"2026-01-05 00:00:00"_s};
    }
    void aDayIsUnderstoodInItsUsualForms()
    {
        QFETCH(SheetCell, cell);
        QCOMPARE(read(updatePreHire(), u"hire_date"_s, cell), u"2026-01-05"_s);
    }

    void aTextGuardedAgainstFormulasLosesItsGuard()
    {
        QCOMPARE(read(importExternalReferralReward(), u"reason"_s, {Kind::Text, u"'=1+1"_s}), u"=1+1"_s);
        QCOMPARE(read(importExternalReferralReward(), u"reason"_s, {Kind::Text, u"'quoted'"_s}), u"'quoted'"_s);
    }

    void severalIdsStandInOneCell()
    {
        QCOMPARE(read(updateOfferStatus(), u"termination_reason_id_list"_s,
                      {Kind::Text, u"6891560630172518670；6891560630172518671"_s}),
                 u"6891560630172518670;6891560630172518671"_s);
    }
};

QTEST_GUILESS_MAIN(TestCellReading)
#include "tst_cell_reading.moc"
