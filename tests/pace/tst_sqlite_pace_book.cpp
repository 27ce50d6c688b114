// SPDX-License-Identifier: Apache-2.0
#include "app/pace/pace_file.h"
#include "app/pace/sqlite_pace_book.h"
#include "models/ports/clock.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;

const PaceLane fifty{u"app@host"_s, "PATCH /somewhere", {0, 50}};

/// Stands still until it is told; read from the book's thread, too.
class StillClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_steady); }
    [[nodiscard]] qint64 steadyMilliseconds() const override { return m_steady; }
    void pass(std::chrono::milliseconds time) { m_steady += time.count(); }

private:
    std::atomic<qint64> m_steady{5'000'000};
};

} // namespace

/// Several books on one file stand for several processes; where it matters they are some.
class SqlitePaceBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void twoBooksShareTheTurns();
    void endpointsAndTenantsHaveTheirOwn();
    void aPauseIsShared();
    void whatIsLearntIsShared();
    void movedTurnsAreShared();
    void aDamagedFileIsMadeAnew_data();
    void aDamagedFileIsMadeAnew();
    void aRemovedFileIsMadeAnew();
    void goesOnWithoutAFile();
    void entriesOfAnotherStartAreVoid();
    void whoIsGoneHearsNothing();
    void aKilledProcessWastesOneTurn();
    void twoProcessesHoldTheLimitTogether();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"folder/pace.sqlite"_s); }
    std::unique_ptr<SqlitePaceBook> makeBook() { return std::make_unique<SqlitePaceBook>(path(), m_clock); }
    PaceTurn claim(PaceBook &book, const PaceLane &lane = fifty);
    PaceStatus refuse(PaceBook &book, int limit, std::chrono::milliseconds reset);

    StillClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlitePaceBook> m_one;
    std::unique_ptr<SqlitePaceBook> m_other;
};

void SqlitePaceBookTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_one = makeBook();
    m_other = makeBook();
}

void SqlitePaceBookTest::cleanup()
{
    m_one.reset();
    m_other.reset();
}

PaceTurn SqlitePaceBookTest::claim(PaceBook &book, const PaceLane &lane)
{
    std::optional<PaceTurn> turn;
    book.claim(lane, this, [&](const PaceTurn &given) { turn = given; });
    if (!QTest::qWaitFor([&] { return turn.has_value(); }))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return turn.value_or(PaceTurn());
}

PaceStatus SqlitePaceBookTest::refuse(PaceBook &book, int limit, std::chrono::milliseconds reset)
{
    PaceRefusal refusal;
    refusal.turnAt = claim(book).at;
    refusal.limit = limit;
    refusal.reset = reset;
    refusal.sentLastSecond = limit;
    std::optional<PaceStatus> status;
    book.refuse(fifty, refusal, this, [&](const PaceStatus &given) { status = given; });
    if (!QTest::qWaitFor([&] { return status.has_value(); }))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return status.value_or(PaceStatus());
}

