// SPDX-License-Identifier: Apache-2.0
#include "judged_draft.h"

#include "models/operations/operations.h"
#include "models/outcomes/readback.h"

#include <QtTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const auto offerId = u"6930815272790114324"_s;
const auto reasonId = u"6891560630172518670"_s;

/// A formal offer in a status, as reading it brings it.
QByteArray offerIn(int status, const QByteArray &more = {})
{
    return "{\"offer_status\":" + QByteArray::number(status) + ",\"offer_type\":1" + more + '}';
}

Draft draftFor(int current, const QString &wanted, const QByteArray &more = {})
{
    Texts texts{{u"offer_id"_s, offerId}, {u"offer_status"_s, wanted}};
    if (wanted == "6"_L1)
        texts.insert(u"expiration_date"_s, u"2026-12-06"_s);
    if (wanted == "8"_L1)
        texts.insert(u"termination_reason_id_list"_s, reasonId);
    return loadedDraft(updateOfferStatus(), offerIn(current, more), texts);
}

/// Ids 6891560630172518000 and following, in the normal form of a list.
QString reasonIds(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(QString::number(6891560630172518000LL + i));
    return ids.join(u';');
}

} // namespace

class UpdateOfferStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatTheStatusNeeds_data();
    void asksForWhatTheStatusNeeds();
    void sendsOnlyWhatTheStatusUses_data();
    void sendsOnlyWhatTheStatusUses();
    void warnsOfUnusualTransitions_data();
    void warnsOfUnusualTransitions();
    void namesWhatUsuallyFollows();
    void voidIsBlockedUnlessSentOrAccepted_data();
    void voidIsBlockedUnlessSentOrAccepted();
    void anUnknownPresentStatusBlocksNothing();
    void warnsOfInternOffers_data();
    void warnsOfInternOffers();
    void warnsOfOffersSentFromInsideFeishu();
    void loadingDoesNotChooseAStatus();
    void namesEveryStatusThatCanBeRead_data();
    void namesEveryStatusThatCanBeRead();
    void tellsFactsOfTheOffer();
    void readingBackComparesTheStatusAlone();
};

void UpdateOfferStatusTest::asksForWhatTheStatusNeeds_data()
{
    QTest::addColumn<Texts>("typed");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, Texts typed, const QStringList &expected) {
        typed.insert(u"offer_id"_s, offerId);
        QTest::newRow(name) << typed << expected;
    };
    const auto status = u"offer_status"_s;
    const auto date = u"expiration_date"_s;
    const auto reasons = u"termination_reason_id_list"_s;
    row("nothing chosen", {}, {u"block offer_status"_s});
    row("approved", {{status, u"4"_s}}, {});
    row("created", {{status, u"10"_s}}, {});
    row("not a status that can be written", {{status, u"1"_s}}, {u"block offer_status"_s});
    row("no status at all", {{status, u"14"_s}}, {u"block offer_status"_s});
    row("sent without a date", {{status, u"6"_s}}, {u"block expiration_date"_s});
    row("sent until today", {{status, u"6"_s}, {date, u"2026-11-22"_s}}, {});
    row("sent until yesterday", {{status, u"6"_s}, {date, u"2026-11-21"_s}}, {u"warn expiration_date"_s});
    row("sent until nonsense", {{status, u"6"_s}, {date, u"2026-02-30"_s}}, {u"block expiration_date"_s});
    row("an old date that is not used", {{status, u"4"_s}, {date, u"2001-01-01"_s}}, {});
    row("declined without a reason", {{status, u"8"_s}}, {u"block termination_reason_id_list"_s});
    row("declined for a reason", {{status, u"8"_s}, {reasons, reasonId}}, {});
    row("declined for 50 reasons", {{status, u"8"_s}, {reasons, reasonIds(50)}}, {});
    row("declined for 51 reasons", {{status, u"8"_s}, {reasons, reasonIds(51)}},
        {u"block termination_reason_id_list"_s});
    row("the same reason twice", {{status, u"8"_s}, {reasons, reasonId + u';' + reasonId}},
        {u"block termination_reason_id_list"_s});
    row("a reason that is no id", {{status, u"8"_s}, {reasons, u"salary"_s}},
        {u"block termination_reason_id_list"_s});
}

void UpdateOfferStatusTest::asksForWhatTheStatusNeeds()
{
    QFETCH(Texts, typed);
    QTEST(complaints(updateOfferStatus(), typedDraft(typed)), "expected");
}

