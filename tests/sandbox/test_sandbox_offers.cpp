// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// Ordinary offers simply work, and the reads show what was written (API §4, §9.1).
class TestSandboxOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstTwentyTalentsHoldWorkingOffers();
    void sentOfferShowsItsLastDay();
    void declinedOfferTakesReasons();
    void nullAndUnusedFieldsAreTolerated();
    void recordChangesBehindTheClient();
};

void TestSandboxOffers::firstTwentyTalentsHoldWorkingOffers()
{
    SandboxClient client;
    QJsonArray talents = client.get(u"/hire/v1/talents?page_size=20"_s).items();
    QCOMPARE(talents.size(), 20);
    const QHash<int, QJsonObject> next{
        {4, {{u"offer_status"_s, 6}, {u"expiration_date"_s, u"2026-03-31"_s}}},
        {6, {{u"offer_status"_s, 7}}},
        {10, {{u"offer_status"_s, 2}}},
    };
    client.sandbox.setRateLimitScale(100);
    for (const QJsonValue &talent : talents) {
        const QString id = talent.toObject().value("id"_L1).toString();
        const QJsonArray offers = client.get(u"/hire/v1/offers?talent_id="_s + id).items();
        QVERIFY(!offers.isEmpty());
        for (const QJsonValue &value : offers) {
            const QJsonObject offer = value.toObject();
            const int status = offer.value("offer_status"_L1).toInt();
            QVERIFY(next.contains(status));
            const QString path = u"/hire/v1/offers/"_s + offer.value("id"_L1).toString();
            const SandboxAnswer answer = client.patch(path + u"/offer_status"_s, next.value(status));
            QCOMPARE(answer.raw, "{\"code\":0,\"data\":{},\"msg\":\"success\"}"_ba);
            QCOMPARE(client.get(path).data().value("offer"_L1).toObject().value("offer_status"_L1),
                     next.value(status).value("offer_status"_L1));
        }
    }
}

void TestSandboxOffers::sentOfferShowsItsLastDay()
{
    SandboxClient client;
    const QString path = u"/hire/v1/offers/6930815272790114324"_s;
    QCOMPARE(client
                 .patch(path + u"/offer_status"_s,
                        {{u"offer_status"_s, 6}, {u"expiration_date"_s, u"2026-03-31"_s}})
                 .code(),
             0);
    const QJsonObject basic =
        client.get(path).data().value("offer"_L1).toObject().value("basic_info"_L1).toObject();
    QCOMPARE(basic.value("expire_time"_L1).toInteger(), 1774886400000);
}

void TestSandboxOffers::declinedOfferTakesReasons()
{
    SandboxClient client;
    const QString id = u"6930815272790114324"_s;
    client.sandbox.setOfferStatus(id, 6);
    const QJsonObject body{{u"offer_status"_s, 8},
                           {u"termination_reason_id_list"_s, QJsonArray{u"6891560630172518670"_s}},
                           {u"termination_reason_note"_s, u"不符合期望"_s}};
    QCOMPARE(client.patch(u"/hire/v1/offers/%1/offer_status"_s.arg(id), body).code(), 0);
    QCOMPARE(client.sandbox.record(u"offers"_s, id).value("termination_reason_note"_L1).toString(),
             u"不符合期望"_s);
}

void TestSandboxOffers::nullAndUnusedFieldsAreTolerated()
{
    SandboxClient client;
    const QString id = u"6930815272790114324"_s;
    client.sandbox.setOfferStatus(id, 2);
    const QJsonObject body{{u"offer_status"_s, 4},
                           {u"expiration_date"_s, QJsonValue::Null},
                           {u"termination_reason_id_list"_s, QJsonArray()},
                           {u"termination_reason_note"_s, QString()}};
    QCOMPARE(client.patch(u"/hire/v1/offers/%1/offer_status"_s.arg(id), body).code(), 0);
}

void TestSandboxOffers::recordChangesBehindTheClient()
{
    SandboxClient client;
    const QString id = u"6930815272790114324"_s;
    const QJsonObject change{
        {u"collection"_s, u"offers"_s}, {u"id"_s, id}, {u"fields"_s, QJsonObject{{u"offer_status"_s, 9}}}};
    QCOMPARE(client.control("POST"_ba, u"/records"_s, change).code(), 0);
    QCOMPARE(client.get(u"/hire/v1/offers/"_s + id)
                 .data()
                 .value("offer"_L1)
                 .toObject()
                 .value("offer_status"_L1)
                 .toInt(),
             9);
}

QTEST_GUILESS_MAIN(TestSandboxOffers)
#include "test_sandbox_offers.moc"
