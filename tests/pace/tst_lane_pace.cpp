// SPDX-License-Identifier: Apache-2.0
#include "models/connections/connection.h"
#include "models/operations/rate_limit_text.h"
#include "models/pace/lane_pace.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 start = 1'000 * second;

PaceLane laneWith(const RateLimit &limit, bool isOfBatch = false)
{
    return {u"app@host"_s, "PATCH /somewhere", limit, isOfBatch};
}

/// Somebody who takes \a count turns as fast as they are given, each \a lateness after its time.
QList<qint64> takeTurns(LanePace &pace, const PaceLane &lane, int count, qint64 lateness = 0,
                        qint64 now = start)
{
    QList<qint64> turns;
    while (turns.size() < count) {
        const PaceTurn turn = pace.claim(lane, now);
        now = std::max(now, turn.at);
        if (!turn.isGranted)
            continue;
        now += lateness;
        turns.append(now);
    }
    return turns;
}

/// The most that lie within any stretch of \a span.
int mostWithin(const QList<qint64> &turns, qint64 span)
{
    int most = 0;
    for (qsizetype first = 0, last = 0; last < turns.size(); ++last) {
        while (turns.at(last) - turns.at(first) >= span)
            ++first;
        most = std::max(most, static_cast<int>(last - first + 1));
    }
    return most;
}

} // namespace

/// A strict server never has a reason to refuse, and nobody waits longer than that takes.
class LanePaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnyLimit_data();
    void keepsAnyLimit();
    void comesNearTheLimit();
    void lateTurnsDoNotAddUp();
    void aLongStallIsNotCaughtUp();
    void bothPartsBeginAtTheSecondsPace();
    void aBatchLeavesPartOfTheMinute();
    void farTurnsAreOnlyAnnounced();
    void aPauseHoldsEverybody();
    void movedTurnsStayMoved();
    void comesBackFromBytes();
    void nonsenseIsANewPage();
    void tellsHowLongItTakes();
    void tenantsAreAppAndServer();
    void limitsAsText();
};