void UpdateOfferStatusTest::sendsOnlyWhatTheStatusUses_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("body");
    QTest::newRow("approved") << u"4"_s << uR"({"offer_status":4})"_s;
    QTest::newRow("sent") << u"6"_s << uR"({"offer_status":6,"expiration_date":"2026-12-06"})"_s;
    QTest::newRow("declined")
        << u"8"_s
        << uR"({"offer_status":8,"termination_reason_id_list":["6891560630172518670"],"termination_reason_note":"不符合期望"})"_s;
    QTest::newRow("void") << u"9"_s << uR"({"offer_status":9})"_s;
}

void UpdateOfferStatusTest::sendsOnlyWhatTheStatusUses()
{
    QFETCH(QString, status);
    const Draft draft = typedDraft({{u"offer_id"_s, offerId},
                                    {u"offer_status"_s, status},
                                    {u"expiration_date"_s, u"2026-12-06"_s},
                                    {u"termination_reason_id_list"_s, reasonId},
                                    {u"termination_reason_note"_s, u"不符合期望"_s}});
    QTEST(bodyOf(updateOfferStatus(), draft), "body");
}

void UpdateOfferStatusTest::warnsOfUnusualTransitions_data()
{
    QTest::addColumn<int>("current");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("warns");
    const auto rows = [](int current, const QStringList &usual) {
        for (int wanted = 2; wanted <= 10; ++wanted) {
            const QString name = QString::number(wanted);
            if (wanted != 9)
                QTest::addRow("%d to %d", current, wanted) << current << name << !usual.contains(name);
        }
    };
    rows(1, {u"2"_s});
    rows(10, {u"2"_s});
    rows(2, {u"3"_s, u"4"_s, u"5"_s});
    rows(3, {u"2"_s});
    rows(5, {u"2"_s});
    rows(4, {u"6"_s});
    rows(6, {u"7"_s, u"8"_s});
    rows(7, {u"8"_s});
    rows(8, {});
    rows(9, {});
}

void UpdateOfferStatusTest::warnsOfUnusualTransitions()
{
    QFETCH(int, current);
    QFETCH(QString, wanted);
    QFETCH(bool, warns);
    const QStringList expected = warns ? QStringList{u"warn offer_status"_s} : QStringList();
    QCOMPARE(complaints(updateOfferStatus(), draftFor(current, wanted)), expected);
}

void UpdateOfferStatusTest::namesWhatUsuallyFollows()
{
    const QList<Problem> problems = findProblems(updateOfferStatus(), draftFor(6, u"4"_s));
    QCOMPARE(problems.size(), 1);
    const QString words = problems.first().text.now();
    for (const char *name : {"Sent", "Accepted by the candidate", "Declined by the candidate", "Void"})
        QVERIFY2(words.contains(QString::fromLatin1(name)), qPrintable(words));
}

void UpdateOfferStatusTest::voidIsBlockedUnlessSentOrAccepted_data()
{
    QTest::addColumn<int>("current");
    QTest::addColumn<QStringList>("expected");
    for (int current : {1, 2, 3, 4, 5, 8, 9, 10})
        QTest::addRow("from %d", current) << current << QStringList{u"block offer_status"_s};
    for (int current : {6, 7})
        QTest::addRow("from %d", current) << current << QStringList();
}

void UpdateOfferStatusTest::voidIsBlockedUnlessSentOrAccepted()
{
    QFETCH(int, current);
    QTEST(complaints(updateOfferStatus(), draftFor(current, u"9"_s)), "expected");
}

void UpdateOfferStatusTest::anUnknownPresentStatusBlocksNothing()
{
    const Texts wanted{{u"offer_id"_s, offerId}, {u"offer_status"_s, u"9"_s}};
    QCOMPARE(complaints(updateOfferStatus(), typedDraft(wanted)), QStringList());
    QCOMPARE(complaints(updateOfferStatus(), loadedDraft(updateOfferStatus(), "{\"offer_type\":1}", wanted)),
             QStringList());
}

void UpdateOfferStatusTest::warnsOfInternOffers_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::newRow("by its type") << QByteArray(R"({"offer_status":2,"offer_type":2})");
    for (int status : {11, 12, 13})
        QTest::addRow("by its status %d", status) << offerIn(status);
}

