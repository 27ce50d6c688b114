// SPDX-License-Identifier: Apache-2.0
//
// From a candidate's name to the offer that was changed, at the window of the real program.
#include "tests/gui/desk.h"
#include "tests/gui/legibility.h"
#include "tests/gui/ways.h"
#include "ui/pages/operation_page.h"
#include "ui/path/path_node.h"

#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using Hands = Person::Hands;

namespace {

const auto offers = u"update_offer_status"_s;

// A candidate of the sandbox with three offers.
const auto name = u"林墨"_s;
const auto approvedOffer = u"6941846888588897058"_s;
const auto sentOffer = u"6986582560336710445"_s;
const auto declinedOffer = u"6917927400650968004"_s;

/// Every text on the card of an offer, and nothing when there is no such card.
QString textsOnCard(const QString &offer)
{
    const QWidget *card = Person::find(u"card."_s + offer);
    QStringList texts;
    const QList<QLabel *> labels = card ? card->findChildren<QLabel *>() : QList<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts.join(u'|');
}

/// The offer whose form is open.
QString openOffer()
{
    const auto *page = qobject_cast<OperationPage *>(Person::find(u"page_"_s + offers));
    const bool hasForm = page && Person::find(u"offer_status.path"_s);
    return hasForm ? page->session().form().draft().values.text(u"offer_id"_s) : QString();
}

/// Where the open offer stands, as its path says it.
QString currentNode()
{
    const QWidget *path = Person::find(u"offer_status.path"_s);
    const QList<PathNode *> nodes = path ? path->findChildren<PathNode *>() : QList<PathNode *>();
    for (const PathNode *node : nodes) {
        if (node->mark() == PathNode::Mark::Current)
            return node->label();
    }
    return {};
}

QString statusIn(const Way &way, const QString &offer)
{
    if (offer == approvedOffer)
        return way.isChinese() ? u"审批通过"_s : u"Approved"_s;
    if (offer == sentOffer)
        return way.isChinese() ? u"已发送"_s : u"Sent"_s;
    return way.isChinese() ? u"候选人已拒绝"_s : u"Declined by the candidate"_s;
}

} // namespace

class TestOffersByName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void fourPressesFromTheNameToTheChange_data() { addWays(); }
    void fourPressesFromTheNameToTheChange()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        QVERIFY(person.openPage(offers));
        QVERIFY(Person::find(u"findLine"_s)->hasFocus()); // a name can be typed at once
        QVERIFY(person.findByName(name));
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());

        const int before = Person::presses();
        QVERIFY(person.openFirst());
        QTRY_VERIFY(Person::find(u"offer_status.6"_s) && Person::find(u"offer_status.6"_s)->hasFocus());
        if (way.hands == Hands::Mouse)
            QVERIFY(person.choose(u"offer_status"_s, u"6"_s));
        else
            Person::key(Qt::Key_Space);
        QTRY_VERIFY(Person::isIn(u"expiration_date"_s)); // what the choice needs
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());
        if (way.hands == Hands::Mouse)
            QVERIFY(person.press(u"expiration_date.quick.1"_s));
        else
            Person::key(Qt::Key_Down);
        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        QCOMPARE(Person::presses() - before, 4);
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());

        const QJsonObject write = desk.onlyWrite();
        QCOMPARE(write.value(u"method"_s).toString(), u"PATCH"_s);
        QCOMPARE(write.value(u"path"_s).toString(),
                 u"/open-apis/hire/v1/offers/%1/offer_status"_s.arg(approvedOffer));
        QCOMPARE(write.value(u"body"_s).toObject(),
                 (QJsonObject{{u"offer_status"_s, 6}, {u"expiration_date"_s, inDays(7)}}));
        QVERIFY(write.value(u"executed"_s).toBool());
        QCOMPARE(desk.sandbox().record(u"offers"_s, approvedOffer).value(u"offer_status"_s).toInt(), 6);
    }

    void everyOfferOfTheCandidateIsShown_data() { addWays(); }
    void everyOfferOfTheCandidateIsShown()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        QVERIFY(person.openPage(offers));
        QVERIFY(person.findByName(name));
        QVERIFY(person.openFirst());
        QTRY_COMPARE(openOffer(), approvedOffer); // of several, one that can still move on
        for (const QString &offer : {approvedOffer, sentOffer, declinedOffer})
            QTRY_VERIFY2(textsOnCard(offer).contains(statusIn(way, offer)), qPrintable(textsOnCard(offer)));
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());

        QVERIFY(person.press(u"openCard."_s + declinedOffer));
        QTRY_COMPARE(openOffer(), declinedOffer);
        QVERIFY(currentNode().contains(statusIn(way, declinedOffer)));
        for (const QString &offer : {approvedOffer, sentOffer})
            QTRY_VERIFY(Person::find(u"openCard."_s + offer));
        QVERIFY(!Person::find(u"openCard."_s + declinedOffer)); // it is open
        QVERIFY(desk.sandbox().receivedWrites().isEmpty());
    }

    void aStatusOnACardOpensThatOfferWithTheStatusChosen()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        QVERIFY(person.openPage(offers));
        QVERIFY(person.findByName(name));
        QVERIFY(person.openFirst());
        QVERIFY(person.clickIn(u"card."_s + sentOffer, u"offer_status.7"_s));
        QTRY_COMPARE(openOffer(), sentOffer);
        QVERIFY(desk.sandbox().receivedWrites().isEmpty()); // chosen, not sent
        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        QCOMPARE(desk.onlyWrite().value(u"body"_s).toObject(), (QJsonObject{{u"offer_status"_s, 7}}));
        QCOMPARE(desk.sandbox().record(u"offers"_s, sentOffer).value(u"offer_status"_s).toInt(), 7);
    }
};

QTEST_MAIN(TestOffersByName)
#include "tst_offers_by_name.moc"
