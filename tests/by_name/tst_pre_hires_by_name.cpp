// SPDX-License-Identifier: Apache-2.0
//
// A pre-hire found by name: its cost split where it is seen, custom fields by their real names, both ways to
// send. With the mouse and by keyboard alone, in both languages and themes.
#include "models/operations/operations.h"
#include "tests/gui/desk.h"
#include "tests/gui/legibility.h"
#include "tests/gui/ways.h"
#include "ui/editors/field_editor.h"
#include "ui/form/split_handle.h"
#include "ui/pages/operation_page.h"

#include <QAccessible>
#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using Hands = Person::Hands;

namespace {

const auto v1 = u"update_pre_hire"_s;
const auto v2 = u"update_pre_hire_v2"_s;
const auto split = u"cost_center_rate"_s;
const auto splitV2 = u"offer_info_update.cost_center_rates"_s;
const auto research = u"6950635856373745165"_s;
const auto design = u"6950635856373745166"_s;
const auto marketing = u"6999744314843616751"_s;
const auto people = u"6960834285637085539"_s;

OperationPage *pageOf(const QString &operation)
{
    return qobject_cast<OperationPage *>(Person::find(u"page_"_s + operation));
}

/// As the form holds them, in their order.
QList<int> shares(const QString &operation, const QString &field)
{
    QList<int> shares;
    const OperationPage *page = pageOf(operation);
    const QList<Entry> entries = page ? page->session().form().draft().values.entries(field) : QList<Entry>();
    for (const Entry &entry : entries)
        shares.append(entry.value(u"rate"_s).toInt());
    return shares;
}

int sumOf(const QList<int> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0);
}

QString told(const QString &widget)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(Person::find(widget));
    return access ? access->text(QAccessible::Name) : QString();
}

QJsonObject share(const QString &center, int rate)
{
    return {{u"cost_center_id"_s, center}, {u"rate"_s, rate}};
}

QJsonObject custom(const QString &name, const QString &value)
{
    return {{u"field_name"_s, name}, {u"value"_s, value}};
}

QString question()
{
    const auto *box = qobject_cast<QMessageBox *>(Person::find(u"questionBox"_s));
    return box ? box->text() + u'\n' + box->informativeText() : QString();
}

} // namespace

