// SPDX-License-Identifier: Apache-2.0
//
// A contract found by its employee's name, and its end moved where it is seen: on the timeline. With the
// mouse and by keyboard alone, in both languages and both themes.
#include "models/operations/operations.h"
#include "models/timeline/month_steps.h"
#include "tests/gui/desk.h"
#include "tests/gui/legibility.h"
#include "tests/gui/ways.h"
#include "ui/editors/field_editor.h"
#include "ui/timeline/timeline_bar.h"

#include <QAccessible>
#include <QJsonObject>
#include <QLabel>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using Hands = Person::Hands;

namespace {

const auto contracts = u"update_contract"_s;
const auto endField = u"contract_end_date"_s;

QList<QJsonObject> contractsOf(Desk &desk, const QString &name)
{
    QList<QJsonObject> found;
    for (const QJsonObject &contract : desk.sandbox().records(u"contracts"_s)) {
        if (contract.value(u"name_zh"_s) == name || contract.value(u"name_en"_s) == name)
            found.append(contract);
    }
    return found;
}

QJsonObject openContract(Desk &desk, const QString &name)
{
    for (const QJsonObject &contract : contractsOf(desk, name)) {
        if (contract.value(u"contract_status"_s) == "contract_open"_L1)
            return contract;
    }
    return {};
}

QString idOf(const QJsonObject &contract)
{
    return contract.value(u"id"_s).toString();
}

QList<TimelineBar *> bars(Desk &desk)
{
    QList<TimelineBar *> bars = desk.window().findChildren<TimelineBar *>();
    bars.removeIf([](const TimelineBar *bar) { return !bar->isVisible(); });
    return bars;
}

TimelineBar *barOf(Desk &desk, const QString &id)
{
    for (TimelineBar *bar : bars(desk)) {
        if (bar->id() == id)
            return bar;
    }
    return nullptr;
}

QString told(QWidget *widget, QAccessible::Text what)
{
    QAccessibleInterface *access = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return access ? access->text(what) : QString();
}

QString toldOf(Desk &desk, const QString &id)
{
    return told(barOf(desk, id), QAccessible::Description);
}

/// Where the bar ends on its timeline, in pixels.
double endOf(Desk &desk, const QString &id)
{
    const TimelineBar *bar = barOf(desk, id);
    return bar && bar->end() ? bar->x() + *bar->end() : -1;
}

QDate shownEnd()
{
    const FieldEditor *editor = Person::editor(endField);
    return editor ? QDate::fromString(editor->value(), Qt::ISODate) : QDate();
}

} // namespace

