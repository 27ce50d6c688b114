// SPDX-License-Identifier: Apache-2.0
#include "models/batch/batch_report.h"
#include "models/operations/operations.h"
#include "models/sheet/ledger_comparison.h"
#include "models/sheet/row_comparison.h"
#include "tests/sheet/sheet_rows.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const QStringList rewardHeader{u"referral_user_id"_s,  u"external_id"_s,       u"application_id"_s,
                               u"rule_type"_s,         u"bonus.bonus_type"_s,  u"bonus.cash.currency_type"_s,
                               u"bonus.cash.amount"_s, u"bonus.point_bonus"_s, u"stage"_s};

CellRow cashRow(qint64 number, const QString &externalId, const QString &application,
                const QString &amount = u"2000.50"_s)
{
    return textRow(number,
                   {u"ou_3ee48d243dac7046444e2fec3a4a305d"_s,
                    externalId,
                    application,
                    u"1"_s,
                    u"2"_s,
                    u"CNY"_s,
                    amount,
                    {},
                    u"3"_s});
}

CellRow pointRow(qint64 number, const QString &externalId, const QString &points)
{
    return textRow(number,
                   {u"ou_3ee48d243dac7046444e2fec3a4a305d"_s,
                    externalId,
                    u"6930815272790114325"_s,
                    u"2"_s,
                    u"1"_s,
                    {},
                    {},
                    points,
                    u"1"_s});
}

} // namespace

class TestSheetCheck : public QObject
{
    Q_OBJECT

private:
    BothTongues m_tongues;

    SheetCheck check(const OperationSpec &spec, const QStringList &header) const
    {
        const FormStart start{QDateTime({2026, 11, 22}, {12, 0}), u"open_id"_s};
        return SheetCheck(spec, ColumnMapping(header, header), start, m_tongues.all());
    }

    static bool isBlocked(const QList<Problem> &problems, const QString &path)
    {
        return std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) {
            return problem.severity == Severity::Block && problem.field == path;
        });
    }

