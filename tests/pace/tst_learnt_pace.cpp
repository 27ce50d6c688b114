// SPDX-License-Identifier: Apache-2.0
#include "models/pace/lane_pace.h"

#include <QTest>

#include <map>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;

/// A server that counts strictly what it let through.
class StrictServer
{
public:
    StrictServer(int limit, qint64 window, bool saysSo)
        : m_limit(limit)
        , m_window(window)
        , m_saysSo(saysSo)
    {
    }

    std::optional<PaceRefusal> refuse(qint64 now)
    {
        m_times.removeIf([&](qint64 time) { return time <= now - m_window; });
        if (m_times.size() < m_limit) {
            m_times.append(now);
            return std::nullopt;
        }
        PaceRefusal refusal;
        if (m_saysSo) {
            refusal.limit = m_limit;
            const qint64 opensAt = m_times.at(m_times.size() - m_limit) + m_window;
            refusal.reset = std::chrono::seconds((opensAt - now + second - 1) / second);
        }
        return refusal;
    }
    void setLimit(int limit) { m_limit = limit; }

private:
    int m_limit;
    qint64 m_window;
    bool m_saysSo;
    QList<qint64> m_times;
};

struct Result
{
    int done = 0;
    int refused = 0;
    qint64 end = 0;
};

/// A batch of \a rows, \a width at once, answers after 100 ms; a refused row comes again.
class Batch
{
public:
    Batch(LanePace &pace, StrictServer &server, const RateLimit &assumed, int width)
        : m_pace(pace)
        , m_server(server)
        , m_lane{u"app@host"_s, "PATCH /somewhere", assumed, true}
        , m_width(width)
    {
    }

    Result run(int rows, qint64 now)
    {
        Result result;
        std::multimap<qint64, std::optional<PaceRefusal>> answers;
        int waiting = rows;
        while (result.done < rows) {
            while (!answers.empty() && answers.begin()->first <= now)
                takeAnswer(answers, result, waiting, now);
            qint64 next = answers.empty() ? now + minute : answers.begin()->first;
            if (waiting > 0 && static_cast<int>(answers.size()) < m_width) {
                const PaceTurn turn = m_pace.claim(m_lane, now);
                if (turn.isGranted) {
                    const int refused = result.refused;
                    while (!answers.empty() && answers.begin()->first <= turn.at)
                        takeAnswer(answers, result, waiting, answers.begin()->first);
                    now = turn.at;
                    if (result.refused > refused)
                        continue; // the turn is void
                    auto answer = m_server.refuse(now);
                    if (answer)
                        answer->turnAt = now;
                    answers.emplace(now + 100'000, answer);
                    --waiting;
                    continue;
                }
                next = std::min(next, turn.at);
            }
            now = next;
        }
        return result;
    }

private:
    void takeAnswer(std::multimap<qint64, std::optional<PaceRefusal>> &answers, Result &result, int &waiting,
                    qint64 now)
    {
        const std::optional<PaceRefusal> refusal = answers.begin()->second;
        answers.erase(answers.begin());
        if (!refusal) {
            ++result.done;
            result.end = now;
            return;
        }
        ++result.refused;
        ++waiting;
        (void)m_pace.refuse(m_lane, *refusal, now);
    }

    LanePace &m_pace;
    StrictServer &m_server;
    PaceLane m_lane;
    int m_width;
};

} // namespace

/// What a lane makes of refusals.
class LearntPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsALowerLimit_data();
    void findsALowerLimit();
    void neverAboveTheCeiling();
    void risesAgainSlowly();
    void othersOnTheSameLimitAreNoReasonToCrawl();
    void pausesLongerWithoutWords();
    void aLoneCallIsNotToBlame();
};

void LearntPaceTest::findsALowerLimit_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<qint64>("window");
    QTest::addColumn<bool>("saysSo");
    QTest::addColumn<int>("rows");
    QTest::addColumn<double>("refused"); ///< share
    QTest::addColumn<double>("longer"); ///< than the limit's own time
    QTest::addRow("10/s, with headers") << 10 << second << true << 500 << 0.05 << 1.1;
    QTest::addRow("10/s, without") << 10 << second << false << 500 << 0.05 << 2.2;
    QTest::addRow("100/min, with headers") << 100 << minute << true << 500 << 0.06 << 1.25;
    QTest::addRow("3/s, with headers") << 3 << second << true << 200 << 0.08 << 1.1;
    QTest::addRow("30/s, with headers") << 30 << second << true << 500 << 0.05 << 1.2;
}

