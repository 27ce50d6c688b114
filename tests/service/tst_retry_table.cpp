// SPDX-License-Identifier: Apache-2.0
#include "models/outcomes/retry_table.h"

#include <QSet>
#include <QTest>

using namespace PeopleDesk;
using Kind = Outcome::Kind;
using Executed = Outcome::Executed;
using Step = RetryDecision::Step;

namespace {

Outcome outcome(Kind kind, Executed executed, qint64 code = 0)
{
    Outcome made;
    made.kind = kind;
    made.executed = executed;
    made.code = code;
    return made;
}

/// How often a call that always ends like this goes out, and what it waits in between, in milliseconds.
QList<qint64> waitsOf(const Outcome &each, Repeat repeat)
{
    QList<qint64> waits;
    Attempts attempts;
    while (attempts.made < 100) {
        const RetryDecision decision = decideRetry(each, repeat, attempts, 0.0);
        if (decision.step == Step::Stop)
            break;
        if (decision.step == Step::RenewToken)
            ++attempts.tokenRenewals;
        waits.append(decision.wait.count());
        ++attempts.made;
    }
    return waits;
}

} // namespace

/// The decision table of the reference, line by line (API §2.4).
class RetryTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void headerDecidesTheWait();
    void longPausesAreNotSatThrough();
    void jitterOnlyAdds();
    void advice_data();
    void advice();
    void everyCodeStandsOnce();
};

