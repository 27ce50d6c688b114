// SPDX-License-Identifier: Apache-2.0
#include "models/batch/forecast_model.h"
#include "models/batch/rehearsal.h"
#include "models/batch/run_session.h"
#include "models/batch/run_totals.h"
#include "models/operations/operations.h"
#include "models/values/record_json.h"
#include "tests/batch/memory_batch_store.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_journal.h"
#include "tests/support/scripted_gateway.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using State = BatchRow::State;

namespace {

QList<BatchRow> offerRows(int count)
{
    QList<BatchRow> rows;
    for (int i = 0; i < count; ++i) {
        Record values;
        values.setText(u"offer_id"_s, QString::number(6930815272790114000LL + i));
        values.setText(u"offer_status"_s, u"2"_s);
        CellRow cells(i + 2);
        cells.append({SheetCell::Kind::Text, values.text(u"offer_id"_s)});
        cells.append({SheetCell::Kind::Text, u"2"_s});
        rows.append({.index = i, .cells = cells, .values = recordToJson(values)});
    }
    return rows;
}

BatchHead offerHead()
{
    BatchHead head;
    head.operation = u"update_offer_status"_s;
    head.fileName = u"offers.csv"_s;
    head.header = QStringList{u"offer_id"_s, u"offer_status"_s};
    head.paths = head.header;
    return head;
}

/// Knows one run.
class OneRunStore : public MemoryBatchStore
{
public:
    void take(qint64 number, QObject *context, const std::function<void(const Taken &)> &answer) override
    {
        taken.head.number = number;
        QTimer::singleShot(0, context, [answer, found = taken] { answer(found); });
    }

    Taken taken;
};

} // namespace

class TestRunModel : public QObject
{
    Q_OBJECT

private:
    ScriptedGateway m_gateway;
    MemoryJournal m_journal;
    OneRunStore m_store;
    FixedClock m_clock;
    std::unique_ptr<RunSession> m_session;

    void makeSession(int width)
    {
        m_session = std::make_unique<RunSession>(
            Connection(), RunPorts{m_gateway, m_journal, m_store, m_clock}, RunSettings{.width = width});
    }
    [[nodiscard]] QString outcomeOf(int row) const
    {
        const RunModel &model = *m_session->model();
        return model.index(row, model.stateColumn()).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_gateway.answers.clear();
        m_gateway.requests.clear();
        m_store.taken = {};
        m_store.released.clear();
    }
    void cleanup() { m_session.reset(); }

    void rowsTellWhatBecameOfThem()
    {
        makeSession(1);
        m_gateway.answers = {success(), refused(1002002), success()};
        m_session->create(updateOfferStatus(), offerHead(), offerRows(3));
        QTRY_VERIFY(m_session->run());
        QCOMPARE(m_store.created.size(), 3); // on disk before the first row left
        QAbstractItemModelTester tester(m_session->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const RunModel &model = *m_session->model();
        QTRY_VERIFY(m_session->isOver());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"2"_s);
        QCOMPARE(model.index(1, model.stateColumn()).data(RunModel::StateRole).toInt(), int(State::Failed));
        const QString reason = model.index(1, model.reasonColumn()).data().toString();
        QVERIFY2(reason.startsWith(u"1002002"_s) && reason.size() > 10, qUtf8Printable(reason));
        QCOMPARE(model.index(1, model.logIdColumn()).data().toString(), u"20261122093000LOG"_s);
        QVERIFY(outcomeOf(0) != outcomeOf(1));
        QCOMPARE(m_store.released, QList<qint64>{1});
    }

    void moneyIsSummedUpByHowRowsEnded()
    {
        makeSession(1);
        const OperationSpec &spec = importExternalReferralReward();
        m_store.taken.head.operation = spec.key;
        const std::pair<QString, State> rewards[] = {{u"1000.50"_s, State::Done},
                                                     {u"2000"_s, State::Done},
                                                     {u"0.1"_s, State::Failed},
                                                     {u"7"_s, State::LeftOut}};
        for (const auto &[amount, state] : rewards) {
            Record values;
            values.setText(u"bonus.bonus_type"_s, u"2"_s);
            values.setText(u"bonus.cash.currency_type"_s, u"CNY"_s);
            values.setText(u"bonus.cash.amount"_s, amount);
            m_store.taken.rows.append({.values = recordToJson(values), .state = state});
        }
        m_session->look(1);
        QTRY_VERIFY(m_session->run());
        const RunTotals totals(*m_session->run());
        QTRY_VERIFY(totals.isComplete());
        QCOMPARE(totals.text().now(), u"Done: CNY\u00A03,000.50   Failed: CNY\u00A00.10"_s);
    }