private Q_SLOTS:
    void aRowIsJudgedByTheOperationsOwnRules()
    {
        const auto checked = check(importExternalReferralReward(), rewardHeader)
                                 .check({cashRow(2, u"PAY-1"_s, u"6930815272790114325"_s),
                                         cashRow(3, u"PAY-2"_s, u"6930815272790114325"_s, u"-1"_s)});
        QVERIFY(!isBlocked(checked.rows.at(0).problems, u"bonus.cash.amount"_s));
        QVERIFY(isBlocked(checked.rows.at(1).problems, u"bonus.cash.amount"_s));
    }

    void theTypeOfUserIdsComesFromTheConnectionAnExternalIdNever()
    {
        const Draft draft = check(importExternalReferralReward(), {u"referral_user_id"_s})
                                .draftOf(textRow(2, {u"ou_3ee48d243dac7046444e2fec3a4a305d"_s}));
        QCOMPARE(draft.values.text(u"user_id_type"_s), u"open_id"_s);
        QVERIFY(!draft.values.holds(u"external_id"_s));
        QVERIFY(!draft.values.holds(u"bonus.cash.currency_type"_s));
    }

    void aDamagedCellIsComplainedAboutOnce()
    {
        CellRow row(2);
        row.append({SheetCell::Kind::Rounded, u"6.93081527279011E+18"_s});
        row.append({SheetCell::Kind::Text, u"2"_s});
        const auto checked = check(updateOfferStatus(), {u"offer_id"_s, u"offer_status"_s}).check({row});
        QCOMPARE(checked.rows.constFirst().problems.size(), 1);
        QVERIFY(isBlocked(checked.rows.constFirst().problems, u"offer_id"_s));
    }

    void whatAnEarlierRunHasDoneIsLeftOut()
    {
        for (const Tongue *tongue : m_tongues.all()) {
            QStringList header{u"offer_id"_s, u"offer_status"_s};
            for (const Text &name : reportColumns())
                header.append(name.in(*tongue));
            const FormStart start{QDateTime({2026, 11, 22}, {12, 0}), u"open_id"_s};
            const ColumnMapping mapping(header, HeaderWords(updateOfferStatus(), m_tongues.all()));
            const SheetCheck sheet(updateOfferStatus(), mapping, start, m_tongues.all());
            using State = BatchRow::State;
            for (const State state : {State::Waiting, State::Sending, State::InDoubt, State::Done,
                                      State::Failed, State::LeftOut, State::Unneeded}) {
                const CellRow row =
                    textRow(2, {u"6930815272790114325"_s, u"2"_s, rowOutcome(state).in(*tongue)});
                const bool mayBeCarriedOut =
                    state != State::Waiting && state != State::Failed && state != State::LeftOut;
                QCOMPARE(isBlocked(sheet.check({row}).rows.constFirst().problems, outcomeField),
                         mayBeCarriedOut);
            }
            const CellRow emptied = textRow(2, {u"6930815272790114325"_s, u"2"_s, QString()});
            QVERIFY(sheet.check({emptied}).rows.constFirst().problems.isEmpty());
        }
    }

    void problemsOfEntriesNameTheColumnTheyStandIn()
    {
        // The first entry is left out, so the second is the first that is sent.
        const QStringList header{u"pre_hire_id"_s,
                                 u"onboarding_status"_s,
                                 u"cost_center_rate.1.cost_center_id"_s,
                                 u"cost_center_rate.1.rate"_s,
                                 u"cost_center_rate.2.cost_center_id"_s,
                                 u"cost_center_rate.2.rate"_s};
        const auto checked =
            check(updatePreHire(), header)
                .check({textRow(
                    2, {u"1616161616"_s, u"preboarding"_s, {}, {}, u"6950635856373745165"_s, u"x"_s})});
        QVERIFY(isBlocked(checked.rows.constFirst().problems, u"cost_center_rate.2.rate"_s));
    }

    void entriesWithGapsAreSentInOrder()
    {
        const QStringList header{u"cost_center_rate.3.cost_center_id"_s, u"cost_center_rate.3.rate"_s,
                                 u"cost_center_rate.1.cost_center_id"_s, u"cost_center_rate.1.rate"_s};
        const Draft draft =
            check(updatePreHire(), header).draftOf(textRow(2, {u"3"_s, u"40"_s, u"1"_s, u"60"_s}));
        const QList<Entry> entries = draft.values.entries(u"cost_center_rate"_s);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).value(u"rate"_s), u"60"_s);
        QCOMPARE(entries.at(1).value(u"rate"_s), u"40"_s);
    }

    void anExternalIdMayStandOnce()
    {
        const OperationSpec &spec = importExternalReferralReward();
        const SheetCheck sheet = check(spec, rewardHeader);
        const auto checked = sheet.check({cashRow(2, u"PAY-1"_s, u"6930815272790114325"_s),
                                          cashRow(3, u"PAY-2"_s, u"6930815272790114326"_s),
                                          cashRow(4, u"PAY-1"_s, u"6930815272790114327"_s)});
        const RowComparison compared = compareRows(spec, sheet.idPaths(), checked.rows);
        QCOMPARE(compared.repeats.size(), 1);
        const Problem problem = compared.problems(2).constFirst();
        QCOMPARE(problem.severity, Severity::Block);
        QVERIFY(problem.text.now().contains(u"2"_s));
    }

    void theSameCandidateByTheSameRuleIsWarnedOf()
    {
        const OperationSpec &spec = importExternalReferralReward();
        const SheetCheck sheet = check(spec, rewardHeader);
        const auto checked = sheet.check({cashRow(2, u"PAY-1"_s, u"6930815272790114325"_s),
                                          cashRow(3, u"PAY-2"_s, u"6930815272790114325"_s)});
        const RowComparison compared = compareRows(spec, sheet.idPaths(), checked.rows);
        QCOMPARE(compared.problems(1).constFirst().severity, Severity::Warn);
    }

    void theSameRecordTwiceIsWarnedOf()
    {
        const OperationSpec &spec = updateOfferStatus();
        const SheetCheck sheet = check(spec, {u"offer_id"_s, u"offer_status"_s});
        const auto checked = sheet.check({textRow(2, {u"6930815272790114324"_s, u"2"_s}),
                                          textRow(3, {u"'6930815272790114324"_s, u"4"_s})});
        const RowComparison compared = compareRows(spec, sheet.idPaths(), checked.rows);
        QCOMPARE(compared.problems(1).constFirst().severity, Severity::Warn);
        QCOMPARE(compared.problems(1).constFirst().field, u"offer_id"_s);
    }

    void totalsCountMoneyExactly()
    {
        const auto checked =
            check(importExternalReferralReward(), rewardHeader)
                .check({cashRow(2, u"PAY-1"_s, u"6930815272790114325"_s, u"0.1"_s),
                        cashRow(3, u"PAY-2"_s, u"6930815272790114326"_s, u"0.2"_s),
                        cashRow(4, u"PAY-3"_s, u"6930815272790114327"_s, u"99999999999999.7"_s),
                        pointRow(5, u"PAY-4"_s, u"500"_s)});
        QStringList lines;
        for (const SheetTotals::Line &line : checked.totals.lines())
            lines.append(checked.totals.text(line).now());
        QCOMPARE(lines.at(0), u"CNY\u00A0100,000,000,000,000.00"_s);
        QCOMPARE(lines.at(1), u"500 points"_s);
        QVERIFY(lines.contains(u"Stage “Paid”: 3 row(s)"_s));
        QVERIFY(lines.contains(u"Stage “To be confirmed”: 1 row(s)"_s));
    }

    void whatWasBookedUnderTheSameIdIsToldApart()
    {
        const OperationSpec &spec = importExternalReferralReward();
        const SheetCheck sheet = check(spec, rewardHeader);
        const auto checked = sheet.check({cashRow(2, u"PAY-1"_s, u"6930815272790114325"_s),
                                          cashRow(3, u"PAY-2"_s, u"6930815272790114326"_s),
                                          cashRow(4, u"PAY-3"_s, u"6930815272790114327"_s),
                                          cashRow(5, u"PAY-4"_s, u"6930815272790114328"_s)});
        const auto bodyOf = [](qsizetype place) { return QByteArray::number(place); };
        const auto booking = [](const QString &key, Booking::State state, const QByteArray &body) {
            return Booking{.state = state,
                           .number = 7,
                           .repeatKey = key,
                           .at = QDateTime({2026, 11, 1}, {9, 0}),
                           .body = body};
        };
        const LedgerComparison ledger = compareWithLedger(spec, checked.rows,
                                                          {booking(u"PAY-1"_s, Booking::State::Booked, "0"),
                                                           booking(u"PAY-2"_s, Booking::State::Booked, "x"),
                                                           booking(u"PAY-3"_s, Booking::State::Open, "2")},
                                                          bodyOf);
        QCOMPARE(ledger.bookings.value(0).standing, RowBooking::Standing::Same);
        QCOMPARE(ledger.bookings.value(1).standing, RowBooking::Standing::Other);
        QCOMPARE(ledger.bookings.value(2).standing, RowBooking::Standing::Open);
        QVERIFY(!ledger.bookings.contains(3));
        QCOMPARE(ledger.problems.keys(), QList<qsizetype>{1});
        QCOMPARE(ledger.problems.value(1).constFirst().severity, Severity::Block);
    }

    void aRewardForTheSameCandidateThatWasBookedBeforeIsWarnedOf()
    {
        const OperationSpec &spec = importExternalReferralReward();
        const SheetCheck sheet = check(spec, rewardHeader);
        const auto checked = sheet.check({cashRow(2, u"PAY-NEW"_s, u"6930815272790114325"_s)});
        const Booking before{.number = 3,
                             .repeatKey = u"PAY-OLD"_s,
                             .body = R"({"application_id":"6930815272790114325","rule_type":1})"};
        const LedgerComparison ledger =
            compareWithLedger(spec, checked.rows, {before}, [](qsizetype) { return QByteArray(); });
        const Problem problem = ledger.problems.value(0).value(0);
        QCOMPARE(problem.severity, Severity::Warn);
        QVERIFY(problem.text.now().contains(u"PAY-OLD"_s));
    }
};

QTEST_GUILESS_MAIN(TestSheetCheck)
#include "tst_sheet_check.moc"