void SqlitePaceBookTest::twoBooksShareTheTurns()
{
    qint64 before = claim(*m_one).at;
    QCOMPARE(before, m_clock.steadyMilliseconds() * 1'000);
    for (int i = 0; i < 10; ++i) {
        for (PaceBook *book :
             {static_cast<PaceBook *>(m_other.get()), static_cast<PaceBook *>(m_one.get())}) {
            const PaceTurn turn = claim(*book);
            QVERIFY(turn.isGranted);
            QVERIFY(turn.at - before >= 20'000 && turn.at - before <= 21'000);
            before = turn.at;
        }
    }
}

void SqlitePaceBookTest::endpointsAndTenantsHaveTheirOwn()
{
    const qint64 now = m_clock.steadyMilliseconds() * 1'000;
    PaceLane endpoint = fifty;
    endpoint.endpoint = "PATCH /elsewhere";
    PaceLane tenant = fifty;
    tenant.tenant = u"other@host"_s;
    QCOMPARE(claim(*m_one).at, now);
    QCOMPARE(claim(*m_other, endpoint).at, now);
    QCOMPARE(claim(*m_other, tenant).at, now);
}

void SqlitePaceBookTest::aPauseIsShared()
{
    refuse(*m_one, 50, std::chrono::seconds(9));
    const PaceTurn turn = claim(*m_other);
    QVERIFY(!turn.isGranted);
    QCOMPARE(turn.at, m_clock.steadyMilliseconds() * 1'000 + 9 * second);
    QVERIFY(turn.status.pausedFor == std::chrono::seconds(9));
}

void SqlitePaceBookTest::whatIsLearntIsShared()
{
    refuse(*m_one, 10, std::chrono::seconds(1));
    m_clock.pass(std::chrono::seconds(2));
    QVERIFY(claim(*m_other).status.isLearnt);
    const qint64 before = claim(*m_other).at;
    QVERIFY(claim(*m_other).at - before >= 100'000);
    // Also by who comes later.
    m_one = makeBook();
    QVERIFY(claim(*m_one).status.rate < 10);
}

void SqlitePaceBookTest::movedTurnsAreShared()
{
    const qint64 before = claim(*m_one).at;
    m_one->delay(fifty, std::chrono::milliseconds(50));
    claim(*m_one, {u"another@host"_s, "GET /", {0, 1}}); // comes after it
    QVERIFY(claim(*m_other).at - before >= 65'000);
}

void SqlitePaceBookTest::aDamagedFileIsMadeAnew_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("nonsense") << QByteArray(5'000, 'x');
    QTest::addRow("half a header") << QByteArray("SQLite format 3\0\x10", 17);
    QTest::addRow("empty") << QByteArray();
}

void SqlitePaceBookTest::aDamagedFileIsMadeAnew()
{
    QFETCH(QByteArray, content);
    m_one.reset();
    m_other.reset();
    QDir().mkpath(m_folder->filePath(u"folder"_s));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    m_one = makeBook();
    m_other = makeBook();
    twoBooksShareTheTurns();
}

void SqlitePaceBookTest::aRemovedFileIsMadeAnew()
{
    claim(*m_one);
    claim(*m_other);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u""_s})
        QFile::remove(path() + suffix);
    m_clock.pass(std::chrono::seconds(5));
    twoBooksShareTheTurns();
    QVERIFY(QFile::exists(path()));
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void SqlitePaceBookTest::goesOnWithoutAFile()
{
    SqlitePaceBook book(m_folder->filePath(u"."_s), m_clock); // a folder
    const qint64 before = claim(book).at;
    QVERIFY(claim(book).at - before >= 20'000);
}

void SqlitePaceBookTest::entriesOfAnotherStartAreVoid()
{
    m_one.reset();
    m_other.reset();
    const qint64 now = m_clock.steadyMilliseconds() * 1'000;
    qint64 later = 0;
    const auto claimIn = [&](const QString &boot) {
        PaceFile file(path(), boot);
        return file.update(u"page"_s, now, [&](LanePace &pace) { later = pace.claim(fifty, now).at; });
    };
    QVERIFY(claimIn(u"first"_s));
    QVERIFY(claimIn(u"first"_s));
    QVERIFY(later > now);
    QVERIFY(claimIn(u"second"_s));
    QCOMPARE(later, now);
}

void SqlitePaceBookTest::whoIsGoneHearsNothing()
{
    bool wrong = false;
    {
        QObject leaving;
        m_one->claim(fifty, &leaving, [&](const PaceTurn &) { wrong = true; });
    }
    claim(*m_one);
    QVERIFY(!wrong);
}

void SqlitePaceBookTest::aKilledProcessWastesOneTurn()
{
    const SystemClock clock;
    SqlitePaceBook book(path(), clock);
    const PaceLane lane{u"app@host"_s, "PATCH /somewhere", {0, 2}};
    const qint64 before = claim(book, lane).at;
    QCOMPARE(QProcess::execute(QStringLiteral(PACE_CALLER), {path(), u"0"_s, u"2"_s}), 0);
    PaceTurn turn = claim(book, lane);
    QTRY_VERIFY2_WITH_TIMEOUT(turn.isGranted || (turn = claim(book, lane)).isGranted, "no turn", 20'000);
    QVERIFY(turn.at - before >= 1'000'000);
    // Its own and the lost one; the rest is what starting a process may take.
    QVERIFY(turn.at <= std::max(before + 1'200'000, clock.steadyMilliseconds() * 1'000 + 600'000));
}

void SqlitePaceBookTest::twoProcessesHoldTheLimitTogether()
{
    std::array<QProcess, 2> callers;
    for (QProcess &caller : callers)
        caller.start(QStringLiteral(PACE_CALLER), {path(), u"75"_s, u"50"_s});
    QList<qint64> times;
    for (QProcess &caller : callers) {
        QVERIFY(caller.waitForFinished(60'000));
        QCOMPARE(caller.exitCode(), 0);
        const QList<QByteArray> lines = caller.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                times.append(line.toLongLong());
        }
    }
    QCOMPARE(times.size(), 150);
    std::sort(times.begin(), times.end());
    // Together as one: never more than the limit, within what a busy machine's timers are late.
    for (qsizetype first = 0; first + 50 < times.size(); ++first)
        QVERIFY(times.at(first + 50) - times.at(first) >= second - 100'000);
    const double rate = 149e6 / double(times.constLast() - times.constFirst());
    QVERIFY2(rate < 50, qPrintable(QString::number(rate)));
    QVERIFY2(rate > 40, qPrintable(QString::number(rate)));
}

QTEST_GUILESS_MAIN(SqlitePaceBookTest)
#include "tst_sqlite_pace_book.moc"
