// SPDX-License-Identifier: Apache-2.0
#include "app/service/rate_limiter.h"
#include "models/pace/local_pace_book.h"
#include "tests/service/support/doubles.h"

#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;
using namespace Qt::StringLiterals;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;

namespace {

const Endpoint offers{
    "PATCH", "/open-apis/hire/v1/offers/:offer_id/offer_status", {100, 0}, Repeat::ReadFirst};
const Endpoint contracts{
    "PATCH", "/open-apis/corehr/v1/contracts/:contract_id", {1000, 50}, Repeat::ClientToken};
const Endpoint unlimited{"GET", "/open-apis/hire/v1/offers/:offer_id", {}, Repeat::Read};

/// Counts what is asked of it.
class CountingBook : public LocalPaceBook
{
public:
    using LocalPaceBook::LocalPaceBook;
    void claim(const PaceLane &lane, QObject *context,
               const std::function<void(const PaceTurn &)> &answer) override
    {
        ++claims;
        LocalPaceBook::claim(lane, context, answer);
    }
    int claims = 0;
};

} // namespace

/// Calls keep their distance, in order, each endpoint for itself.
class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void spacesInsteadOfBursting();
    void keepsTheScheduleWhenATimerIsLate();
    void firstCallGoesAtOnce();
    void endpointsDoNotWaitForEachOther();
    void aRefusalHoldsThoseWhoWait();
    void aTurnFromBeforeTheRefusalIsVoid();
    void whoIsGoneTakesNoTurn();
    void tellsHowLongItTakes();
    void tellsWhenItTakesLonger();
    void whatIsNotLimitedNeverAsks();
    void whatIsNotLimitedLearnsALimit();
    void aBatchStandsBehindOthers();
    void aCallThatLeavesLateMovesTheNext();
    void writesKeepTheGivenPace();
    void showsThePace();

private:
    struct Went
    {
        QString who;
        qint64 at = 0; ///< milliseconds since the clock was last passed on
        CallTurn turn;
    };
    void admit(const Endpoint &endpoint, const QString &who = {}, bool isOfBatch = false);
    /// Lets \a count callers in and returns the times of their turns.
    QList<qint64> turnsOf(int count, const Endpoint &endpoint);
    void restart(std::chrono::milliseconds idle);
    CallTurn turnOf(const Endpoint &endpoint);
    void refuse(const Endpoint &endpoint, int limit, std::chrono::milliseconds reset);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<InstantDelays> m_delays;
    std::unique_ptr<CountingBook> m_book;
    std::unique_ptr<RateLimiter> m_limiter;
    QList<Went> m_went;
    QList<std::chrono::milliseconds> m_told;
    qint64 m_start = 0;
};

void RateLimiterTest::init()
{
    m_limiter.reset();
    m_clock = std::make_unique<ManualClock>();
    m_delays = std::make_unique<InstantDelays>(*m_clock);
    m_book = std::make_unique<CountingBook>(*m_clock);
    m_limiter = std::make_unique<RateLimiter>(u"app@host"_s, *m_book, *m_clock, *m_delays, nullptr);
    m_told.clear();
    restart(60s);
}

void RateLimiterTest::restart(std::chrono::milliseconds idle)
{
    m_clock->pass(idle);
    m_start = m_clock->steadyMilliseconds();
    m_went.clear();
}

void RateLimiterTest::admit(const Endpoint &endpoint, const QString &who, bool isOfBatch)
{
    TurnTaker taker;
    taker.context = this;
    taker.go = [this, who](const CallTurn &turn) {
        m_went.append({who, m_clock->steadyMilliseconds() - m_start, turn});
    };
    taker.wait = [this](std::chrono::milliseconds wait) { m_told.append(wait); };
    taker.isOfBatch = isOfBatch;
    m_told.append(m_limiter->laneOf(endpoint).admit(taker));
}

QList<qint64> RateLimiterTest::turnsOf(int count, const Endpoint &endpoint)
{
    m_went.clear();
    for (int caller = 0; caller < count; ++caller)
        admit(endpoint);
    if (!QTest::qWaitFor([&] { return m_went.size() == count; }))
        QTest::qFail("not everybody had a turn", __FILE__, __LINE__);
    QList<qint64> turns;
    for (const Went &one : std::as_const(m_went))
        turns.append(one.at);
    return turns;
}

CallTurn RateLimiterTest::turnOf(const Endpoint &endpoint)
{
    turnsOf(1, endpoint);
    return m_went.value(0).turn;
}

void RateLimiterTest::refuse(const Endpoint &endpoint, int limit, std::chrono::milliseconds reset)
{
    PaceRefusal stated;
    stated.limit = limit;
    stated.reset = reset;
    m_limiter->laneOf(endpoint).refuse(turnOf(endpoint), stated);
    restart(0s);
}

void RateLimiterTest::spacesInsteadOfBursting()
{
    const QList<qint64> turns = turnsOf(5, contracts);
    for (qsizetype turn = 1; turn < turns.size(); ++turn)
        QVERIFY(turns.at(turn) - turns.at(turn - 1) >= 20);
    QVERIFY(turns.constLast() <= 83);
}

void RateLimiterTest::keepsTheScheduleWhenATimerIsLate()
{
    // Each comes 3 ms late; the last of 50 nevertheless at its time.
    QList<qint64> turns;
    for (int caller = 0; caller < 50; ++caller) {
        turns += turnsOf(1, contracts);
        m_clock->pass(3ms);
    }
    QVERIFY(turns.constLast() >= 49 * 20);
    QVERIFY2(turns.constLast() <= 49 * 20 + 20, qPrintable(QString::number(turns.constLast())));
}

