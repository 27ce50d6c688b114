// SPDX-License-Identifier: Apache-2.0
//
// When the form speaks of problems, and what Send does with one that can't be sent.
#include "tests/gui/desk.h"
#include "tests/gui/person.h"
#include "ui/editors/field_editor.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using Hands = Person::Hands;

namespace {

const auto offers = u"update_offer_status"_s;

/// What assistive technology is told of a field's problems: they stand before its help.
bool complains(const QString &field)
{
    const FieldEditor *editor = Person::editor(field);
    return editor && editor->control()->accessibleDescription() != editor->spec().help.now();
}

struct OpenOffer
{
    OpenOffer()
        : person(desk, Hands::Keys)
    {
        isOpen = desk.isReady() && person.openPage(offers)
            && person.pickSample(desk.sandbox().samples(offers).first().id)
            && person.choose(u"offer_status"_s, u"6"_s);
    }

    Desk desk;
    Person person;
    bool isOpen = false;
};

} // namespace

class TestBlockedForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void sendGoesToTheFirstProblem()
    {
        OpenOffer open;
        QVERIFY(open.isOpen);
        QTRY_VERIFY(open.person.isIn(u"expiration_date"_s)); // on to what the status needs, without a word
        QVERIFY(!complains(u"expiration_date"_s));
        QVERIFY(open.person.send());
        QTRY_VERIFY(open.person.isIn(u"expiration_date"_s));
        QVERIFY(complains(u"expiration_date"_s));
        QTRY_VERIFY(Person::find(u"problemButton"_s));
        QVERIFY(open.desk.sandbox().receivedWrites().isEmpty());
        QVERIFY(!Person::find(u"resultPanel"_s));
    }

    void problemButtonLeadsBackToTheField()
    {
        OpenOffer open;
        QVERIFY(open.isOpen);
        QVERIFY(open.person.send());
        QTRY_VERIFY(open.person.isIn(u"expiration_date"_s));
        Person atTheMouse(open.desk, Hands::Mouse);
        QVERIFY(atTheMouse.press(u"reviewButton"_s));
        QTRY_VERIFY(Person::find(u"reviewPanel"_s));
        QVERIFY(atTheMouse.press(u"problemButton"_s));
        QTRY_VERIFY(open.person.isIn(u"expiration_date"_s));
        QVERIFY(!Person::find(u"reviewPanel"_s));
    }

    void quietWhileTypingSpeaksOnLeavingClearsAtOnce()
    {
        OpenOffer open;
        QVERIFY(open.isOpen);
        const auto date = u"expiration_date"_s;
        QVERIFY(open.person.replace(date, u"2099-1"_s));
        QVERIFY(!complains(date));
        QVERIFY(!Person::find(u"problemButton"_s));

        QVERIFY(open.person.press(u"reviewButton"_s)); // leaves the field
        QVERIFY(open.person.press(u"reviewButton"_s));
        QTRY_VERIFY(complains(date));
        QTRY_VERIFY(Person::find(u"problemButton"_s));

        QVERIFY(open.person.replace(date, u"2099-12-3"_s));
        open.person.type(u"1"_s);
        QVERIFY(open.person.isIn(date)); // still in the field
        QTRY_VERIFY(!complains(date));
        QTRY_VERIFY(!Person::find(u"problemButton"_s));
    }
};

QTEST_MAIN(TestBlockedForm)
#include "tst_blocked_form.moc"
