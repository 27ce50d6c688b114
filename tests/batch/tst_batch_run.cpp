// SPDX-License-Identifier: Apache-2.0
#include "models/batch/batch_run.h"
#include "models/operations/operations.h"
#include "models/values/record_json.h"
#include "tests/batch/memory_batch_store.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_journal.h"
#include "tests/support/scripted_gateway.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using State = BatchRow::State;

namespace {

Outcome succeeded()
{
    Outcome outcome;
    outcome.executed = Outcome::Executed::Yes;
    return outcome;
}

Outcome failed(Outcome::Kind kind, qint64 code = 0)
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.code = code;
    return outcome;
}

Outcome inDoubt(qint64 journalNumber)
{
    Outcome outcome = failed(Outcome::Kind::ConnectionLost);
    outcome.executed = Outcome::Executed::Unknown;
    outcome.journalNumber = journalNumber;
    return outcome;
}

/// What reading an offer in that status brings.
Outcome offerIn(int status)
{
    Outcome outcome = succeeded();
    outcome.data = QJsonDocument::fromJson(QByteArray("{\"offer\":{\"offer_status\":") + QByteArray::number(status)
                                           + "}}")
                       .object();
    return outcome;
}

BatchRow offerRow(qint64 index, const QString &id, int status = 2)
{
    Record values;
    values.setText(u"offer_id"_s, id);
    values.setText(u"offer_status"_s, QString::number(status));
    return {.index = index, .cells = CellRow(index + 2), .values = recordToJson(values)};
}

QList<BatchRow> offerRows(int count)
{
    QList<BatchRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(offerRow(i, QString::number(6'930'815'272'790'114'000 + i)));
    return rows;
}

} // namespace

class TestBatchRun : public QObject
{
    Q_OBJECT

private:
    ScriptedGateway m_gateway;
    MemoryJournal m_journal;
    MemoryBatchStore m_store;
    FixedClock m_clock;
    std::unique_ptr<BatchRun> m_run;

    void makeRun(const QList<BatchRow> &rows, int width, const OperationSpec &spec = updateOfferStatus())
    {
        BatchHead head;
        head.number = 1;
        m_run = std::make_unique<BatchRun>(spec, Connection(), head, rows,
                                           RunPorts{m_gateway, m_journal, m_store, m_clock},
                                           RunSettings{.width = width, .settleDelay = std::chrono::milliseconds(0)});
    }

    [[nodiscard]] QList<qint64> sentRows() const
    {
        QList<qint64> rows;
        for (const ApiRequest &request : m_gateway.requests) {
            if (request.isWrite())
                rows.append(request.intent->batch.index);
        }
        return rows;
    }

    [[nodiscard]] QList<ScriptedCall *> openCalls() const
    {
        QList<ScriptedCall *> calls;
        for (const QPointer<ScriptedCall> &call : m_gateway.calls) {
            if (call)
                calls.append(call);
        }
        return calls;
    }

    /// Answers everything that comes until the run is over.
    void answerAll(const std::function<Outcome(const ApiRequest &)> &answer)
    {
        QSignalSpy over(m_run.get(), &BatchRun::over);
        qsizetype answered = 0;
        QTRY_VERIFY([&] {
            for (; answered < m_gateway.calls.size(); ++answered) {
                if (m_gateway.calls.at(answered))
                    m_gateway.calls.at(answered)->answer(answer(m_gateway.requests.at(answered)));
            }
            return over.count() > 0;
        }());
    }

private Q_SLOTS:
    void init()
    {
        m_gateway.forget();
        m_journal.entries.clear();
        m_journal.resolved.clear();
        m_store.released.clear();
    }
    void cleanup() { m_run.reset(); }

    void everyRowIsSentOnceInItsOrder()
    {
        makeRun(offerRows(5), 2);
        m_run->start();
        answerAll([](const ApiRequest &) { return succeeded(); });
        QCOMPARE(sentRows(), QList<qint64>({0, 1, 2, 3, 4}));
        QCOMPARE(m_run->head().done, 5);
        QCOMPARE(m_run->stopReason(), BatchRun::Stop::None);
        QCOMPARE(m_store.released, QList<qint64>{1});
    }

    void noMoreThanTheWidthAreUnderWay()
    {
        makeRun(offerRows(10), 3);
        m_run->start();
        QTRY_COMPARE(openCalls().size(), 3);
        openCalls().constFirst()->answer(succeeded());
        QTRY_COMPARE(m_gateway.requests.size(), 4);
        QTRY_COMPARE(openCalls().size(), 3);
    }

    void whatIsLeftOutOrDoneIsNotSent()
    {
        QList<BatchRow> rows = offerRows(4);
        rows[0].state = State::Done;
        rows[1].state = State::LeftOut;
        rows[2].state = State::Failed;
        makeRun(rows, 4);
        m_run->start();
        answerAll([](const ApiRequest &) { return succeeded(); });
        QCOMPARE(sentRows(), QList<qint64>{3});
        QCOMPARE(m_run->head().done, 2);
        QCOMPARE(m_run->head().leftOut, 1);
        QCOMPARE(m_run->head().failed, 1);
    }

