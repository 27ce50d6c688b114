// SPDX-License-Identifier: Apache-2.0
#include "app/service/rate_limiter.h"
#include "tests/service/support/doubles.h"

#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;

namespace {

const Endpoint offers{
    "PATCH", "/open-apis/hire/v1/offers/:offer_id/offer_status", {100, 0}, Repeat::ReadFirst};
const Endpoint contracts{
    "PATCH", "/open-apis/corehr/v1/contracts/:contract_id", {1000, 50}, Repeat::ClientToken};

} // namespace

/// Calls keep their distance, in order, each endpoint for itself.
class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spacing_data();
    void spacing();
    void spacesInsteadOfBursting();
    void firstCallGoesAtOnce();
    void endpointsDoNotWaitForEachOther();
    void pauseHoldsThoseWhoWait();
    void whoIsGoneTakesNoTurn();
    void tellsHowLongItTakes();

private:
    /// Lets \a count callers in and returns the times of their turns.
    QList<qint64> turnsOf(int count, const Endpoint &endpoint);

    ManualClock m_clock;
    InstantDelays m_delays{m_clock};
    RateLimiter m_limiter{m_clock, m_delays, nullptr};
};

QList<qint64> RateLimiterTest::turnsOf(int count, const Endpoint &endpoint)
{
    QList<qint64> turns;
    const qint64 start = m_clock.steadyMilliseconds();
    for (int caller = 0; caller < count; ++caller)
        m_limiter.admit(endpoint, this, [&] { turns.append(m_clock.steadyMilliseconds() - start); });
    if (!QTest::qWaitFor([&] { return turns.size() == count; }))
        QTest::qFail("not everybody had a turn", __FILE__, __LINE__);
    return turns;
}

void RateLimiterTest::spacing_data()
{
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<int>("milliseconds");
    QTest::addRow("100/min") << 100 << 0 << 600;
    QTest::addRow("10/s") << 0 << 10 << 100;
    QTest::addRow("1000/min and 50/s") << 1000 << 50 << 60;
    QTest::addRow("20/s") << 0 << 20 << 50;
    QTest::addRow("3/s, rounded up") << 0 << 3 << 334;
    QTest::addRow("unlimited") << 0 << 0 << 0;
}

void RateLimiterTest::spacing()
{
    QFETCH(int, perMinute);
    QFETCH(int, perSecond);
    QFETCH(int, milliseconds);
    QVERIFY(spacingOf({perMinute, perSecond}) == std::chrono::milliseconds(milliseconds));
}

void RateLimiterTest::spacesInsteadOfBursting()
{
    const QList<qint64> turns = turnsOf(5, contracts);
    for (qsizetype turn = 1; turn < turns.size(); ++turn)
        QVERIFY(turns.at(turn) - turns.at(turn - 1) >= 60);
}

void RateLimiterTest::firstCallGoesAtOnce()
{
    m_clock.pass(std::chrono::minutes(1));
    QCOMPARE(turnsOf(1, offers), QList<qint64>{0});
}

void RateLimiterTest::endpointsDoNotWaitForEachOther()
{
    m_clock.pass(std::chrono::minutes(1));
    m_limiter.pause(offers, std::chrono::seconds(30));
    QCOMPARE(turnsOf(1, contracts), QList<qint64>{0});
}

void RateLimiterTest::pauseHoldsThoseWhoWait()
{
    m_clock.pass(std::chrono::minutes(1));
    m_limiter.pause(offers, std::chrono::seconds(17));
    const QList<qint64> turns = turnsOf(2, offers);
    QVERIFY(turns.constFirst() >= 17'000);
    QVERIFY(turns.constLast() >= 17'600);
}

void RateLimiterTest::whoIsGoneTakesNoTurn()
{
    m_clock.pass(std::chrono::minutes(1));
    m_limiter.pause(offers, std::chrono::seconds(1));
    bool wrong = false;
    {
        QObject leaving;
        m_limiter.admit(offers, &leaving, [&] { wrong = true; });
    }
    const qint64 first = turnsOf(1, offers).constFirst();
    QVERIFY(first >= 1'000 && first < 1'600);
    QVERIFY(!wrong);
}

void RateLimiterTest::tellsHowLongItTakes()
{
    m_clock.pass(std::chrono::minutes(1));
    m_limiter.pause(offers, std::chrono::seconds(10));
    QVERIFY(m_limiter.admit(offers, this, [] {}) == std::chrono::milliseconds(10'000));
}

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_rate_limiter.moc"