void RetryTableTest::lines_data()
{
    const QList<qint64> none;
    const QList<qint64> few{1'000, 2'000};
    QTest::addColumn<Outcome>("each");
    QTest::addColumn<Repeat>("repeat");
    QTest::addColumn<QList<qint64>>("waits");

    const QList<qint64> throttled{1'000, 2'000, 4'000, 8'000};
    QTest::addRow("throttled") << outcome(Kind::Rate, Executed::No, 99991400) << Repeat::ReadFirst
                               << throttled;
    QTest::addRow("429 alone") << outcome(Kind::Rate, Executed::No) << Repeat::ReadFirst << throttled;
    QTest::addRow("monthly quota") << outcome(Kind::Rate, Executed::No, 99991403) << Repeat::Read << none;
    QTest::addRow("token refused") << outcome(Kind::Auth, Executed::No, 99991663) << Repeat::ReadFirst
                                   << QList<qint64>{0};
    QTest::addRow("app disabled") << outcome(Kind::Auth, Executed::No, 99991662) << Repeat::Read << none;
    QTest::addRow("not reached") << outcome(Kind::Unreachable, Executed::No) << Repeat::ReadFirst << few;
    QTest::addRow("timed out before it left")
        << outcome(Kind::TimedOut, Executed::No) << Repeat::ReadFirst << few;
    QTest::addRow("bad certificate") << outcome(Kind::Tls, Executed::No) << Repeat::Read << none;

    for (const Kind kind : {Kind::TimedOut, Kind::ConnectionLost, Kind::Gateway}) {
        const Outcome unknown = outcome(kind, Executed::Unknown);
        const int number = static_cast<int>(kind);
        QTest::addRow("unknown %d, client_token", number) << unknown << Repeat::ClientToken << few;
        QTest::addRow("unknown %d, external_id", number) << unknown << Repeat::ExternalId << few;
        QTest::addRow("unknown %d, no key", number) << unknown << Repeat::ReadFirst << none;
        QTest::addRow("read %d", number) << outcome(kind, Executed::No) << Repeat::Read << few;
    }
    QTest::addRow("1161204") << outcome(Kind::Gateway, Executed::Unknown, 1161204) << Repeat::ClientToken
                             << few;
    QTest::addRow("1161204, no key") << outcome(Kind::Gateway, Executed::Unknown, 1161204)
                                     << Repeat::ReadFirst << none;
    QTest::addRow("lock") << outcome(Kind::Business, Executed::No, 1161116) << Repeat::ClientToken << few;
    QTest::addRow("number generation")
        << outcome(Kind::Business, Executed::No, 1161065) << Repeat::ReadFirst << few;
    QTest::addRow("token repeated") << outcome(Kind::Business, Executed::Unknown, 1160004)
                                    << Repeat::ClientToken << none;
    QTest::addRow("system error") << outcome(Kind::Gateway, Executed::Unknown, 1002001) << Repeat::ReadFirst
                                  << none;
    QTest::addRow("system error, client_token")
        << outcome(Kind::Gateway, Executed::Unknown, 1160998) << Repeat::ClientToken << none;
    QTest::addRow("system error, external_id")
        << outcome(Kind::Gateway, Executed::Unknown, 1002001) << Repeat::ExternalId << QList<qint64>{1'000};
    QTest::addRow("user error") << outcome(Kind::Business, Executed::No, 1002069) << Repeat::ReadFirst
                                << none;
    QTest::addRow("unknown user error") << outcome(Kind::Business, Executed::No, 42) << Repeat::Read << none;
    for (const Kind kind : {Kind::Success, Kind::Cancelled, Kind::Redirected, Kind::TooLarge, Kind::NotJson,
                            Kind::WrongShape, Kind::Permission, Kind::SecretMissing, Kind::JournalUnusable,
                            Kind::AlreadyBooked, Kind::StillOpen}) {
        QTest::addRow("never %d", static_cast<int>(kind))
            << outcome(kind, Executed::No) << Repeat::ClientToken << none;
    }
}

void RetryTableTest::lines()
{
    QFETCH(Outcome, each);
    QFETCH(Repeat, repeat);
    QTEST(waitsOf(each, repeat), "waits");
}

void RetryTableTest::headerDecidesTheWait()
{
    Outcome throttled = outcome(Kind::Rate, Executed::No, 99991400);
    throttled.waitFor = std::chrono::seconds(17);
    QCOMPARE(waitsOf(throttled, Repeat::ReadFirst), QList<qint64>(4, 17'000));
}

void RetryTableTest::longPausesAreNotSatThrough()
{
    Outcome throttled = outcome(Kind::Rate, Executed::No, 99991400);
    throttled.waitFor = std::chrono::hours(1);
    QCOMPARE(waitsOf(throttled, Repeat::Read), QList<qint64>());
}

void RetryTableTest::jitterOnlyAdds()
{
    const Outcome throttled = outcome(Kind::Rate, Executed::No, 99991400);
    const auto wait = [&](double jitter) {
        return decideRetry(throttled, Repeat::Read, {}, jitter).wait.count();
    };
    QCOMPARE(wait(0.0), 1'000);
    QVERIFY(wait(0.5) > wait(0.0));
    QVERIFY(wait(0.999) > wait(0.5));
    QVERIFY(wait(0.999) < 2'000);
}

void RetryTableTest::advice_data()
{
    QTest::addColumn<Outcome>("each");
    QTest::addColumn<Repeat>("repeat");
    QTest::addColumn<Retry>("advice");
    QTest::addRow("offer in doubt") << outcome(Kind::TimedOut, Executed::Unknown) << Repeat::ReadFirst
                                    << Retry::AfterReadBack;
    QTest::addRow("contract in doubt")
        << outcome(Kind::TimedOut, Executed::Unknown) << Repeat::ClientToken << Retry::SameKey;
    QTest::addRow("unreadable answer")
        << outcome(Kind::NotJson, Executed::Unknown) << Repeat::ClientToken << Retry::SameKey;
    QTest::addRow("reward, system error")
        << outcome(Kind::Gateway, Executed::Unknown, 1002001) << Repeat::ExternalId << Retry::SameKey;
    QTest::addRow("contract, system error")
        << outcome(Kind::Gateway, Executed::Unknown, 1160999) << Repeat::ClientToken << Retry::AfterReadBack;
    QTest::addRow("refused after a lost answer")
        << outcome(Kind::Business, Executed::Unknown, 1160545) << Repeat::ClientToken << Retry::AfterReadBack;
    QTest::addRow("token repeated") << outcome(Kind::Business, Executed::Unknown, 1160103)
                                    << Repeat::ClientToken << Retry::AlreadyApplied;
    QTest::addRow("missing scope") << outcome(Kind::Permission, Executed::No, 99991672) << Repeat::ReadFirst
                                   << Retry::AfterGrant;
    QTest::addRow("user error") << outcome(Kind::Business, Executed::No, 1002071) << Repeat::ReadFirst
                                << Retry::No;
    QTest::addRow("cancelled in time")
        << outcome(Kind::Cancelled, Executed::No) << Repeat::ReadFirst << Retry::AfterWait;
    QTest::addRow("done") << outcome(Kind::Success, Executed::Yes) << Repeat::ReadFirst << Retry::No;
}

void RetryTableTest::advice()
{
    QFETCH(Outcome, each);
    QFETCH(Repeat, repeat);
    QTEST(adviseRetry(each, repeat), "advice");
}

void RetryTableTest::everyCodeStandsOnce()
{
    QSet<qint64> seen;
    for (const CodeRule &rule : codeRules()) {
        for (const qint64 code : rule.codes) {
            QVERIFY2(!seen.contains(code), qPrintable(QString::number(code)));
            seen.insert(code);
        }
    }
    QVERIFY(seen.size() > 30);
}

QTEST_APPLESS_MAIN(RetryTableTest)
#include "tst_retry_table.moc"