class TestContractsByName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void everyContractIsABarThatSaysWhatItIs_data() { addWays(); }
    void everyContractIsABarThatSaysWhatItIs()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        const QString name = way.isChinese() ? u"王思远"_s : u"Wang Siyuan"_s;
        const QList<QJsonObject> all = contractsOf(desk, name);
        QCOMPARE(all.size(), 3);

        QVERIFY(openTimeline(desk, person, name));
        QCOMPARE(bars(desk).size(), all.size());
        for (const QJsonObject &contract : all) {
            TimelineBar *bar = barOf(desk, idOf(contract));
            QVERIFY(bar);
            const QString called = told(bar, QAccessible::Name);
            QVERIFY2(called.contains(contract.value(u"contract_number"_s).toString()), qPrintable(called));
            const QString said = told(bar, QAccessible::Description);
            for (const auto &day : {u"effective_time"_s, endField})
                QVERIFY2(said.contains(contract.value(day).toString().left(10)), qPrintable(said));
        }
        // The one in force is the one that opens; another opens by its bar.
        QVERIFY(barOf(desk, idOf(openContract(desk, name)))->end());
        TimelineBar *first = barOf(desk, idOf(all.first()));
        QVERIFY(!first->end());
        if (way.hands == Hands::Mouse) {
            QVERIFY(person.goTo(first));
        } else {
            QVERIFY(person.goTo(barOf(desk, idOf(openContract(desk, name)))));
            Person::key(Qt::Key_Home);
            QVERIFY(first->hasFocus());
            Person::key(Qt::Key_Return);
        }
        QTRY_COMPARE(shownEnd().toString(Qt::ISODate), all.first().value(endField).toString());
        QTRY_VERIFY(barOf(desk, idOf(all.first()))->end());
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());
    }

    void theEndIsMovedOnTheTimelineAndSent_data() { addWays(); }
    void theEndIsMovedOnTheTimelineAndSent()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        const QString name = way.isChinese() ? u"钱书瑶"_s : u"Qian Shuyao"_s;
        const QJsonObject before = openContract(desk, name);
        const QString id = idOf(before);
        const QDate was = QDate::fromString(before.value(endField).toString(), Qt::ISODate);

        QVERIFY(openTimeline(desk, person, name));
        QCOMPARE(shownEnd(), was);
        const double placeBefore = endOf(desk, id);
        if (way.hands == Hands::Mouse) {
            TimelineBar *bar = barOf(desk, id);
            QVERIFY(person.drag(bar, {qRound(*bar->end()), bar->height() / 2}, -60));
            QVERIFY(shownEnd() < was.addDays(-30));
        } else {
            QVERIFY(person.goTo(barOf(desk, id)));
            Person::key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier); // a month
            Person::key(Qt::Key_PageDown, Qt::AltModifier); // a year
            Person::key(Qt::Key_Right, Qt::AltModifier); // a day
            QCOMPARE(shownEnd(), monthsLater(monthsLater(was, -1), -12).addDays(1));
        }
        QVERIFY2(endOf(desk, id) < placeBefore, "the bar is shorter");
        QVERIFY2(toldOf(desk, id).contains(shownEnd().toString(Qt::ISODate)), qPrintable(toldOf(desk, id)));

        // The other way round: the bar follows what is typed.
        const double placeMoved = endOf(desk, id);
        const QDate wanted = was.addDays(-200);
        QVERIFY(person.replace(endField, wanted.toString(Qt::ISODate)));
        QTRY_VERIFY(toldOf(desk, id).contains(wanted.toString(Qt::ISODate)));
        QVERIFY(endOf(desk, id) < placeBefore);
        QVERIFY(!qFuzzyCompare(endOf(desk, id), placeMoved));
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());

        QVERIFY(review(person, way.hands));
        const QStringList words = Person::wordsIn(u"reviewPanel"_s);
        for (const QString &word : {updateContract().field(endField)->label.now(), was.toString(Qt::ISODate),
                                    wanted.toString(Qt::ISODate)})
            QVERIFY2(words.contains(word), qPrintable(words.join(u'|')));
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());

        const QPointer<TimelineBar> bar = barOf(desk, id);
        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        QCOMPARE(desk.onlyWrite().value(u"body"_s).toObject(),
                 (QJsonObject{{endField, wanted.toString(Qt::ISODate)}}));
        QCOMPARE(desk.sandbox().record(u"contracts"_s, id).value(endField).toString(),
                 wanted.toString(Qt::ISODate));
        // It is the new original, and nothing is edited any more.
        QTRY_VERIFY(barOf(desk, id) && !toldOf(desk, id).contains(was.toString(Qt::ISODate)));
        QCOMPARE(barOf(desk, id), bar.data()); // it was there all the while
        QVERIFY(toldOf(desk, id).contains(wanted.toString(Qt::ISODate)));
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());
    }

    void anOverlapIsSeenBeforeAnythingIsSent_data() { addWays(); }
    void anOverlapIsSeenBeforeAnythingIsSent()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        const QString name = way.isChinese() ? u"王思远"_s : u"Wang Siyuan"_s;
        const QJsonObject before = openContract(desk, name);
        const QString id = idOf(before);
        const QJsonObject next = contractsOf(desk, name).constLast();
        const QString number = next.value(u"contract_number"_s).toString();
        const QString nextDay = next.value(u"effective_time"_s).toString().left(10);
        QCOMPARE(next.value(u"contract_type"_s), before.value(u"contract_type"_s));

        QVERIFY(openTimeline(desk, person, name));
        QVERIFY(!toldOf(desk, id).contains(number));
        if (way.hands == Hands::Mouse) {
            TimelineBar *bar = barOf(desk, id);
            QVERIFY(person.drag(bar, {qRound(*bar->end()), bar->height() / 2}, 60));
        } else {
            QVERIFY(person.goTo(barOf(desk, id)));
            for (int month = 0; month < 3; ++month)
                Person::key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        }
        QVERIFY(shownEnd() > QDate::fromString(nextDay, Qt::ISODate));
        // Both bars say with whom they overlap, at once.
        QVERIFY2(toldOf(desk, id).contains(number), qPrintable(toldOf(desk, id)));
        QVERIFY(toldOf(desk, idOf(next)).contains(before.value(u"contract_number"_s).toString()));

        QVERIFY(person.send());
        QTRY_VERIFY(Person::isIn(endField));
        const QString complaint = Person::descriptionOf(endField);
        QVERIFY2(complaint.contains(number) && complaint.contains(nextDay), qPrintable(complaint));
        QVERIFY(desk.sandbox().receivedWrites().isEmpty());
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());

        const QDate last = QDate::fromString(nextDay, Qt::ISODate).addDays(-2);
        QVERIFY(person.replace(endField, last.toString(Qt::ISODate)));
        QTRY_VERIFY(!Person::descriptionOf(endField).contains(number));
        QVERIFY(!toldOf(desk, id).contains(number));
        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        QCOMPARE(desk.sandbox().record(u"contracts"_s, id).value(endField).toString(),
                 last.toString(Qt::ISODate));
    }

private:
    static bool openTimeline(Desk &desk, Person &person, const QString &name)
    {
        const QString id = idOf(openContract(desk, name));
        return person.openPage(contracts) && person.findByName(name) && person.openFirst()
            && QTest::qWaitFor([&] { return shownEnd().isValid() && endOf(desk, id) > 0; });
    }

    static bool review(Person &person, Hands hands)
    {
        if (hands == Hands::Keys)
            Person::key(Qt::Key_R, Qt::ControlModifier);
        else if (!person.press(u"reviewButton"_s))
            return false;
        return QTest::qWaitFor([] { return Person::find(u"reviewPanel"_s) != nullptr; });
    }
};

QTEST_MAIN(TestContractsByName)
#include "tst_contracts_by_name.moc"
