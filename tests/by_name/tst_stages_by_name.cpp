// SPDX-License-Identifier: Apache-2.0
//
// A pre-hire found by name and moved from stage to stage: withdrawn, restored, completed. Each step is a
// dialog over the page, which tells the new stage afterwards.
#include "tests/gui/desk.h"
#include "tests/gui/legibility.h"
#include "tests/gui/ways.h"
#include "ui/pages/operation_page.h"

#include <QApplication>
#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const auto v1 = u"update_pre_hire"_s;
const auto v2 = u"update_pre_hire_v2"_s;

} // namespace

class TestStagesByName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theStageIsMovedStepByStep_data() { addWays(); }
    void theStageIsMovedStepByStep()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        QVERIFY(person.openPage(v1));
        QVERIFY(person.chooseIn(u"variantChoice"_s, v2));
        QTRY_VERIFY(Person::find(u"page_"_s + v2));
        QVERIFY(person.findByName(way.isChinese() ? u"陈默"_s : u"Chen Mo"_s));
        QVERIFY(person.openFirst());
        QTRY_VERIFY(Person::find(u"step.withdraw_onboarding"_s));
        QVERIFY(!Person::find(u"step.restore_onboarding"_s));

        const bool isChinese = way.isChinese();
        QVERIFY(openStep(person, u"withdraw_onboarding"_s));
        QVERIFY(person.replace(u"withdraw_reason"_s, u"Joins elsewhere"_s));
        finishStep(person, isChinese ? u"已撤销"_s : u"Withdrawn"_s);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(stage(desk), u"withdrawn"_s);
        QTRY_VERIFY(!Person::find(u"step.withdraw_onboarding"_s));

        QVERIFY(openStep(person, u"restore_onboarding"_s));
        finishStep(person, isChinese ? u"待入职"_s : u"To be onboarded"_s);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(stage(desk), u"preboarding"_s);

        QVERIFY(openStep(person, u"complete_onboarding"_s));
        finishStep(person, isChinese ? u"已完成"_s : u"Completed"_s);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(stage(desk), u"completed"_s);
        QTRY_VERIFY(!Person::find(u"step.complete_onboarding"_s));
        QCOMPARE(desk.sandbox().receivedWrites().size(), 3);
    }

private:
    static bool openStep(Person &person, const QString &step)
    {
        const auto isRead = [] {
            const auto *page = Person::find(u"operationDialog"_s)
                ? Person::find(u"operationDialog"_s)->findChild<OperationPage *>()
                : nullptr;
            return page && page->session().form().draft().isLoaded && !page->session().isBusy();
        };
        return person.press(u"step."_s + step) && QTest::qWaitFor(isRead);
    }

    /// Sends what the dialog asks for, and closes it once the page behind tells the new stage.
    static void finishStep(Person &person, const QString &stageName)
    {
        QCOMPARE(illegibleNow().join(u'|'), QString());
        QVERIFY(person.send());
        QTRY_VERIFY(Person::find(u"questionBox"_s));
        QCOMPARE(illegibleNow().join(u'|'), QString());
        QVERIFY(person.confirm());
        QVERIFY(person.seeResult());
        QCOMPARE(illegibleNow().join(u'|'), QString());
        QVERIFY(person.press(u"closeDialog"_s));
        QTRY_VERIFY(!Person::find(u"operationDialog"_s));
        QTRY_VERIFY2(Person::wordsIn(u"mainWindow"_s).contains(stageName),
                     qPrintable(Person::wordsIn(u"mainWindow"_s).join(u'|')));
    }

    QString stage(Desk &desk) const
    {
        return desk.sandbox().record(u"pre_hires"_s, m_id).value(u"onboarding_status"_s).toString();
    }

    const QString m_id = u"7345005664477775411"_s;
};

QTEST_MAIN(TestStagesByName)
#include "tst_stages_by_name.moc"
