// SPDX-License-Identifier: Apache-2.0
#include "models/batch/report_columns.h"
#include "models/operations/operations.h"
#include "models/sheet/column_mapping.h"
#include "models/sheet/sheet_words.h"
#include "tests/sheet/sheet_rows.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestColumnMapping : public QObject
{
    Q_OBJECT

private:
    BothTongues m_tongues;

    QString pathOf(const OperationSpec &spec, const QString &header) const
    {
        return HeaderWords(spec, m_tongues.all()).pathOf(header);
    }

private Q_SLOTS:
    void aColumnIsKnownByPathAndByLabel_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("path");
        QTest::newRow("path") << u"bonus.cash.amount"_s << u"bonus.cash.amount"_s;
        QTest::newRow("English") << u"External ID"_s << u"external_id"_s;
        QTest::newRow("English, other case") << u" external id "_s << u"external_id"_s;
        QTest::newRow("Chinese") << u"外部 ID"_s << u"external_id"_s;
        QTest::newRow("required") << u"外部 ID *"_s << u"external_id"_s;
        QTest::newRow("label with path") << u"外部 ID（external_id）"_s << u"external_id"_s;
        QTest::newRow("two lines") << u"金额\nbonus.cash.amount"_s << u"bonus.cash.amount"_s;
        QTest::newRow("unknown") << u"部门"_s << QString();
    }
    void aColumnIsKnownByPathAndByLabel()
    {
        QFETCH(QString, header);
        QTEST(pathOf(importExternalReferralReward(), header), "path");
    }

    void theEntriesOfAListAreNumbered()
    {
        QCOMPARE(pathOf(updatePreHire(), u"cost_center_rate.2.rate"_s), u"cost_center_rate.2.rate"_s);
        QCOMPARE(pathOf(updatePreHire(), u"cost_center_rate.12.cost_center_id"_s),
                 u"cost_center_rate.12.cost_center_id"_s);
        QCOMPARE(pathOf(updatePreHire(), u"Share in % 3"_s), u"cost_center_rate.3.rate"_s);
        QCOMPARE(pathOf(updatePreHire(), u"成本中心 ID 2"_s), u"cost_center_rate.2.cost_center_id"_s);
    }

    void everyColumnOfATemplateIsKnownInBothLanguages_data()
    {
        QTest::addColumn<const OperationSpec *>("operation");
        for (const OperationSpec *operation : {&updateOfferStatus(), &updateContract(), &updatePreHire(),
                                               &updatePreHireV2(), &importExternalReferralReward()})
            QTest::addRow("%s", qPrintable(operation->key)) << operation;
    }
    void everyColumnOfATemplateIsKnownInBothLanguages()
    {
        QFETCH(const OperationSpec *, operation);
        for (const SheetColumn &column : sheetColumns(*operation, 3)) {
            QCOMPARE(pathOf(*operation, column.path), column.path);
            for (const Tongue *tongue : m_tongues.all())
                QCOMPARE(pathOf(*operation, column.label().in(*tongue)), column.path);
        }
    }

    void whatMayNeverBeSentIsNamedAndLeftOut()
    {
        const ColumnMapping mapping({u"contract_id"_s, u"employment_id"_s, u"person_id"_s},
                                    HeaderWords(updateContract(), m_tongues.all()));
        QCOMPARE(mapping.paths(), QStringList({u"contract_id"_s, QString(), QString()}));
        QVERIFY(mapping.columns().at(1).isForbidden);
        QVERIFY(mapping.columns().at(2).isForbidden);
        QVERIFY(!mapping.columns().at(0).isForbidden);
    }

    void theSecondColumnOfAFieldIsLeftOut()
    {
        const ColumnMapping mapping({u"offer_id"_s, u"Offer ID"_s},
                                    HeaderWords(updateOfferStatus(), m_tongues.all()));
        QCOMPARE(mapping.paths(), QStringList({u"offer_id"_s, QString()}));
        QVERIFY(mapping.columns().at(1).isTwice);
    }

    void whatWasCorrectedOnceIsRemembered()
    {
        const HeaderWords words(updateOfferStatus(), m_tongues.all(),
                                {{u"编号"_s, u"offer_id"_s}, {u"Offer ID"_s, QString()}});
        QCOMPARE(words.pathOf(u" 编号 "_s), u"offer_id"_s);
        QCOMPARE(words.pathOf(u"Offer ID"_s), QString());
    }

    void aFieldIsFilledByTheColumnThatWasChosenLast()
    {
        ColumnMapping mapping({u"offer_id"_s, u"编号"_s}, HeaderWords(updateOfferStatus(), m_tongues.all()));
        mapping.choose(1, u"offer_id"_s);
        QCOMPARE(mapping.paths(), QStringList({QString(), u"offer_id"_s}));
    }

    void theHeaderIsFoundBelowATitle()
    {
        const HeaderRow header = findHeader({textRow(1, {u"2026-11 发放表"_s}),
                                             textRow(3, {u"编号"_s, u"Offer ID"_s, u"offer_status"_s}),
                                             textRow(4, {u"1"_s, u"6930815272790114324"_s, u"2"_s})},
                                            HeaderWords(updateOfferStatus(), m_tongues.all()));
        QCOMPARE(header.place, 1);
        QCOMPARE(header.mapping.paths(), QStringList({QString(), u"offer_id"_s, u"offer_status"_s}));
    }

    void whatAReportAddedIsKnownInEitherLanguage()
    {
        for (const Tongue *tongue : m_tongues.all()) {
            QStringList header{u"offer_id"_s, u"Code"_s, u"offer_status"_s};
            for (const Text &name : reportColumns())
                header.append(name.in(*tongue));
            ColumnMapping mapping(header, HeaderWords(updateOfferStatus(), m_tongues.all()));
            QCOMPARE(mapping.outcomeColumn(), 3);
            QCOMPARE(mapping.count(), 2);
            for (qsizetype column = 0; column < header.size(); ++column)
                QCOMPARE(mapping.columns().at(column).isOfReport, column >= 3);
            // One warning, for the column that is somebody's own.
            QCOMPARE(columnWarnings(mapping).size(), 1);
            QVERIFY(reportRemark(mapping));
            mapping.choose(3, u"offer_status"_s); // somebody knows better
            QCOMPARE(mapping.outcomeColumn(), -1);
        }
    }

    void aColumnOfThatNameAloneIsNoReport()
    {
        const ColumnMapping mapping({u"offer_id"_s, u"Outcome"_s, u"Code"_s},
                                    HeaderWords(updateOfferStatus(), m_tongues.all()));
        QCOMPARE(mapping.outcomeColumn(), -1);
        QCOMPARE(columnWarnings(mapping).size(), 2);
        QVERIFY(!reportRemark(mapping));
    }

    void withoutAnyKnownNameThereIsNoHeader()
    {
        const HeaderRow header =
            findHeader({textRow(1, {u"甲"_s, u"乙"_s})}, HeaderWords(updateOfferStatus(), m_tongues.all()));
        QCOMPARE(header.place, -1);
    }
};

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_column_mapping.moc"