    void rowsAboutTheSameRecordGoOneAfterTheOther()
    {
        const QString id = u"6930815272790114324"_s;
        makeRun({offerRow(0, id, 2), offerRow(1, id, 4)}, 4);
        m_run->start();
        QTRY_COMPARE(m_gateway.requests.size(), 1);
        openCalls().constFirst()->answer(succeeded());
        QTRY_COMPARE(m_gateway.requests.size(), 2);
        QCOMPARE(sentRows(), QList<qint64>({0, 1}));
    }

    void aRefusalIsTheRowsOwn()
    {
        makeRun(offerRows(3), 1);
        m_run->start();
        answerAll([](const ApiRequest &request) {
            return request.intent->batch.index == 1 ? failed(Outcome::Kind::Business, 1002064) : succeeded();
        });
        QCOMPARE(m_run->rows().at(1).state, State::Failed);
        QCOMPARE(m_run->rows().at(1).entry.code, 1002064);
        QCOMPARE(m_run->head().done, 2);
    }

    void twentyAlikeInARowStopIt()
    {
        makeRun(offerRows(100), 1);
        m_run->start();
        answerAll([](const ApiRequest &) { return failed(Outcome::Kind::Business, 1002074); });
        QCOMPARE(m_run->stopReason(), BatchRun::Stop::Hopeless);
        QCOMPARE(sentRows().size(), 20);
        QCOMPARE(m_run->head().waiting, 80);
    }

    void aSuccessBetweenThemBreaksTheStreak()
    {
        makeRun(offerRows(40), 1);
        m_run->start();
        answerAll([](const ApiRequest &request) {
            return request.intent->batch.index == 15 ? succeeded() : failed(Outcome::Kind::Business, 1002064);
        });
        QCOMPARE(m_run->stopReason(), BatchRun::Stop::Hopeless);
        QCOMPARE(sentRows().size(), 36);
    }

    void usedUpQuotaStopsItAtOnce()
    {
        makeRun(offerRows(10), 1);
        m_run->start();
        answerAll([](const ApiRequest &) { return failed(Outcome::Kind::Rate, 99991403); });
        QCOMPARE(sentRows().size(), 1);
        QCOMPARE(m_run->stopReason(), BatchRun::Stop::Hopeless);
        QCOMPARE(m_run->head().waiting, 10);
    }

    void anUnusableJournalStopsItAtOnce()
    {
        makeRun(offerRows(10), 1);
        m_run->start();
        answerAll([](const ApiRequest &) { return failed(Outcome::Kind::JournalUnusable); });
        QCOMPARE(sentRows().size(), 1);
        QCOMPARE(m_run->head().waiting, 10);
    }

    void aRowThatNeverGotThereIsTriedAgainAfterTheOthers()
    {
        makeRun(offerRows(3), 1);
        m_run->start();
        bool isDown = true;
        answerAll([&](const ApiRequest &) {
            return std::exchange(isDown, false) ? failed(Outcome::Kind::Unreachable) : succeeded();
        });
        QCOMPARE(sentRows(), QList<qint64>({0, 1, 2, 0}));
        QCOMPARE(m_run->head().done, 3);
    }

    void aPauseLetsWhatHasLeftEndAndBeginsNothing()
    {
        makeRun(offerRows(5), 2);
        m_run->start();
        QTRY_COMPARE(openCalls().size(), 2);
        // One has left already, one still waits for its turn: only that can be taken back.
        m_run->pause();
        QCOMPARE(m_run->state(), BatchRun::State::Paused); // a scripted call has never left
        const qsizetype sent = m_gateway.requests.size();
        m_run->resume();
        QTRY_VERIFY(m_gateway.requests.size() > sent);
        answerAll([](const ApiRequest &) { return succeeded(); });
        QCOMPARE(m_run->head().done, 5);
    }

    void aStopLeavesTheRestForLater()
    {
        makeRun(offerRows(5), 1);
        m_run->start();
        QTRY_COMPARE(openCalls().size(), 1);
        openCalls().constFirst()->answer(succeeded());
        QTRY_COMPARE(m_gateway.requests.size(), 2);
        QSignalSpy over(m_run.get(), &BatchRun::over);
        m_run->stop();
        QTRY_COMPARE(over.count(), 1);
        QCOMPARE(m_run->stopReason(), BatchRun::Stop::ByUser);
        QCOMPARE(m_run->head().done, 1);
        QCOMPARE(m_run->head().waiting, 4);
    }