void UpdateOfferStatusTest::warnsOfInternOffers()
{
    QFETCH(QByteArray, offer);
    const Draft draft =
        loadedDraft(updateOfferStatus(), offer, {{u"offer_id"_s, offerId}, {u"offer_status"_s, u"4"_s}});
    QStringList words;
    for (const Problem &problem : findProblems(updateOfferStatus(), draft)) {
        QCOMPARE(problem.severity, Severity::Warn);
        words.append(problem.text.now());
    }
    QVERIFY(words.join(u' ').contains(u"intern offer"_s));
}

void UpdateOfferStatusTest::warnsOfOffersSentFromInsideFeishu()
{
    const QByteArray sent = ",\"offer_send_record_list\":[{\"offer_send_record_id\":\"1\"}]";
    QCOMPARE(complaints(updateOfferStatus(), draftFor(6, u"7"_s, sent)), QStringList{u"warn offer_status"_s});
    QCOMPARE(complaints(updateOfferStatus(), draftFor(6, u"7"_s, ",\"offer_send_record_list\":[]")),
             QStringList());
    // Approval is another matter (1002070).
    QCOMPARE(complaints(updateOfferStatus(), draftFor(2, u"4"_s, sent)), QStringList());
}

void UpdateOfferStatusTest::loadingDoesNotChooseAStatus()
{
    QVERIFY(!updateOfferStatus().field(u"offer_status"_s)->prefilled);
    const Draft draft = loadedDraft(updateOfferStatus(), offerIn(4), {{u"offer_id"_s, offerId}});
    QCOMPARE(complaints(updateOfferStatus(), draft), QStringList{u"block offer_status"_s});
    QCOMPARE(draft.loaded.text(u"offer_status"_s), u"4"_s);
}

void UpdateOfferStatusTest::namesEveryStatusThatCanBeRead_data()
{
    QTest::addColumn<QString>("status");
    for (int status = 0; status <= 13; ++status)
        QTest::addRow("%d", status) << QString::number(status);
}

void UpdateOfferStatusTest::namesEveryStatusThatCanBeRead()
{
    QFETCH(QString, status);
    const FieldSpec &field = *updateOfferStatus().field(u"offer_status"_s);
    QVERIFY(field.display(status) != status);
    const int number = status.toInt();
    QCOMPARE(field.choice(status) != nullptr, number >= 2 && number <= 10);
    QCOMPARE(field.display(u"99"_s), u"99"_s);
}

void UpdateOfferStatusTest::tellsFactsOfTheOffer()
{
    const QByteArray json = R"({"offer_status":4,"offer_type":1,"application_id":"6930815272790114325",
        "job_info":{"job_name":"高级测试工程师"},"basic_info":{"onboard_date":"2026-12-15","expire_time":1796486399000}})";
    QStringList lines;
    for (const Fact &fact : updateOfferStatus().load->facts(QJsonDocument::fromJson(json).object()))
        lines.append(fact.label.now() + u"="_s + fact.value.now());
    QVERIFY(lines.contains(u"Current status=Approved"_s));
    QVERIFY(lines.contains(u"Job=高级测试工程师"_s));
    QVERIFY(lines.contains(u"Offer type=Regular"_s));
    QVERIFY(lines.contains(u"Start date=2026-12-15"_s));
    QVERIFY(lines.contains(u"Application ID=6930815272790114325"_s));
    QVERIFY(lines.contains(u"Valid until="_s
                           + QDateTime::fromMSecsSinceEpoch(1796486399000).date().toString(Qt::ISODate)));
    // Nothing is made up about what was not sent.
    QCOMPARE(updateOfferStatus().load->facts(QJsonDocument::fromJson(offerIn(4)).object()).size(), 2);
}

void UpdateOfferStatusTest::readingBackComparesTheStatusAlone()
{
    const QByteArray body = R"({"offer_status":6,"expiration_date":"2026-12-06"})";
    const auto held = [](int status) { return QJsonDocument::fromJson(offerIn(status)).object(); };
    QVERIFY(recordShows(updateOfferStatus(), body, held(6)));
    QVERIFY(!recordShows(updateOfferStatus(), body, held(4)));
    QVERIFY(!recordShows(updateOfferStatus(), body, {}));
}

QTEST_GUILESS_MAIN(UpdateOfferStatusTest)
#include "tst_update_offer_status.moc"
