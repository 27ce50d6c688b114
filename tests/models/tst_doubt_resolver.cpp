// SPDX-License-Identifier: Apache-2.0
#include "models/doubt/doubt_resolver.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_journal.h"
#include "tests/support/scripted_gateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class DoubtResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aContractThatShowsTheChangeIsClosed();
    void aContractThatDoesNotIsRepeatedWithTheSameToken();
    void aRecordThatCannotBeReadStaysInDoubt();
    void anOfferIsComparedAndAskedAbout();
    void aYoungRewardIsRepeatedWithTheSameExternalId();
    void anOldRewardIsAskedAbout();

private:
    HistoryEntry entry(const QString &operation, const QString &target, const QByteArray &path,
                       const QByteArray &body) const;
    DoubtResolver::Verdict resolve(const HistoryEntry &entry, const QList<Outcome> &answers);

    FixedClock m_clock;
    std::unique_ptr<ScriptedGateway> m_gateway;
    std::unique_ptr<MemoryJournal> m_journal;
};

void DoubtResolverTest::init()
{
    m_gateway = std::make_unique<ScriptedGateway>();
    m_journal = std::make_unique<MemoryJournal>();
}

HistoryEntry DoubtResolverTest::entry(const QString &operation, const QString &target, const QByteArray &path,
                                      const QByteArray &body) const
{
    HistoryEntry entry;
    entry.number = 42;
    entry.operation = operation;
    entry.target = target;
    entry.requestTarget = path;
    entry.body = body;
    entry.state = HistoryEntry::State::InDoubt;
    entry.startedAt = m_clock.now().addSecs(-60);
    return entry;
}

DoubtResolver::Verdict DoubtResolverTest::resolve(const HistoryEntry &entry, const QList<Outcome> &answers)
{
    m_gateway->answers = answers;
    DoubtResolver resolver(entry, Connection(), *m_gateway, *m_journal, m_clock);
    QSignalSpy finished(&resolver, &DoubtResolver::finished);
    resolver.start();
    if (finished.isEmpty())
        finished.wait();
    return finished.value(0).value(0).value<DoubtResolver::Verdict>();
}

void DoubtResolverTest::aContractThatShowsTheChangeIsClosed()
{
    const HistoryEntry doubt =
        entry(u"update_contract"_s, u"7091849027838838316"_s,
              "/open-apis/corehr/v1/contracts/7091849027838838316?client_token=t",
              R"({"contract_number":"HT-1","contract_type":{"enum_name":"labor_contract"}})");
    const QJsonObject type{{u"enum_name"_s, u"labor_contract"_s}, {u"display"_s, u"x"_s}};
    const QJsonObject contract{{u"contract_number"_s, u"HT-1"_s}, {u"contract_type"_s, type}};
    QCOMPARE(resolve(doubt, {success({{u"contract"_s, contract}})}), DoubtResolver::Verdict::Applied);
    QCOMPARE(m_gateway->requests.size(), 1);
    QCOMPARE(m_journal->resolved,
             (QList<std::pair<qint64, HistoryEntry::State>>{{42, HistoryEntry::State::Succeeded}}));
}

void DoubtResolverTest::aContractThatDoesNotIsRepeatedWithTheSameToken()
{
    const QByteArray path = "/open-apis/corehr/v1/contracts/"
                            "7091849027838838316?client_token=227988d7-66da-4afb-9943-32e73d5cda8b";
    const HistoryEntry doubt =
        entry(u"update_contract"_s, u"7091849027838838316"_s, path, R"({"contract_number":"HT-1"})");
    const QJsonObject contract{{u"contract_number"_s, u"HT-0"_s}};
    QCOMPARE(resolve(doubt, {success({{u"contract"_s, contract}}), success()}),
             DoubtResolver::Verdict::Applied);
    QCOMPARE(m_gateway->requests.size(), 2);
    QCOMPARE(m_gateway->requests.last().encodedTarget(), path);
    QCOMPARE(m_gateway->requests.last().body, doubt.body);
    QCOMPARE(m_gateway->requests.last().intent->resumes, 42);
}

void DoubtResolverTest::aRecordThatCannotBeReadStaysInDoubt()
{
    const HistoryEntry doubt = entry(u"update_contract"_s, u"1"_s, "/open-apis/corehr/v1/contracts/1", "{}");
    QCOMPARE(resolve(doubt, {refused(99991672)}), DoubtResolver::Verdict::Unreadable);
    QVERIFY(m_journal->resolved.isEmpty());
}

void DoubtResolverTest::anOfferIsComparedAndAskedAbout()
{
    const HistoryEntry doubt = entry(u"update_offer_status"_s, u"6930815272790114324"_s,
                                     "/open-apis/hire/v1/offers/6930815272790114324/offer_status",
                                     R"({"offer_status":6,"expiration_date":"2026-12-06"})");
    const auto offer = [](int status) {
        return success({{u"offer"_s, QJsonObject{{u"offer_status"_s, status}}}});
    };
    QCOMPARE(resolve(doubt, {offer(4)}), DoubtResolver::Verdict::NotApplied);
    QCOMPARE(m_gateway->requests.size(), 1);
    QVERIFY(m_journal->resolved.isEmpty());
    QCOMPARE(resolve(doubt, {offer(6)}), DoubtResolver::Verdict::Applied);
}

void DoubtResolverTest::aYoungRewardIsRepeatedWithTheSameExternalId()
{
    const HistoryEntry doubt = entry(u"import_external_referral_reward"_s, {},
                                     "/open-apis/hire/v1/external_referral_rewards?user_id_type=open_id",
                                     R"({"external_id":"PAY-1"})");
    QCOMPARE(resolve(doubt, {success({{u"id"_s, u"1"_s}})}), DoubtResolver::Verdict::Applied);
    QCOMPARE(m_gateway->requests.last().body, doubt.body);
    QCOMPARE(m_gateway->requests.last().encodedTarget(), doubt.requestTarget);
}

void DoubtResolverTest::anOldRewardIsAskedAbout()
{
    HistoryEntry doubt = entry(u"import_external_referral_reward"_s, {},
                               "/open-apis/hire/v1/external_referral_rewards", R"({"external_id":"PAY-1"})");
    doubt.startedAt = m_clock.now().addSecs(-12 * 3600);
    QCOMPARE(resolve(doubt, {}), DoubtResolver::Verdict::TooOld);
    QVERIFY(m_gateway->requests.isEmpty());
}

QTEST_GUILESS_MAIN(DoubtResolverTest)
#include "tst_doubt_resolver.moc"