void RateLimiterTest::firstCallGoesAtOnce()
{
    QCOMPARE(turnsOf(1, offers), QList<qint64>{0});
}

void RateLimiterTest::endpointsDoNotWaitForEachOther()
{
    refuse(offers, 100, 30s);
    QCOMPARE(turnsOf(1, contracts), QList<qint64>{0});
}

void RateLimiterTest::aRefusalHoldsThoseWhoWait()
{
    refuse(offers, 100, 17s);
    const QList<qint64> turns = turnsOf(2, offers);
    QVERIFY(turns.constFirst() >= 17'000);
    QVERIFY(turns.constLast() >= 17'600);
}

void RateLimiterTest::aTurnFromBeforeTheRefusalIsVoid()
{
    const CallTurn turn = turnOf(offers);
    m_went.clear();
    admit(offers); // has the next turn, in half a second
    QCoreApplication::processEvents();
    PaceRefusal stated;
    stated.reset = 17s;
    m_limiter->laneOf(offers).refuse(turn, stated);
    QTRY_COMPARE(m_went.size(), 1);
    QVERIFY(m_went.constFirst().at >= 17'000);
}

void RateLimiterTest::whoIsGoneTakesNoTurn()
{
    refuse(offers, 100, 1s);
    bool wrong = false;
    {
        QObject leaving;
        TurnTaker taker;
        taker.context = &leaving;
        taker.go = [&](const CallTurn &) { wrong = true; };
        taker.wait = [](std::chrono::milliseconds) {};
        m_limiter->laneOf(offers).admit(taker);
    }
    const qint64 first = turnsOf(1, offers).constFirst();
    QVERIFY(first >= 1'000 && first <= 1'001);
    QVERIFY(!wrong);
}

void RateLimiterTest::tellsHowLongItTakes()
{
    refuse(offers, 0, 10s);
    QCoreApplication::processEvents();
    m_told.clear();
    admit(offers);
    QVERIFY(m_told.constFirst() == 10'000ms);
}

void RateLimiterTest::tellsWhenItTakesLonger()
{
    const CallTurn turn = turnOf(offers);
    admit(offers);
    m_told.clear();
    PaceRefusal stated;
    stated.reset = 10s;
    m_limiter->laneOf(offers).refuse(turn, stated);
    QTRY_VERIFY(m_told.contains(10'000ms));
}

void RateLimiterTest::whatIsNotLimitedNeverAsks()
{
    QCOMPARE(turnsOf(100, unlimited), QList<qint64>(100, 0));
    QCOMPARE(m_book->claims, 0);
}

void RateLimiterTest::whatIsNotLimitedLearnsALimit()
{
    const QList<qint64> burst = turnsOf(20, unlimited);
    QCOMPARE(burst.constLast(), 0);
    refuse(unlimited, 10, 1s);
    const QList<qint64> turns = turnsOf(3, unlimited);
    QVERIFY(turns.at(0) >= 1'000);
    QVERIFY(turns.at(2) - turns.at(1) >= 100);
}

void RateLimiterTest::aBatchStandsBehindOthers()
{
    for (const char *row : {"row 1", "row 2", "row 3"})
        admit(offers, QString::fromLatin1(row), true);
    admit(offers, u"person"_s);
    QTRY_COMPARE(m_went.size(), 4);
    QStringList order;
    for (const Went &one : std::as_const(m_went))
        order += one.who;
    QCOMPARE(order, QStringList({u"person"_s, u"row 1"_s, u"row 2"_s, u"row 3"_s}));
}

void RateLimiterTest::aCallThatLeavesLateMovesTheNext()
{
    const CallTurn turn = turnOf(contracts);
    m_clock->pass(10ms); // is overlooked
    m_limiter->laneOf(contracts).noteLeaving(turn);
    const qint64 next = turnsOf(1, contracts).constFirst();
    QVERIFY2(next <= 21, qPrintable(QString::number(next)));

    const CallTurn late = turnOf(contracts);
    m_clock->pass(40ms);
    m_limiter->laneOf(contracts).noteLeaving(late);
    const qint64 after = turnsOf(1, contracts).constFirst() - (late.at / 1'000 - m_start);
    QVERIFY2(after >= 50, qPrintable(QString::number(after)));
}

void RateLimiterTest::writesKeepTheGivenPace()
{
    m_limiter->setPace({0, 2});
    QVERIFY(turnsOf(2, contracts).constLast() >= 500);
    m_limiter = std::make_unique<RateLimiter>(u"app@host"_s, *m_book, *m_clock, *m_delays, nullptr);
    m_limiter->setPace({});
    restart(60s);
    QCOMPARE(turnsOf(3, contracts), QList<qint64>(3, 0));
}

void RateLimiterTest::showsThePace()
{
    turnsOf(1, contracts);
    const PaceStatus before = m_limiter->status(contracts);
    QVERIFY(before.rate > 49 && before.rate <= 50);
    QVERIFY(!before.isLearnt);
    refuse(contracts, 300, 30s);
    QTRY_VERIFY(m_limiter->status(contracts).isLearnt);
    const PaceStatus after = m_limiter->status(contracts);
    QVERIFY(after.rate > 4.9 && after.rate < 5);
    QCOMPARE(after.ceiling, before.ceiling);
    QVERIFY(after.pausedFor == 30s);
    m_clock->pass(20s);
    QVERIFY(m_limiter->status(contracts).pausedFor == 10s);
    QCOMPARE(m_limiter->status(offers).rate, 0.0);
}

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_rate_limiter.moc"