    /// Offers have no key: what may have been carried out is read before anything is sent again.
    void anOfferInDoubtIsReadAndNotSentAgainWhenItShows()
    {
        m_journal.entries = {doubtfulOffer(9)};
        makeRun({offerRow(0, u"6930815272790114324"_s)}, 1);
        m_run->start();
        int writes = 0;
        answerAll([&](const ApiRequest &request) {
            if (!request.isWrite())
                return offerIn(2);
            ++writes;
            return inDoubt(9);
        });
        QCOMPARE(writes, 1);
        QCOMPARE(m_run->head().done, 1);
    }

    void anOfferInDoubtIsSentAgainOnlyAfterTheJournalKnows()
    {
        m_journal.entries = {doubtfulOffer(9)};
        makeRun({offerRow(0, u"6930815272790114324"_s)}, 1);
        m_run->start();
        QStringList order;
        answerAll([&](const ApiRequest &request) {
            order.append(request.isWrite() ? u"write"_s : u"read"_s);
            if (!request.isWrite())
                return offerIn(10);
            return order.size() == 1 ? inDoubt(9) : succeeded();
        });
        QCOMPARE(order, QStringList({u"write"_s, u"read"_s, u"write"_s}));
        QCOMPARE(m_journal.resolved.size(), 1);
        QCOMPARE(m_journal.resolved.constFirst().second, HistoryEntry::State::Failed);
        QCOMPARE(m_run->head().done, 1);
    }

    void aDoubtOfAnEarlierPartIsReadFirst()
    {
        m_journal.entries = {doubtfulOffer(9)};
        BatchRow row = offerRow(0, u"6930815272790114324"_s);
        row.state = State::InDoubt;
        row.entry = m_journal.entries.constFirst();
        makeRun({row}, 1);
        m_run->start();
        answerAll([&](const ApiRequest &request) {
            return request.isWrite() ? succeeded() : offerIn(2);
        });
        QVERIFY(sentRows().isEmpty());
        QCOMPARE(m_run->head().done, 1);
    }

    void aRewardInDoubtIsRepeatedWithTheSameExternalId()
    {
        Record values;
        values.setText(u"external_id"_s, u"PAY-1"_s);
        HistoryEntry entry = doubtfulOffer(9);
        entry.operation = u"import_external_referral_reward"_s;
        entry.repeatKey = u"PAY-1"_s;
        entry.body = R"({"external_id":"PAY-1"})";
        m_journal.entries = {entry};
        BatchRow row{.index = 0, .values = recordToJson(values), .repeatKey = u"PAY-1"_s, .state = State::InDoubt,
                     .entry = entry};
        makeRun({row}, 1, importExternalReferralReward());
        m_run->start();
        answerAll([](const ApiRequest &) { return succeeded(); });
        QCOMPARE(m_gateway.requests.size(), 1);
        QCOMPARE(m_gateway.requests.constFirst().intent->resumes, 9);
        QCOMPARE(m_gateway.requests.constFirst().body, entry.body);
        QCOMPARE(m_run->head().done, 1);
    }

    void aRewardInDoubtForTooLongIsAskedAbout()
    {
        HistoryEntry entry = doubtfulOffer(9);
        entry.operation = u"import_external_referral_reward"_s;
        entry.startedAt = m_clock.now().addSecs(-13 * 3600);
        m_journal.entries = {entry};
        BatchRow row{.index = 0, .repeatKey = u"PAY-1"_s, .state = State::InDoubt, .entry = entry};
        makeRun({row}, 1, importExternalReferralReward());
        m_run->start();
        answerAll([](const ApiRequest &) { return succeeded(); });
        QVERIFY(m_gateway.requests.isEmpty());
        QCOMPARE(m_run->oldDoubts(), 1);
        QCOMPARE(m_run->head().inDoubt, 1);
    }

    void aRowKeepsItsTokenWheneverItIsSent()
    {
        Record values;
        values.setText(u"contract_id"_s, u"7091849027838838316"_s);
        values.setText(u"contract_number"_s, u"HT-1"_s);
        BatchRow row{.index = 0, .values = recordToJson(values), .repeatKey = u"token-1"_s};
        makeRun({row}, 1, updateContract());
        m_run->start();
        bool isDown = true;
        answerAll([&](const ApiRequest &) {
            return std::exchange(isDown, false) ? failed(Outcome::Kind::Unreachable) : succeeded();
        });
        QCOMPARE(m_gateway.requests.size(), 2);
        QCOMPARE(m_gateway.requests.at(0).encodedTarget(), m_gateway.requests.at(1).encodedTarget());
        QVERIFY(m_gateway.requests.at(0).encodedTarget().endsWith("client_token=token-1"));
    }

private:
    HistoryEntry doubtfulOffer(qint64 number) const
    {
        HistoryEntry entry;
        entry.number = number;
        entry.operation = u"update_offer_status"_s;
        entry.target = u"6930815272790114324"_s;
        entry.body = R"({"offer_status":2})";
        entry.state = HistoryEntry::State::InDoubt;
        entry.startedAt = m_clock.now();
        return entry;
    }
};

QTEST_GUILESS_MAIN(TestBatchRun)
#include "tst_batch_run.moc"
