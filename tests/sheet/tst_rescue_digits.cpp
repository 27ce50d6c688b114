// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/lookup_spec.h"
#include "models/operations/operations.h"
#include "models/sheet/rescue_case.h"
#include "models/sheet/rescue_source.h"
#include "tests/sheet/sheet_rows.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using Kind = SheetCell::Kind;

/// What is left of an id, in which cells, and where the whole one can be looked up.
class TestRescueDigits : public QObject
{
    Q_OBJECT

private:
    static QList<RescueCase> cases(const QStringList &paths, const QList<CellRow> &rows,
                                   const RescueScope &scope = {})
    {
        SheetRows all;
        all.append(rows);
        return findRescueCases(updateOfferStatus(), ColumnMapping(paths, paths), all, scope);
    }

private Q_SLOTS:
    void whatIsLeftOfANumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<QString>("first"); // "-": it is no such number
        QTest::addColumn<int>("length");
        QTest::newRow("15 digits") << u"6.96051234567890E+18"_s << false << u"696051234567890"_s << 19;
        QTest::newRow("17 digits") << u"6.9605123456789012E+18"_s << false << u"696051234567890"_s << 19;
        QTest::newRow("small e, no sign") << u"6.96051234567891e18"_s << false << u"696051234567891"_s << 19;
        QTest::newRow("18 digits in all") << u"6.96051234567891E+17"_s << false << u"696051234567891"_s << 18;
        QTest::newRow("as a cell shows it") << u"6.96051E+18"_s << false << QString() << 19;
        QTest::newRow("14 in a text") << u"6.9605123456789E+18"_s << false << QString() << 19;
        QTest::newRow("14 in a number") << u"6.9605123456789E+18"_s << true << u"696051234567890"_s << 19;
        QTest::newRow("6 in a number") << u"6.96051E+18"_s << true << QString() << 19;
        QTest::newRow("too long") << u"6.96051234567891E+25"_s << false << QString() << 26;
        QTest::newRow("short") << u"6.96E+3"_s << false << QString() << 4;
        QTest::newRow("whole") << u"6930815272790114324"_s << false << u"-"_s << 0;
        QTest::newRow("a user") << u"ou_7dab8a3d3cdcc9da"_s << false << u"-"_s << 0;
        QTest::newRow("a word") << u"Everyone"_s << false << u"-"_s << 0;
    }
    void whatIsLeftOfANumber()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isNumber);
        QFETCH(const QString, first);
        QFETCH(const int, length);
        const auto left = RescueDigits::inScientific(text, isNumber);
        QCOMPARE(left.has_value(), first != u"-"_s);
        if (!left)
            return;
        QCOMPARE(left->first, first);
        QCOMPARE(left->length, length);
        QCOMPARE(left->areEnough(), !first.isEmpty());
    }

    void numberThatLostItsDigitsIsOne()
    {
        CellRow row(5);
        row.append({Kind::Rounded, u"6.9308152727901E+18"_s});
        row.append({Kind::Text, u"2"_s});
        const QList<RescueCase> found = cases({u"offer_id"_s, u"offer_status"_s}, {row});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().number, 5);
        QCOMPARE(found.constFirst().digits, (RescueDigits{u"693081527279010"_s, 19}));
    }

    void roundLooksAloneAreNone()
    {
        const QList<CellRow> rows{textRow(2, {u"6930815272790110000"_s, u"2"_s}),
                                  textRow(3, {u"6930815272790114324"_s, u"2"_s})};
        const QStringList paths{u"offer_id"_s, u"offer_status"_s};
        QVERIFY(cases(paths, rows).isEmpty()); // chance brings one
        QCOMPARE(cases(paths, rows, {.suspiciousPaths = {u"offer_id"_s}}).size(), 1);
        QVERIFY(cases(paths, rows, {{u"offer_id"_s}, {{u"offer_id"_s, {6930815272790110000U}}}}).isEmpty());
    }

    void roundLooksBesideLostDigitsAreOne()
    {
        const QList<RescueCase> found = cases({u"offer_id"_s, u"offer_status"_s},
                                              {textRow(2, {u"6930815272790110000"_s, u"2"_s}),
                                               textRow(3, {u"6.93081527279011E+18"_s, u"2"_s})});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).suspicious, u"6930815272790110000"_s);
        QVERIFY(found.at(1).suspicious.isEmpty());
    }

    void wordsThatFillNoFieldStandBeside()
    {
        SheetRows rows;
        rows.append({textRow(2, {u"Lin Xiao"_s, u"6.93081527279011E+18"_s, u"2"_s})});
        const ColumnMapping mapping({u"Who"_s, u"offer_id"_s, u"offer_status"_s},
                                    {{}, u"offer_id"_s, u"offer_status"_s});
        const QList<RescueCase> found = findRescueCases(updateOfferStatus(), mapping, rows, {});
        QCOMPARE(found.constFirst().beside, QStringList{u"Lin Xiao"_s});
        QVERIFY(found.constFirst().names(Text::bilingual(u"林晓"_s, u"Lin Xiao"_s)));
        QVERIFY(!found.constFirst().names(Text::bilingual(u"陈默"_s, u"Chen Mo"_s)));
    }

    void whereIdsAreListed_data()
    {
        QTest::addColumn<const OperationSpec *>("spec");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("source"); // "people > records", or the records alone; empty: nowhere
        const auto row = [](const OperationSpec &spec, const QString &path, const QString &source) {
            QTest::newRow(qUtf8Printable(spec.key + u' ' + path)) << &spec << path << source;
        };
        row(updateOfferStatus(), u"offer_id"_s, u"talents > offers"_s);
        row(importExternalReferralReward(), u"application_id"_s, u"talents > applications"_s);
        row(importExternalReferralReward(), u"talent_id"_s, u"talents"_s);
        row(importExternalReferralReward(), u"job_id"_s, u"jobs"_s);
        row(importExternalReferralReward(), u"referral_user_id"_s, {});
        row(updateContract(), u"contract_id"_s, u"employees > contracts"_s);
        row(updateContract(), u"first_party_company_id"_s, u"companies"_s);
        row(updatePreHire(), u"pre_hire_id"_s, u"pre_hires"_s);
        row(updatePreHire(), u"cost_center_rate.1.cost_center_id"_s, u"cost_centers"_s);
    }
    void whereIdsAreListed()
    {
        QFETCH(const OperationSpec *, spec);
        QFETCH(const QString, path);
        QFETCH(const QString, source);
        const auto column = findSheetColumn(*spec, path);
        QVERIFY(column.has_value());
        const auto found = rescueSource(*spec, *column);
        QCOMPARE(found.has_value(), !source.isEmpty());
        if (found)
            QCOMPARE(found->people ? found->people->key + u" > "_s + found->records->key
                                   : found->records->key,
                     source);
    }
};

QTEST_GUILESS_MAIN(TestRescueDigits)
#include "tst_rescue_digits.moc"
