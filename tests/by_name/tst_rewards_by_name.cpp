// SPDX-License-Identifier: Apache-2.0
//
// From a candidate's name to the reward that was imported, at the window of the real program; and what it
// says when the app may not search candidates.
#include "tests/gui/desk.h"
#include "tests/gui/legibility.h"
#include "tests/gui/ways.h"
#include "ui/editors/field_editor.h"

#include <QAbstractItemView>
#include <QDesktopServices>
#include <QJsonObject>
#include <QLabel>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const auto rewards = u"import_external_referral_reward"_s;

// A candidate of the sandbox with three applications, and one of these.
const auto linMo = u"林墨"_s;
const auto application = u"6930787365174806561"_s;

QString valueOf(const QString &field)
{
    const FieldEditor *editor = Person::editor(field);
    return editor ? editor->value() : u"no such field"_s;
}

QString nameBelow(const QString &field)
{
    const FieldEditor *editor = Person::editor(field);
    const auto *name = editor ? editor->findChild<QLabel *>(u"lookupName"_s) : nullptr;
    return name && name->isVisible() ? name->text() : QString();
}

int applicationCards()
{
    const QWidget *board = Person::find(u"recordBoard"_s);
    static const QRegularExpression opener(u"^openCard\\."_s);
    const QList<QWidget *> found = board ? board->findChildren<QWidget *>(opener) : QList<QWidget *>();
    return int(
        std::count_if(found.begin(), found.end(), [](const QWidget *button) { return button->isVisible(); }));
}

QString firstFound()
{
    const auto *list = qobject_cast<QAbstractItemView *>(Person::find(u"personList"_s));
    return list ? list->model()->index(0, 0).data().toString() : QString();
}

/// Stands in for the browser.
class Browser : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"http"_s, this, "take"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }

    QUrl url;

public Q_SLOTS:
    void take(const QUrl &opened) { url = opened; }
};

} // namespace

class TestRewardsByName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void anApplicationFillsWhoTheRewardIsFor_data() { addWays(); }
    void anApplicationFillsWhoTheRewardIsFor()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        const QJsonObject wanted = desk.sandbox().record(u"applications"_s, application);

        QVERIFY(person.openPage(rewards));
        QVERIFY(person.findByName(linMo));
        QVERIFY(person.openFirst());
        QTRY_COMPARE(applicationCards(), 3);
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());
        QCOMPARE(valueOf(u"application_id"_s), QString()); // which of the three is for the person to say

        QVERIFY(person.press(u"openCard."_s + application));
        QTRY_COMPARE(valueOf(u"application_id"_s), application);
        for (const QString &field : {u"talent_id"_s, u"job_id"_s, u"referral_user_id"_s})
            QCOMPARE(valueOf(field), wanted.value(field).toString());
        QTRY_VERIFY(nameBelow(u"talent_id"_s).contains(linMo));
        const QString referrer = nameBelow(u"referral_user_id"_s);
        QVERIFY2(!referrer.isEmpty() && !referrer.contains(u"ou_"_s), qPrintable(referrer));
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());

        QVERIFY(person.replace(u"external_id"_s, u"NAME-2026-0042"_s));
        QVERIFY(person.choose(u"rule_type"_s, u"2"_s));
        QVERIFY(person.choose(u"bonus.bonus_type"_s, u"2"_s));
        QVERIFY(person.replace(u"bonus.cash.amount"_s, u"2000.50"_s));
        QVERIFY(person.choose(u"stage"_s, u"1"_s));
        QVERIFY(person.send());
        QTRY_VERIFY(Person::find(u"questionBox"_s));
        const auto *question = qobject_cast<QMessageBox *>(Person::find(u"questionBox"_s));
        QVERIFY2(question->text().contains(referrer), qPrintable(question->text()));
        QCOMPARE(illegibleTexts(*Person::find(u"questionBox"_s)).join(u'|'), QString());
        QVERIFY(desk.sandbox().receivedWrites().isEmpty());
        QVERIFY(person.confirm());
        QVERIFY(person.seeResult());
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());

        const QJsonObject write = desk.onlyWrite();
        QCOMPARE(write.value(u"path"_s).toString(), u"/open-apis/hire/v1/external_referral_rewards"_s);
        QCOMPARE(write.value(u"query"_s)[u"user_id_type"_s].toString(), u"open_id"_s);
        const QJsonObject cash{{u"currency_type"_s, u"CNY"_s}, {u"amount"_s, 2000.5}};
        QCOMPARE(write.value(u"body"_s).toObject(),
                 (QJsonObject{{u"application_id"_s, application},
                              {u"talent_id"_s, wanted.value(u"talent_id"_s)},
                              {u"job_id"_s, wanted.value(u"job_id"_s)},
                              {u"referral_user_id"_s, wanted.value(u"referral_user_id"_s)},
                              {u"external_id"_s, u"NAME-2026-0042"_s},
                              {u"rule_type"_s, 2},
                              {u"bonus"_s, QJsonObject{{u"bonus_type"_s, 2}, {u"cash"_s, cash}}},
                              {u"stage"_s, 1}}));
        QVERIFY(write.value(u"executed"_s).toBool());
    }

    void aMissingScopeIsNamedAndTheConsoleOpened_data() { addWays(); }
    void aMissingScopeIsNamedAndTheConsoleOpened()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        desk.connectAsTenant();
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        Browser browser;
        desk.sandbox().withdrawScope(u"hire:talent"_s);
        desk.sandbox().withdrawScope(u"hire:talent:readonly"_s);

        QVERIFY(person.openPage(rewards));
        QVERIFY(Person::find(u"findLine"_s)->hasFocus()); // a name can be typed at once
        person.type(linMo);
        QTRY_VERIFY(Person::find(u"lookupTrouble"_s));
        const QString trouble = Person::textOf(u"lookupTrouble"_s);
        QVERIFY2(trouble.contains(u"hire:talent:readonly"_s), qPrintable(trouble));
        QVERIFY2(trouble.contains(way.isChinese() ? u"应用缺少权限"_s : u"The app lacks a scope"_s),
                 qPrintable(trouble));
        QCOMPARE(illegibleTexts(desk.window()).join(u'|'), QString());

        QVERIFY(person.press(u"lookupConsole"_s));
        QTRY_COMPARE(browser.url.path(), u"/page/scope-apply"_s);
        QCOMPARE(browser.url.authority(), desk.sandbox().baseUrl().authority());
        const QUrlQuery query(browser.url);
        QCOMPARE(query.queryItemValue(u"clientID"_s), Sandbox::appId());
        QVERIFY(query.queryItemValue(u"scopes"_s, QUrl::FullyDecoded).contains(u"hire:talent:readonly"_s));

        desk.sandbox().grantAllScopes();
        QVERIFY(person.press(u"lookupAgain"_s));
        QTRY_COMPARE(firstFound(), linMo);
        QVERIFY(!Person::find(u"lookupTrouble"_s));
    }
};

QTEST_MAIN(TestRewardsByName)
#include "tst_rewards_by_name.moc"
