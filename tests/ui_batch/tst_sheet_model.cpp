// SPDX-License-Identifier: Apache-2.0
#include "models/operations/operations.h"
#include "models/sheet/sheet_session.h"
#include "tests/batch/memory_batch_store.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui_batch/memory_sheet_files.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype statusColumn = 1;

/// An offer that is moved to a status, from the second line of the file on.
QString offerId(int row)
{
    return QString::number(6930815272790114000LL + row * 7 + 1);
}

} // namespace

class TestSheetModel : public QObject
{
    Q_OBJECT

private:
    void open(int rows)
    {
        m_files.lines = {{u"offer_id"_s, u"offer_status"_s, u"remark"_s}};
        for (int row = 0; row < rows; ++row)
            m_files.lines.append({offerId(row), u"2"_s, u"row %1"_s.arg(row)});
    }
    void read(const OperationSpec &spec = updateOfferStatus())
    {
        m_session = std::make_unique<SheetSession>(
            spec, Connection(), SheetPorts{m_files, m_workers, m_store, {}}, m_columns, m_clock);
        m_session->open(u"offers.csv"_s);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &m_session->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        awaitReady();
    }
    void awaitReady()
    {
        QTRY_COMPARE(m_session->document().state(), SheetDocument::State::Ready);
        QTRY_VERIFY(m_session->standing().isSettled());
        QTRY_COMPARE(m_session->model().rowCount() > 0 || m_session->model().showsOnlyProblems(), true);
    }
    [[nodiscard]] QModelIndex cell(int row, qsizetype column) const
    {
        return m_session->model().index(row, int(column) + 1);
    }
    [[nodiscard]] QString text(int row, qsizetype column) const
    {
        return cell(row, column).data(Qt::EditRole).toString();
    }