    void filterFollowsTheRun()
    {
        makeSession(2);
        m_session->create(updateOfferStatus(), offerHead(), offerRows(6));
        QTRY_VERIFY(m_session->run());
        RunModel &model = *m_session->model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showOnly(State::Failed);
        QCOMPARE(model.rowCount(), 0);
        QTRY_COMPARE(m_gateway.requests.size(), 2);
        m_gateway.calls.at(m_gateway.calls.size() - 2)->answer(refused(1002002));
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"2"_s);
        model.showOnly(State::Waiting);
        const int waiting = model.rowCount();
        QVERIFY(waiting >= 3);
        m_gateway.last()->answer(success());
        QTRY_COMPARE(model.rowCount(), waiting - 1);
        model.showOnly(std::nullopt);
        QCOMPARE(model.rowCount(), 6);
    }

    void runIsLookedAtWithoutSending()
    {
        makeSession(4);
        m_store.taken.head = offerHead();
        m_store.taken.rows = offerRows(4);
        m_store.taken.rows[1].state = State::Done;
        m_session->look(7);
        QTRY_VERIFY(m_session->isOver());
        QCOMPARE(m_session->run()->head().number, 7);
        QCOMPARE(m_session->run()->head().done, 1);
        QTRY_COMPARE(m_store.released, QList<qint64>{7});
        QVERIFY(m_gateway.requests.isEmpty());
    }

    void runOfSomebodyElseIsRefused()
    {
        makeSession(4);
        m_store.taken.head = offerHead();
        m_store.taken.head.appId = u"cli_other"_s;
        m_store.taken.rows = offerRows(1);
        QSignalSpy refused(m_session.get(), &RunSession::refused);
        m_session->resume(3);
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(!m_session->run());
        QVERIFY(m_gateway.requests.isEmpty());
    }

    void stoppingWaitsForWhatIsOnItsWay()
    {
        makeSession(2);
        m_session->create(updateOfferStatus(), offerHead(), offerRows(9));
        QTRY_COMPARE(m_gateway.requests.size(), 2);
        bool isStopped = false;
        QObject context;
        m_session->stopThen(&context, [&] { isStopped = true; });
        QTRY_VERIFY(isStopped);
        QCOMPARE(m_gateway.requests.size(), 2);
        QCOMPARE(m_session->run()->head().waiting, 9);
        QCOMPARE(m_store.released, QList<qint64>{1});
    }

    void forecastStandsInTheSheetsOrder()
    {
        const QList<BatchRow> rows = offerRows(5);
        Rehearsal rehearsal(updateOfferStatus(), rows, m_gateway, m_clock, 5);
        ForecastModel model(updateOfferStatus(), offerHead(), rows, rehearsal);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy finished(&rehearsal, &Rehearsal::finished);
        rehearsal.start();
        QTRY_COMPARE(m_gateway.requests.size(), 5);
        for (int call = 5; call > 0; --call) // the last answer first
            m_gateway.calls.at(m_gateway.calls.size() - 6 + call)->answer(refused(1002002));
        QTRY_COMPARE(finished.count(), 1);
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(0, 0).data().toString(), u"2"_s);
        QCOMPARE(model.index(4, 0).data().toString(), u"6"_s);
        QCOMPARE(model.index(0, model.verdictColumn()).data(ForecastModel::VerdictRole).toInt(),
                 int(Forecast::Verdict::WillFail));
        for (const ApiRequest &request : m_gateway.requests)
            QVERIFY(!request.isWrite());
    }

    void unusualChangeIsForetoldWithItsWarning()
    {
        const QList<BatchRow> rows = offerRows(2); // both to "approval in progress"
        Rehearsal rehearsal(updateOfferStatus(), rows, m_gateway, m_clock, 2);
        const auto reply = [](int status) {
            return success({{u"offer"_s, QJsonObject{{u"offer_status"_s, status}}}});
        };
        m_gateway.answers = {reply(1), reply(7)};
        QSignalSpy finished(&rehearsal, &Rehearsal::finished);
        rehearsal.start();
        QTRY_COMPARE(finished.count(), 1);
        const Forecast usual = rehearsal.forecasts().at(0);
        const Forecast unusual = rehearsal.forecasts().at(1);
        QCOMPARE(usual.verdict, Forecast::Verdict::WillChange);
        QCOMPARE(unusual.verdict, Forecast::Verdict::WillChange);
        QVERIFY2(!usual.isWarned, qUtf8Printable(usual.why.now()));
        QVERIFY(unusual.isWarned);
        QVERIFY2(unusual.why.now().contains(u"Unusual"_s), qUtf8Printable(unusual.why.now()));
    }
};

QTEST_MAIN(TestRunModel)
#include "tst_run_model.moc"