class TestPreHiresByName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theSplitStaysWholeAndGoesThroughV1_data() { addWays(); }
    void theSplitStaysWholeAndGoesThroughV1()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        QVERIFY(person.openPage(v1));
        QVERIFY(open(person, way, v1));
        QCOMPARE(shares(v1, split), (QList{60, 25, 15}));
        QList<int> sums;
        connect(&pageOf(v1)->session().form(), &FormModel::edited, this,
                [&sums] { sums.append(sumOf(shares(v1, split))); });

        auto *boundary = qobject_cast<SplitHandle *>(Person::find(split + u".boundary.1"_s));
        QVERIFY(boundary);
        if (way.hands == Hands::Mouse) {
            QVERIFY(person.drag(boundary, boundary->rect().center(), -100));
        } else {
            QVERIFY(person.goTo(boundary));
            Person::key(Qt::Key_Left, Qt::ShiftModifier); // by five
            Person::key(Qt::Key_Left);
        }
        const int first = shares(v1, split).constFirst();
        QVERIFY(first < 60);
        QCOMPARE(shares(v1, split), (QList{first, 85 - first, 15}));
        const QString name = way.isChinese() ? u"研发中心"_s : u"Research and Development"_s;
        QTRY_VERIFY2(told(split + u".bar"_s).contains(u"%1 %2"_s.arg(name).arg(first)),
                     qPrintable(told(split + u".bar"_s)));
        QCOMPARE(illegibleNow().join(u'|'), QString());

        QVERIFY(person.press(split + u".add"_s));
        QTRY_VERIFY(Person::find(u"listPicker"_s));
        QCOMPARE(illegibleNow().join(u'|'), QString());
        QVERIFY(person.pickFromList(way.isChinese() ? u"人力资源"_s : u"human res"_s));
        QTRY_COMPARE(shares(v1, split).size(), 4);
        QVERIFY(person.press(split + u".spread"_s));
        QCOMPARE(shares(v1, split), (QList{25, 25, 25, 25}));

        // The second takes the rest from now on.
        QVERIFY(person.goTo(Person::editor(split + u".2.rate"_s)->control()));
        if (way.hands == Hands::Mouse)
            QVERIFY(person.press(split + u".rest"_s));
        else
            Person::key(Qt::Key_R, Qt::AltModifier);
        QVERIFY(person.replace(split + u".1.rate"_s, u"40"_s));
        QCOMPARE(shares(v1, split), (QList{40, 10, 25, 25}));
        QVERIFY(person.replace(split + u".4.rate"_s, u"5"_s));
        QCOMPARE(shares(v1, split), (QList{40, 30, 25, 5}));
        QCOMPARE(illegibleNow().join(u'|'), QString());

        // A field of the tenant's, under its own name.
        QVERIFY(
            Person::wordsIn(u"mainWindow"_s).contains(way.isChinese() ? u"常用名"_s : u"Preferred name"_s));
        QVERIFY(person.replace(u"preferred_name__c"_s, u"小默"_s));
        QVERIFY(person.choose(u"shirt_size__c"_s, u"l"_s));
        QCOMPARE(illegibleNow().join(u'|'), QString());
        if (way.hands == Hands::Keys) // what was made last stands among the others all the same
            QVERIFY(comesBeforeSending(u"preferred_name__c"_s, u"shirt_size__c"_s));
        QVERIFY(sums.size() > 8);
        QCOMPARE(sums, QList<int>(sums.size(), 100));

        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        QCOMPARE(desk.onlyWrite().value(u"path"_s).toString(), u"/open-apis/corehr/v1/pre_hires/"_s + m_id);
        QCOMPARE(desk.onlyWrite().value(u"body"_s).toObject(),
                 (QJsonObject{{u"onboarding_status"_s, QJsonObject{{u"enum_name"_s, u"preboarding"_s}}},
                              {split,
                               QJsonArray{share(research, 40), share(design, 30), share(marketing, 25),
                                          share(people, 5)}},
                              {u"custom_fields"_s,
                               QJsonArray{custom(u"preferred_name__c"_s, u"\"小默\""_s),
                                          custom(u"shirt_size__c"_s, u"\"l\""_s)}}}));
        QCOMPARE(illegibleNow().join(u'|'), QString());
    }

    void v2IsChosenOnceAndSaysWhatItClears_data() { addWays(); }
    void v2IsChosenOnceAndSaysWhatItClears()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        QVERIFY(person.openPage(v1));
        QVERIFY(Person::wordsIn(u"mainWindow"_s).contains(updatePreHire().variantHelp.now()));
        QVERIFY(person.chooseIn(u"variantChoice"_s, v2));
        QTRY_VERIFY(pageOf(v2));
        QVERIFY(Person::wordsIn(u"mainWindow"_s).contains(updatePreHireV2().variantHelp.now()));
        QCOMPARE(illegibleNow().join(u'|'), QString());

        desk.startAgain();
        QVERIFY(desk.isReady());
        QVERIFY(person.openPage(v1, v2));
        QVERIFY(open(person, way, v2));
        QVERIFY(Person::wordsIn(u"mainWindow"_s).contains(updatePreHireV2().variantHelp.now()));
        QVERIFY(person.replace(splitV2 + u".1.rate"_s, u"50"_s));
        QVERIFY(person.replace(u"preferred_name__c"_s, QString()));
        Person::key(Qt::Key_Backspace);
        QVERIFY(person.choose(u"shirt_size__c"_s, u"xl"_s));
        QCOMPARE(illegibleNow().join(u'|'), QString());

        QVERIFY(person.send());
        QTRY_VERIFY(Person::find(u"questionBox"_s));
        const QString asked = question();
        for (const QString &word : {way.isChinese() ? u"常用名"_s : u"Preferred name"_s, // emptied
                                    updatePreHireV2().field(splitV2)->label.now()}) // replaced as a whole
            QVERIFY2(asked.contains(word), qPrintable(asked));
        QVERIFY(desk.sandbox().receivedWrites().isEmpty());
        QCOMPARE(illegibleNow().join(u'|'), QString());
        QVERIFY(person.confirm());
        QVERIFY(person.seeResult());
        QCOMPARE(desk.onlyWrite().value(u"path"_s).toString(), u"/open-apis/corehr/v2/pre_hires/"_s + m_id);
        const QJsonArray wanted{share(research, 50), share(design, 35), share(marketing, 15)};
        QCOMPARE(desk.onlyWrite().value(u"body"_s).toObject(),
                 (QJsonObject{
                     {u"offer_info_update"_s,
                      QJsonObject{{u"cost_center_rates"_s, wanted},
                                  {u"custom_fields"_s, QJsonArray{custom(u"shirt_size__c"_s, u"xl"_s)}}}},
                     {u"standard_update_fields"_s, QJsonArray{splitV2}},
                     {u"custom_update_fields"_s, QJsonArray{u"shirt_size__c"_s, u"preferred_name__c"_s}}}));
        const QJsonObject record = desk.sandbox().record(u"pre_hires"_s, m_id);
        QCOMPARE(record.value(split).toArray(), wanted);
        QCOMPARE(record.value(u"custom_fields"_s).toArray(),
                 (QJsonArray{custom(u"shirt_size__c"_s, u"\"xl\""_s)}));
    }

private:
    static bool open(Person &person, const Way &way, const QString &operation)
    {
        return person.findByName(way.isChinese() ? u"陈默"_s : u"Chen Mo"_s) && person.openFirst()
            && QTest::qWaitFor(
                   [&] { return pageOf(operation) && Person::find(u"preferred_name__c.editor"_s); });
    }

    /// By Tab alone, from one field to the other and on to the button.
    static bool comesBeforeSending(const QString &field, const QString &next)
    {
        Person::editor(field)->focusEditor();
        bool isSeen = false;
        for (int stop = 0; stop < 30 && !Person::find(u"sendButton"_s)->hasFocus(); ++stop) {
            Person::key(Qt::Key_Tab);
            isSeen = isSeen || Person::isIn(next);
        }
        return isSeen && Person::find(u"sendButton"_s)->hasFocus();
    }

    const QString m_id = u"7345005664477775411"_s;
};

QTEST_MAIN(TestPreHiresByName)
#include "tst_pre_hires_by_name.moc"