    MemorySheetFiles m_files;
    LaterWorkers m_workers;
    MemoryBatchStore m_store;
    MemoryColumns m_columns;
    FixedClock m_clock;
    std::unique_ptr<SheetSession> m_session;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_files = {};
        m_columns = {};
    }
    void cleanup()
    {
        m_tester.reset();
        m_session.reset();
    }

    void rowsArriveInTheirOrderWithTheNumbersOfTheFile()
    {
        open(40);
        read();
        QTRY_COMPARE(m_session->model().rowCount(), 40);
        QCOMPARE(m_session->model().index(0, SheetModel::numberColumn).data().toString(), u"2"_s);
        QCOMPARE(text(39, 0), offerId(39));
        QCOMPARE(m_session->model().headerData(2, Qt::Horizontal).toString(),
                 updateOfferStatus().field(u"offer_status"_s)->label.now());
        QVERIFY(cell(3, 2).data(SheetModel::IsLeftOutRole).toBool());
    }

    void brokenCellIsMarkedForEveryone()
    {
        open(5);
        m_files.lines[3][1] = u"nonsense"_s;
        read();
        const QModelIndex broken = cell(2, statusColumn);
        QTRY_COMPARE(broken.data(SheetModel::SeverityRole).toInt(), int(Severity::Block));
        QVERIFY(broken.data(SheetModel::SeverityRole).isValid());
        const QString problem = broken.data(Qt::ToolTipRole).toString();
        QVERIFY(!problem.isEmpty());
        QVERIFY(broken.data(Qt::AccessibleTextRole).toString().contains(problem));
        QVERIFY(!cell(1, statusColumn).data(SheetModel::SeverityRole).isValid());
        QTRY_COMPARE(m_session->standing().blocked(), 1);
        QCOMPARE(m_session->model().nextProblem({}), broken);
    }

    void codeIsShownWithWhatItStandsForAndEditedAsItIs()
    {
        open(2);
        m_files.lines[2][1] = u"nonsense"_s;
        read();
        const QString label = updateOfferStatus().field(u"offer_status"_s)->choice(u"2"_s)->label.now();
        QCOMPARE(cell(0, statusColumn).data().toString(), u"2 · %1"_s.arg(label));
        QCOMPARE(cell(0, statusColumn).data(Qt::EditRole).toString(), u"2"_s);
        QCOMPARE(cell(1, statusColumn).data().toString(), u"nonsense"_s);
        QCOMPARE(cell(0, 0).data().toString(), offerId(0));
    }

    void totalsAreOfTheRowsThatWillBeSent()
    {
        m_files.lines = {{u"external_id"_s, u"talent_id"_s, u"referral_user_id"_s, u"rule_type"_s, u"stage"_s,
                          u"bonus.bonus_type"_s, u"bonus.cash.currency_type"_s, u"bonus.cash.amount"_s}};
        for (const QString &amount : {u"1000.50"_s, u"2000"_s, u"4000"_s, u"8000"_s}) {
            const QString number = QString::number(m_files.lines.size());
            m_files.lines.append({u"PAY-"_s + number, u"693081527279011432"_s + number, u"ou_2f6a"_s, u"1"_s,
                                  u"3"_s, u"2"_s, u"CNY"_s, amount});
        }
        m_files.lines[3][5] = u"nonsense"_s; // blocked by itself: not even an amount
        m_files.lines[2][4] = u"9"_s; // blocked by itself
        m_files.lines[4][0] = m_files.lines[1][0]; // blocked beside another row
        read(importExternalReferralReward());
        const SheetDocument &sheet = m_session->document();
        QCOMPARE(sheet.totals().sums().now(), u"CNY\u00A01,000.50"_s);
        QCOMPARE(sheet.totals().rows(), 1);
        QCOMPARE(sheet.blockedTotals().sums().now(), u"CNY\u00A010,000.00"_s);
        QVERIFY(m_session->model().setData(cell(1, 4), u"3"_s));
        awaitReady();
        QCOMPARE(sheet.totals().sums().now(), u"CNY\u00A03,000.50"_s);
        QVERIFY(m_session->model().setData(cell(3, 0), u"PAY-OTHER"_s));
        awaitReady();
        QCOMPARE(sheet.totals().sums().now(), u"CNY\u00A011,000.50"_s);
        QCOMPARE(sheet.blockedTotals().sums().now(), QString());
        m_session->edits().undo();
        awaitReady();
        QCOMPARE(sheet.totals().sums().now(), u"CNY\u00A03,000.50"_s);
    }

    void roundedIdsAreMarkedOneByOne()
    {
        open(40);
        for (int row = 1; row <= 5; ++row)
            m_files.lines[row][0] = QString::number(6930815272790110000LL + row * 1'000'000);
        read();
        QVERIFY(m_session->document().comparison().isSheetBlocked());
        QTRY_COMPARE(m_session->standing().warned(), 5);
        for (int row = 0; row < 40; ++row)
            QCOMPARE(cell(row, 0).data(SheetModel::SeverityRole).isValid(), row < 5);
        m_session->model().showOnlyProblems(true);
        QCOMPARE(m_session->model().rowCount(), 5);
    }

    void problemsComeBeforeWarnings()
    {
        open(5);
        m_files.lines[2][0] = m_files.lines[1][0]; // the same offer twice is warned of
        m_files.lines[4][1] = u"nonsense"_s;
        read();
        QTRY_COMPARE(m_session->standing().blocked(), 1);
        QTRY_VERIFY(m_session->standing().warned() > 0);
        const SheetModel &model = m_session->model();
        QCOMPARE(model.nextProblem({}), cell(3, statusColumn));
        QCOMPARE(model.nextProblem(cell(3, statusColumn)), cell(3, statusColumn));
        QVERIFY(m_session->model().setData(cell(3, statusColumn), u"2"_s));
        awaitReady();
        QCOMPARE(model.nextProblem({}), cell(1, 0));
    }

    void mendingCanBeUndoneAndDoneAgain()
    {
        open(5);
        m_files.lines[3][1] = u"nonsense"_s;
        read();
        QTRY_COMPARE(m_session->standing().blocked(), 1);
        QVERIFY(m_session->model().setData(cell(2, statusColumn), u"2"_s));
        QVERIFY(m_session->edits().isChanged());
        QTRY_COMPARE(m_session->standing().blocked(), 0);
        m_session->edits().undo();
        QCOMPARE(text(2, statusColumn), u"nonsense"_s);
        QVERIFY(!m_session->edits().isChanged());
        QTRY_COMPARE(m_session->standing().blocked(), 1);
        m_session->edits().redo();
        QCOMPARE(text(2, statusColumn), u"2"_s);
        QVERIFY(!m_session->edits().canRedo());
        awaitReady();
    }

    void typingTheSameIsNoEdit()
    {
        open(2);
        read();
        QVERIFY(!m_session->model().setData(cell(0, statusColumn), u"2"_s));
        QVERIFY(!m_session->edits().canUndo());
    }

    void fillingDownIsOneStep()
    {
        open(1000);
        read();
        QVERIFY(m_session->model().setData(cell(0, statusColumn), u"3"_s));
        QList<qsizetype> places;
        for (qsizetype place = 0; place < 1000; ++place)
            places.append(place);
        QSignalSpy applied(&m_session->edits(), &SheetEdits::applied);
        QVERIFY(m_session->edits().fillDown(places, statusColumn));
        QTRY_COMPARE(applied.count(), 1);
        QCOMPARE(text(999, statusColumn), u"3"_s);
        awaitReady();
        QVERIFY(m_session->edits().canUndo());
        m_session->edits().undo();
        QTRY_COMPARE(applied.count(), 2);
        QCOMPARE(text(999, statusColumn), u"2"_s);
        QCOMPARE(text(0, statusColumn), u"3"_s);
    }

    void onlyProblemsAreShownUntilAskedAnew()
    {
        open(30);
        m_files.lines[6][1] = u"x"_s;
        m_files.lines[16][1] = u"y"_s;
        read();
        QTRY_COMPARE(m_session->standing().blocked(), 2);
        m_session->model().showOnlyProblems(true);
        QCOMPARE(m_session->model().rowCount(), 2);
        QCOMPARE(text(1, statusColumn), u"y"_s);
        QVERIFY(m_session->model().setData(cell(0, statusColumn), u"2"_s));
        QTRY_COMPARE(m_session->standing().blocked(), 1);
        QCOMPARE(m_session->model().rowCount(), 2); // what is being mended does not run away
        m_session->model().showOnlyProblems(true);
        QCOMPARE(m_session->model().rowCount(), 1);
        m_session->model().showOnlyProblems(false);
        QCOMPARE(m_session->model().rowCount(), 30);
    }

    void choosingAgainGivesBackWhatWasTaken()
    {
        open(3);
        m_files.lines[0] = QStringList{u"offer_id"_s, u"offer_status"_s, u"until"_s};
        read();
        m_session->chooseColumn(2, u"offer_status"_s);
        QVERIFY(m_session->document().mapping().columns().at(1).path.isEmpty());
        m_session->chooseColumn(2, u"expiration_date"_s);
        QCOMPARE(m_session->document().mapping().columns().at(1).path, u"offer_status"_s);
        m_session->rememberColumns();
        QCOMPARE(m_columns.known.value(u"update_offer_status"_s),
                 (QHash<QString, QString>{{u"until"_s, u"expiration_date"_s}}));
        awaitReady();
    }

    void everyRowCanBeAskedAboutAtAnyMoment()
    {
        open(2'500);
        m_files.piece = 600;
        m_session =
            std::make_unique<SheetSession>(updateOfferStatus(), Connection(),
                                           SheetPorts{m_files, m_workers, m_store, {}}, m_columns, m_clock);
        m_session->open(u"offers.csv"_s);
        const SheetDocument &sheet = m_session->document();
        qsizetype asked = 0;
        qsizetype broken = 0;
        const auto ask = [&] {
            broken = 0;
            for (qsizetype place = 0; place < sheet.rows().size(); ++place, ++asked)
                broken += sheet.problems(place).isEmpty() ? 0 : 1;
        };
        connect(&sheet, &SheetDocument::rowsAdded, this, ask);
        connect(&sheet, &SheetDocument::rowsChecked, this, ask);
        connect(&sheet, &SheetDocument::stateChanged, this, ask);
        awaitReady();
        QCOMPARE(broken, 0);
        m_session->chooseColumn(2, u"offer_status"_s); // "row 1" is no status
        awaitReady();
        QCOMPARE(broken, 2'500);
        QVERIFY(asked > 10'000);
    }

    void fillingDownWhatStandsThereAlreadyIsNoStep()
    {
        open(300);
        read();
        QList<qsizetype> places(300);
        std::iota(places.begin(), places.end(), 0);
        QSignalSpy changed(&m_session->edits(), &SheetEdits::changed);
        m_session->edits().fillDown(places, statusColumn);
        QTRY_VERIFY(changed.count() > 0);
        QVERIFY(!m_session->edits().canUndo());
        QVERIFY(m_session->edits().canEdit());
    }

    void missingColumnStandsInTheWay()
    {
        open(3);
        m_files.lines[0][0] = u"something"_s;
        read();
        QVERIFY(m_session->obstacle());
        QVERIFY(!m_session->isSendable());
        m_session->chooseColumn(0, u"offer_id"_s);
        QTRY_VERIFY(m_session->isSendable());
    }

    void fileIsReadAnewInAnotherWay()
    {
        open(3);
        read();
        m_tester.reset();
        SheetChoice choice;
        choice.encoding = u"GB18030"_s;
        m_session->readAgain(choice);
        awaitReady();
        QCOMPARE(m_files.choices.size(), 2);
        QCOMPARE(m_files.choices.last().encoding, u"GB18030"_s);
        QTRY_COMPARE(m_session->model().rowCount(), 3);
    }

    void manyRowsAreTakenInPieces()
    {
        open(20'000);
        m_files.piece = 1000;
        m_session =
            std::make_unique<SheetSession>(updateOfferStatus(), Connection(),
                                           SheetPorts{m_files, m_workers, m_store, {}}, m_columns, m_clock);
        m_session->open(u"offers.csv"_s);
        QSignalSpy inserted(&m_session->model(), &QAbstractItemModel::rowsInserted);
        QTRY_COMPARE(m_session->document().state(), SheetDocument::State::Ready);
        QTRY_COMPARE(m_session->model().rowCount(), 20'000);
        QVERIFY(inserted.count() > 0);
        QVERIFY2(inserted.count() < 21, "pieces are collected");
    }
};

QTEST_MAIN(TestSheetModel)
#include "tst_sheet_model.moc"
