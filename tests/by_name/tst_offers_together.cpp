// SPDX-License-Identifier: Apache-2.0
//
// Several offers, of several candidates, picked from their cards and changed together at the window of the
// real program: what each is told to be, what Feishu receives, and what History shows.
#include "models/history/history_model.h"
#include "tests/gui/desk.h"
#include "tests/gui/legibility.h"
#include "tests/gui/ways.h"
#include "ui/pages/fact_grid.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto offers = u"update_offer_status"_s;

// Candidates of the sandbox and their offers.
const auto linMo = u"林墨"_s;
const auto approved = u"6941846888588897058"_s;
const auto sent = u"6986582560336710445"_s;
const auto declined = u"6917927400650968004"_s;
const auto linXiaowen = u"林晓雯"_s;
const auto approvedToo = u"6930815272790114324"_s; // her only one
const auto chenSiyuan = u"陈思远"_s;
const auto sentToo = u"6929389390583789773"_s; // his only one

bool pick(Person &person, const QString &name, const QStringList &ids)
{
    if (!person.findByName(name) || !person.openFirst())
        return false;
    return std::all_of(ids.begin(), ids.end(),
                       [&](const QString &id) { return person.press(u"pickCard."_s + id); });
}

bool isPicked(const QString &id)
{
    const auto *box = qobject_cast<QCheckBox *>(Person::find(u"pickCard."_s + id));
    return box && box->isChecked();
}

/// What the dialog says of each picked offer: the last column.
QStringList fates()
{
    const auto *table = qobject_cast<QAbstractItemView *>(Person::find(u"groupTable"_s));
    QStringList lines;
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        lines.append(table->model()->index(row, 3).data().toString());
    return lines;
}

/// Whether all that the dialog says of the picked offers has room where it stands.
bool fatesCanBeRead()
{
    const auto *table = qobject_cast<QAbstractItemView *>(Person::find(u"groupTable"_s));
    const int rows = table ? table->model()->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex fate = table->model()->index(row, 3);
        const QRect room = table->visualRect(fate);
        const QRect words = table->fontMetrics().boundingRect(QRect(0, 0, room.width(), 10'000),
                                                              Qt::TextWordWrap, fate.data().toString());
        if (words.height() > room.height() || words.width() > room.width())
            return false;
    }
    return rows > 0;
}

/// The words that each begins with, in either language.
bool fatesBegin(const QStringList &words)
{
    const QStringList lines = fates();
    if (lines.size() != words.size())
        return false;
    for (int i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).startsWith(words.at(i)))
            return false;
    }
    return true;
}

/// The offers that were written to, in the order in which Feishu received it.
QStringList writtenOffers(Desk &desk)
{
    QStringList ids;
    const QJsonArray writes = desk.sandbox().receivedWrites();
    for (const QJsonValue &write : writes)
        ids.append(write[u"path"_s].toString().section(u'/', -2, -2));
    return ids;
}

int statusOf(Desk &desk, const QString &offer)
{
    return desk.sandbox().record(u"offers"_s, offer).value(u"offer_status"_s).toInt();
}

/// The offers in History, newest first; nothing unless each of them succeeded.
QStringList succeededInHistory()
{
    const auto *table = qobject_cast<QAbstractItemView *>(Person::find(u"historyTable"_s));
    const auto *model = table ? qobject_cast<const HistoryModel *>(table->model()) : nullptr;
    QStringList ids;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const HistoryEntry entry = model->entry(model->index(row, 0));
        if (entry.operation != offers || entry.state != HistoryEntry::State::Succeeded)
            return {};
        ids.append(entry.target);
    }
    return ids;
}

/// Whether the facts about the open offer have that value.
bool factsShow(const QString &value)
{
    const QWidget *page = Person::find(u"page_"_s + offers);
    const auto *facts = page ? page->findChild<FactGrid *>() : nullptr;
    const QList<QLabel *> labels = facts ? facts->findChildren<QLabel *>() : QList<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text() == value; });
}

bool sendTogether(Person &person)
{
    return person.press(u"groupSend"_s) && person.confirm();
}

/// Sent, with a week's time.
bool chooseSent(Person &person)
{
    return person.press(u"groupMove"_s) && person.choose(u"offer_status"_s, u"6"_s)
        && person.press(u"expiration_date.quick.1"_s);
}

} // namespace

class TestOffersTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void offersOfTwoCandidatesAreSent_data() { addWays(); }
    void offersOfTwoCandidatesAreSent()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        QVERIFY(person.openPage(offers));
        QVERIFY(pick(person, linXiaowen, {approvedToo}));
        QVERIFY(pick(person, linMo, {approved, declined}));
        const QString count = Person::textOf(u"groupCount"_s);
        QVERIFY2(count.contains(u'3') && count.contains(linXiaowen) && count.contains(linMo),
                 qPrintable(count));
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());

        QVERIFY(person.press(u"groupMove"_s));
        const QRegularExpression counts(way.isChinese()
                                            ? u"审批通过\\D*2\\D*候选人已拒绝\\D*1"_s
                                            : u"Approved\\D*2\\D*Declined by the candidate\\D*1"_s);
        QTRY_VERIFY2(Person::textOf(u"groupCounts"_s).contains(counts),
                     qPrintable(Person::textOf(u"groupCounts"_s)));
        QVERIFY(person.choose(u"offer_status"_s, u"6"_s));
        QVERIFY(person.press(u"expiration_date.quick.1"_s));
        const QString good = way.isChinese() ? u"可以提交"_s : u"Can be sent"_s;
        const QString warning = way.isChinese() ? u"提醒："_s : u"Warning: "_s;
        QTRY_VERIFY2(fatesBegin({good, good, warning}), qPrintable(fates().join(u'\n')));
        QCOMPARE(illegibleTexts(*Person::find(u"groupDialog"_s)).join(u'|'), QString());
        QVERIFY(desk.sandbox().receivedWrites().isEmpty());

        QVERIFY(sendTogether(person));
        const QString done = way.isChinese() ? u"已完成"_s : u"Done"_s;
        QTRY_COMPARE(fates(), QStringList({done, done, done}));
        QTRY_COMPARE(Person::textOf(u"groupSummary"_s),
                     way.isChinese() ? u"已完成 3 / 3"_s : u"3 of 3 done"_s);
        QCOMPARE(illegibleTexts(*Person::find(u"groupDialog"_s)).join(u'|'), QString());
        QCOMPARE(writtenOffers(desk), QStringList({approvedToo, approved, declined}));
        const QJsonArray writes = desk.sandbox().receivedWrites();
        for (const QJsonValue &write : writes) {
            QCOMPARE(write[u"body"_s].toObject(),
                     (QJsonObject{{u"offer_status"_s, 6}, {u"expiration_date"_s, inDays(7)}}));
            QVERIFY(write[u"executed"_s].toBool());
        }

        QVERIFY(person.press(u"closeDialog"_s));
        QTRY_VERIFY(!Person::find(u"groupTray"_s)); // what is done is picked no more
        QTRY_VERIFY(factsShow(way.isChinese() ? u"已发送"_s : u"Sent"_s)); // of the open one, read again
        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(succeededInHistory(), QStringList({declined, approved, approvedToo}));
    }

    void whatCantTakeTheStatusIsLeftOut_data() { addWays(); }
    void whatCantTakeTheStatusIsLeftOut()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        QVERIFY(person.openPage(offers));
        QVERIFY(pick(person, linMo, {approved, sent}));
        QVERIFY(pick(person, chenSiyuan, {sentToo}));
        QVERIFY(person.press(u"groupMove"_s));
        QVERIFY(person.choose(u"offer_status"_s, u"9"_s)); // void: only what was sent
        const QString good = way.isChinese() ? u"可以提交"_s : u"Can be sent"_s;
        const QString bad = way.isChinese() ? u"将跳过：只有已发送"_s : u"Will be left out: Only an offer"_s;
        QTRY_VERIFY2(fatesBegin({bad, good, good}), qPrintable(fates().join(u'\n')));
        QTRY_VERIFY(fatesCanBeRead());
        QCOMPARE(illegibleTexts(*Person::find(u"groupDialog"_s)).join(u'|'), QString());

        QVERIFY(sendTogether(person));
        const QString done = way.isChinese() ? u"已完成"_s : u"Done"_s;
        const QString leftOut = way.isChinese() ? u"已跳过：只有已发送"_s : u"Left out: Only an offer"_s;
        QTRY_VERIFY2(fatesBegin({leftOut, done, done}), qPrintable(fates().join(u'\n')));
        QCOMPARE(writtenOffers(desk), QStringList({sent, sentToo}));
        QCOMPARE(statusOf(desk, approved), 4);
        QCOMPARE(statusOf(desk, sent), 9);
        QCOMPARE(statusOf(desk, sentToo), 9);

        QVERIFY(person.press(u"closeDialog"_s));
        QTRY_VERIFY(Person::textOf(u"groupCount"_s).contains(linMo)); // it is still picked
        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(succeededInHistory(), QStringList({sentToo, sent}));
    }

    void picksCanBeTakenBack_data() { addWays(); }
    void picksCanBeTakenBack()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        QVERIFY(person.openPage(offers));
        QVERIFY(pick(person, linMo, {approved, sent, declined}));
        QVERIFY(person.press(u"pickCard."_s + declined)); // once more: no longer
        QVERIFY(isPicked(approved) && isPicked(sent) && !isPicked(declined));
        QVERIFY(Person::textOf(u"groupCount"_s).contains(u'2'));
        QVERIFY(person.press(u"groupClear"_s));
        QTRY_VERIFY(!Person::find(u"groupTray"_s));
        QVERIFY(!isPicked(approved) && !isPicked(sent) && !isPicked(declined));
        QVERIFY(desk.sandbox().receivedWrites().isEmpty());
    }

    void whatWasStoppedGoesOnLater_data() { addWays(); }
    void whatWasStoppedGoesOnLater()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        QVERIFY(person.openPage(offers));
        QVERIFY(pick(person, linXiaowen, {approvedToo}));
        QVERIFY(pick(person, linMo, {approved}));
        QVERIFY(chooseSent(person));
        SandboxFaults slow;
        slow.method = u"PATCH"_s;
        slow.delay = 4s; // time to press Stop
        desk.sandbox().setFaults(slow);
        QVERIFY(sendTogether(person));
        QTRY_COMPARE(desk.sandbox().receivedWrites().size(), 1);
        QVERIFY(person.press(u"groupStop"_s));
        desk.sandbox().setFaults({});
        const QString done = way.isChinese() ? u"已完成"_s : u"Done"_s;
        const QString good = way.isChinese() ? u"可以提交"_s : u"Can be sent"_s;
        QTRY_COMPARE_WITH_TIMEOUT(Person::textOf(u"groupSummary"_s),
                                  way.isChinese() ? u"已完成 1 / 2"_s : u"1 of 2 done"_s, 20'000);
        QCOMPARE(fates(), QStringList({done, good}));
        QCOMPARE(illegibleTexts(*Person::find(u"groupDialog"_s)).join(u'|'), QString());
        QCOMPARE(writtenOffers(desk), QStringList{approvedToo});
        QCOMPARE(statusOf(desk, approved), 4);

        QVERIFY(sendTogether(person)); // the rest, and only that
        QTRY_COMPARE(fates(), QStringList({done, done}));
        QCOMPARE(writtenOffers(desk), QStringList({approvedToo, approved}));
        QVERIFY(person.press(u"closeDialog"_s));
        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(succeededInHistory(), QStringList({approved, approvedToo}));
    }

    void whatSomebodyMovedMeanwhileIsNotOverwritten_data() { addWays(); }
    void whatSomebodyMovedMeanwhileIsNotOverwritten()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        QVERIFY(person.openPage(offers));
        QVERIFY(pick(person, linXiaowen, {approvedToo}));
        QVERIFY(pick(person, linMo, {approved}));
        QVERIFY(chooseSent(person));
        desk.sandbox().setOfferStatus(approvedToo, 5);
        QVERIFY(sendTogether(person));
        const QString theirs = way.isChinese()
            ? u"已跳过，有人先改动了：现在已是「审批不通过」。如仍要更改，请再次发送。"_s
            : u"Left out, somebody was faster: It is “Approval rejected” by now. Send again to change it all the same."_s;
        const QString done = way.isChinese() ? u"已完成"_s : u"Done"_s;
        QTRY_COMPARE(fates(), QStringList({theirs, done}));
        QTRY_VERIFY(fatesCanBeRead());
        QCOMPARE(writtenOffers(desk), QStringList{approved});
        QCOMPARE(statusOf(desk, approvedToo), 5);
        QCOMPARE(statusOf(desk, approved), 6);
        QCOMPARE(illegibleTexts(*Person::find(u"groupDialog"_s)).join(u'|'), QString());
        QVERIFY2(Person::textOf(u"groupCounts"_s)
                     .contains(way.isChinese() ? u"审批不通过 1 个 · 已发送 1 个"_s
                                               : u"Approval rejected: 1 · Sent: 1"_s),
                 qPrintable(Person::textOf(u"groupCounts"_s)));

        QVERIFY(sendTogether(person)); // by somebody who was told, and only that one
        QTRY_COMPARE(fates(), QStringList({done, done}));
        QCOMPARE(writtenOffers(desk), QStringList({approved, approvedToo}));
        QCOMPARE(statusOf(desk, approvedToo), 6);
    }
};

QTEST_MAIN(TestOffersTogether)
#include "tst_offers_together.moc"