void LearntPaceTest::findsALowerLimit()
{
    QFETCH(int, limit);
    QFETCH(qint64, window);
    QFETCH(bool, saysSo);
    QFETCH(int, rows);
    QFETCH(double, refused);
    QFETCH(double, longer);
    LanePace pace;
    StrictServer server(limit, window, saysSo);
    const Result result = Batch(pace, server, {1000, 50}, 16).run(rows, 0);
    const double share = double(result.refused) / (result.refused + result.done);
    const double ideal = double(rows) / limit * double(window);
    qInfo("%d refused (%.1f %%), %.2f of the limit's own time", result.refused, 100 * share,
          double(result.end) / ideal);
    QCOMPARE(result.done, rows);
    QVERIFY(share <= refused);
    QVERIFY(double(result.end) <= longer * ideal);
}

void LearntPaceTest::neverAboveTheCeiling()
{
    LanePace pace;
    const PaceLane lane{u"app@host"_s, "PATCH /somewhere", {0, 5}};
    PaceRefusal refusal;
    refusal.limit = 100;
    refusal.sentLastSecond = 100;
    refusal.reset = std::chrono::seconds(1);
    const PaceStatus status = pace.refuse(lane, refusal, second);
    QVERIFY(status.rate <= 5);
    QVERIFY(!status.isLearnt);
}

void LearntPaceTest::risesAgainSlowly()
{
    LanePace pace;
    const PaceLane lane{u"app@host"_s, "PATCH /somewhere", {0, 50}};
    PaceRefusal refusal;
    refusal.limit = 10;
    refusal.reset = std::chrono::seconds(1);
    refusal.sentLastSecond = 16;
    QVERIFY(pace.refuse(lane, refusal, 0).rate < 10);
    const auto rateAt = [&](qint64 now) { return pace.claim(lane, now).status.rate; };
    // Where it was refused, for ten minutes.
    for (qint64 now = second; now < 10 * minute; now += 10 * second)
        QVERIFY(rateAt(now) < 10);
    double before = rateAt(10 * minute + second);
    QVERIFY(before > 10 && before < 11);
    QCOMPARE(rateAt(10 * minute + 20 * second), before);
    for (int step = 1; step < 17; ++step) {
        const double rate = rateAt(10 * minute + second + step * 31 * second);
        QVERIFY(rate > before);
        QVERIFY(rate <= before * 1.11);
        before = rate;
    }
    QVERIFY(before > 49 && before < 50);
    QVERIFY(!pace.claim(lane, 20 * minute).status.isLearnt);
}

void LearntPaceTest::othersOnTheSameLimitAreNoReasonToCrawl()
{
    // 600 a minute of ours went well; the limit of 50 that is stated can't be one per minute.
    LanePace pace;
    const PaceLane lane{u"app@host"_s, "PATCH /somewhere", {0, 10}};
    qint64 now = 0;
    for (int call = 0; call < 600; ++call)
        now = pace.claim(lane, now).at;
    PaceRefusal refusal;
    refusal.turnAt = now;
    refusal.limit = 50;
    refusal.reset = std::chrono::seconds(1);
    const PaceStatus status = pace.refuse(lane, refusal, now);
    QVERIFY2(status.rate > 4 && status.rate < 6, qPrintable(QString::number(status.rate)));
}

void LearntPaceTest::pausesLongerWithoutWords()
{
    LanePace pace;
    const PaceLane lane{u"app@host"_s, "PATCH /somewhere", {0, 50}};
    qint64 now = 0;
    QList<qint64> pauses;
    for (int i = 0; i < 8; ++i) {
        PaceTurn turn = pace.claim(lane, now);
        while (!turn.isGranted)
            turn = pace.claim(lane, turn.at);
        PaceRefusal refusal;
        refusal.turnAt = turn.at;
        pauses += (pace.refuse(lane, refusal, turn.at).pausedFor.count() + 500) / 1'000;
        now = turn.at;
    }
    QCOMPARE(pauses, QList<qint64>({1, 2, 4, 8, 16, 32, 32, 32}));
}

void LearntPaceTest::aLoneCallIsNotToBlame()
{
    LanePace pace;
    const PaceLane lane{u"app@host"_s, "GET /somewhere", {0, 20}};
    PaceRefusal refusal;
    refusal.turnAt = pace.claim(lane, second).at;
    const PaceStatus status = pace.refuse(lane, refusal, refusal.turnAt);
    QVERIFY(status.pausedFor == std::chrono::seconds(1));
    QVERIFY(!status.isLearnt);
}

QTEST_GUILESS_MAIN(LearntPaceTest)
#include "tst_learnt_pace.moc"