void LanePaceTest::keepsAnyLimit_data()
{
    QTest::addColumn<RateLimit>("limit");
    QTest::addColumn<qint64>("lateness");
    for (const qint64 lateness : {0, 4'000}) {
        for (const RateLimit &limit :
             {RateLimit{100, 0}, RateLimit{0, 10}, RateLimit{0, 50}, RateLimit{1000, 50}, RateLimit{0, 3},
              RateLimit{0, 1}, RateLimit{10, 0}, RateLimit{20, 50}})
            QTest::addRow("%s, %lld late", qPrintable(rateLimitText(limit)), static_cast<long long>(lateness))
                << limit << lateness;
    }
}

void LanePaceTest::keepsAnyLimit()
{
    QFETCH(RateLimit, limit);
    QFETCH(qint64, lateness);
    LanePace pace;
    const QList<qint64> turns = takeTurns(pace, laneWith(limit), 2'500, lateness);
    if (limit.perSecond > 0)
        QVERIFY(mostWithin(turns, second) <= limit.perSecond);
    if (limit.perMinute > 0)
        QVERIFY(mostWithin(turns, minute) <= limit.perMinute);
}

void LanePaceTest::comesNearTheLimit()
{
    LanePace pace;
    const QList<qint64> turns = takeTurns(pace, laneWith({0, 50}), 500);
    QVERIFY(turns.constLast() - start < 10'200'000);
}

void LanePaceTest::lateTurnsDoNotAddUp()
{
    LanePace pace;
    const QList<qint64> turns = takeTurns(pace, laneWith({0, 50}), 500, 4'000);
    QVERIFY(turns.constLast() - start < 10'200'000);
}

void LanePaceTest::aLongStallIsNotCaughtUp()
{
    LanePace pace;
    QList<qint64> turns = takeTurns(pace, laneWith({0, 50}), 10);
    turns += takeTurns(pace, laneWith({0, 50}), 60, 0, turns.constLast() + 300'000);
    QVERIFY(mostWithin(turns, second) <= 50);
}

void LanePaceTest::bothPartsBeginAtTheSecondsPace()
{
    LanePace pace;
    const QList<qint64> turns = takeTurns(pace, laneWith({1000, 50}), 2'000);
    QVERIFY(turns.at(499) - start < 10'200'000);
    QVERIFY(turns.at(999) - start < 20'400'000);
    QVERIFY(turns.at(1'000) - start >= minute);
    QVERIFY(turns.at(1'999) - start < 82 * second);
}

void LanePaceTest::aBatchLeavesPartOfTheMinute()
{
    LanePace pace;
    const PaceLane batch = laneWith({1000, 50}, true);
    const QList<qint64> turns = takeTurns(pace, batch, 980);
    const qint64 now = turns.constLast();
    QVERIFY(!pace.claim(batch, now).isGranted);
    const PaceTurn person = pace.claim(laneWith({1000, 50}), now);
    QVERIFY(person.isGranted);
    QVERIFY(person.at - now < 21'000);
}

void LanePaceTest::farTurnsAreOnlyAnnounced()
{
    LanePace pace;
    const PaceLane lane = laneWith({10, 0});
    QVERIFY(pace.claim(lane, start).isGranted);
    const PaceTurn next = pace.claim(lane, start);
    QVERIFY(!next.isGranted);
    QVERIFY(next.at - start >= 5 * second + 700'000);
    // Nothing was given away.
    QCOMPARE(pace.claim(lane, start + second).at, next.at);
}

void LanePaceTest::aPauseHoldsEverybody()
{
    LanePace pace;
    const PaceLane lane = laneWith({0, 50});
    PaceRefusal refusal;
    refusal.turnAt = pace.claim(lane, start).at;
    refusal.reset = std::chrono::seconds(7);
    QVERIFY(pace.refuse(lane, refusal, start).pausedFor == std::chrono::seconds(7));
    const PaceTurn turn = pace.claim(laneWith({0, 20}), start + second);
    QVERIFY(!turn.isGranted);
    QCOMPARE(turn.at, start + 7 * second);
    QVERIFY(pace.claim(lane, turn.at).isGranted);
}

void LanePaceTest::movedTurnsStayMoved()
{
    LanePace pace;
    const PaceLane lane = laneWith({0, 50});
    const qint64 first = pace.claim(lane, start).at;
    pace.delay(std::chrono::milliseconds(30));
    QVERIFY(pace.claim(lane, start).at - first >= 45'000);
}

void LanePaceTest::comesBackFromBytes()
{
    LanePace pace;
    const PaceLane lane = laneWith({60, 50});
    takeTurns(pace, lane, 60);
    PaceRefusal refusal;
    refusal.limit = 10;
    refusal.reset = std::chrono::seconds(1);
    (void)pace.refuse(lane, refusal, start + 2 * second);
    LanePace again = LanePace::fromBytes(pace.toBytes(), start + 2 * second);
    QCOMPARE(again.toBytes(), pace.toBytes());
    QCOMPARE(again.claim(lane, start + 3 * second).at, pace.claim(lane, start + 3 * second).at);
}

void LanePaceTest::nonsenseIsANewPage()
{
    LanePace pace;
    takeTurns(pace, laneWith({100, 0}), 50);
    const QByteArray bytes = pace.toBytes();
    const QByteArray fresh = LanePace().toBytes();
    QCOMPARE(LanePace::fromBytes({}, start).toBytes(), fresh);
    QCOMPARE(LanePace::fromBytes("nonsense", start).toBytes(), fresh);
    QCOMPARE(LanePace::fromBytes(bytes.left(bytes.size() - 3), start).toBytes(), fresh);
    // Written before the machine was started anew, by a clock that had run for long.
    QCOMPARE(LanePace::fromBytes(bytes, start - 48 * 60 * minute).toBytes(), fresh);
}

void LanePaceTest::tellsHowLongItTakes()
{
    PaceStatus status;
    QVERIFY(timeFor(status, 100) == std::chrono::milliseconds(0));
    status.rate = 50;
    QVERIFY(timeFor(status, 500) == std::chrono::seconds(10));
    status.pausedFor = std::chrono::seconds(3);
    QVERIFY(timeFor(status, 500) == std::chrono::seconds(13));
    status.minuteBudget = 1'000;
    status.minuteBudgetLeft = 1'000;
    QVERIFY(timeFor(status, 500) == std::chrono::seconds(13));
    QVERIFY(timeFor(status, 3'000) == std::chrono::seconds(123));
}

void LanePaceTest::tenantsAreAppAndServer()
{
    Connection connection;
    connection.appId = u"cli_a"_s;
    connection.baseUrl = QUrl(u"https://open.feishu.cn/x"_s);
    const QString feishu = paceTenant(connection);
    connection.name = u"another name"_s;
    connection.id = u"another id"_s;
    QCOMPARE(paceTenant(connection), feishu);
    connection.appId = u"cli_b"_s;
    QVERIFY(paceTenant(connection) != feishu);
    connection.baseUrl = QUrl(u"http://127.0.0.1:1000"_s);
    const QString local = paceTenant(connection);
    connection.baseUrl.setPort(1'001);
    QVERIFY(paceTenant(connection) != local);
}

void LanePaceTest::limitsAsText()
{
    for (const RateLimit &limit : {RateLimit{}, RateLimit{100, 0}, RateLimit{0, 10}, RateLimit{1000, 50}})
        QCOMPARE(readRateLimit(rateLimitText(limit)), limit);
    QCOMPARE(rateLimitText({1000, 50}), u"1000/min 50/s"_s);
    for (const char *wrong : {"", "50", "50/h", "0/s", "-1/s", "50/s 20/s", "50 /s", "none 5/s"})
        QVERIFY2(!readRateLimit(QString::fromLatin1(wrong)), wrong);
}

QTEST_GUILESS_MAIN(LanePaceTest)
#include "tst_lane_pace.moc"
