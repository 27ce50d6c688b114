// SPDX-License-Identifier: Apache-2.0
//
// Nobody pastes an id: companies, reasons, people and applications picked by name at the window of the real
// program, once with the mouse and once by keyboard alone, in both languages.
#include "tests/gui/desk.h"
#include "tests/gui/ways.h"
#include "ui/editors/field_editor.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QWindow>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using Hands = Person::Hands;

namespace {

const auto offers = u"update_offer_status"_s;
const auto contracts = u"update_contract"_s;
const auto rewards = u"import_external_referral_reward"_s;

void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
}

QString nameBelow(const QString &field)
{
    const FieldEditor *editor = Person::editor(field);
    const auto *name = editor ? editor->findChild<QLabel *>(u"lookupName"_s) : nullptr;
    return name && name->isVisible() ? name->text() : QString();
}

bool openPicker(Person &person, Hands hands, const QString &field)
{
    if (!person.replace(field, QString()))
        return false;
    if (hands == Hands::Mouse)
        QTest::mouseClick(Person::editor(field)->findChild<QWidget *>(u"lookupButton"_s), Qt::LeftButton);
    else
        key(Qt::Key_Down, Qt::AltModifier);
    return true;
}

QStringList rowsOf(const QString &list)
{
    const auto *view = qobject_cast<QAbstractItemView *>(Person::find(list));
    QStringList rows;
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        rows.append(view->model()->index(row, 0).data().toString());
    return rows;
}

/// Takes the first row.
void takeFirst(Hands hands, const QString &list)
{
    if (hands == Hands::Keys) {
        key(Qt::Key_Return);
        return;
    }
    auto *view = qobject_cast<QAbstractItemView *>(Person::find(list));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(0, 0)).center());
}

} // namespace

class TestPickByName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theSigningCompany_data() { addWays(); }
    void theSigningCompany()
    {
        QFETCH(const Way, way);
        const bool isChinese = way.isChinese();
        const QString beijing =
            isChinese ? u"星帆科技（北京）有限公司"_s : u"Starsail Technology (Beijing) Co., Ltd."_s;
        const QString shanghai =
            isChinese ? u"星帆科技（上海）有限公司"_s : u"Starsail Technology (Shanghai) Co., Ltd."_s;
        const auto company = u"first_party_company_id"_s;
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);

        QVERIFY(person.openPage(contracts));
        QVERIFY(person.pickSample(desk.sandbox().samples(contracts).first().id));
        QTRY_COMPARE(nameBelow(company), u"%1 · C001"_s.arg(beijing));
        QVERIFY(Person::descriptionOf(company).contains(beijing));

        QVERIFY(openPicker(person, way.hands, company));
        QTRY_VERIFY(rowsOf(u"listPickerView"_s).size() > 2);
        person.type(u"c002"_s);
        QTRY_COMPARE(rowsOf(u"listPickerView"_s), QStringList{shanghai});
        takeFirst(way.hands, u"listPickerView"_s);
        QTRY_COMPARE(nameBelow(company), u"%1 · C002"_s.arg(shanghai));
        QVERIFY(Person::isIn(company));

        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        QCOMPARE(desk.onlyWrite().value(u"body"_s).toObject(),
                 (QJsonObject{{company, u"6819438102923017297"_s}}));
    }

    void theReasonsOfADeclinedOffer_data() { addWays(); }
    void theReasonsOfADeclinedOffer()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        QString sent;
        for (const SandboxSample &sample : desk.sandbox().samples(offers)) {
            if (sent.isEmpty()
                && desk.sandbox().record(u"offers"_s, sample.id).value(u"offer_status"_s).toInt() == 6)
                sent = sample.id;
        }

        QVERIFY(person.openPage(offers));
        QVERIFY(person.pickSample(sent));
        QVERIFY(person.choose(u"offer_status"_s, u"8"_s));
        QVERIFY(person.press(u"listChoose"_s));
        QTRY_COMPARE(rowsOf(u"listPickerView"_s).size(), 7); // those of candidates that are in use
        person.type(way.isChinese() ? u"薪资"_s : u"pay"_s);
        QTRY_COMPARE(rowsOf(u"listPickerView"_s).size(), 1);
        takeFirst(way.hands, u"listPickerView"_s);
        QVERIFY(person.press(u"listPickerAccept"_s));
        QTRY_COMPARE(Person::textOf(u"chosenName"_s),
                     way.isChinese() ? u"薪资不符合期望"_s : u"Pay below expectation"_s);

        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        QCOMPARE(desk.onlyWrite().value(u"body"_s).toObject(),
                 (QJsonObject{{u"offer_status"_s, 8},
                              {u"termination_reason_id_list"_s, QJsonArray{u"6891560630172518670"_s}}}));
    }

    void theReferrerByEmail_data() { addWays(); }
    void theReferrerByEmail()
    {
        QFETCH(const Way, way);
        const auto referrer = u"referral_user_id"_s;
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);

        QVERIFY(person.openPage(rewards));
        QVERIFY(openPicker(person, way.hands, referrer));
        person.type(u"zhou.mingyuan@example.com"_s);
        QTRY_COMPARE(rowsOf(u"searchPickerList"_s).size(), 1);
        takeFirst(way.hands, u"searchPickerList"_s);
        QCOMPARE(Person::editor(referrer)->value(), u"ou_3ee48d243dac7046444e2fec3a4a305d"_s);
        QTRY_VERIFY(!nameBelow(referrer).isEmpty());
        QVERIFY(!Person::find(u"searchPicker"_s));
    }

    void theApplicationOfACandidate_data() { addWays(); }
    void theApplicationOfACandidate()
    {
        QFETCH(const Way, way);
        const auto application = u"application_id"_s;
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        const QJsonObject wanted = desk.sandbox().records(u"applications"_s).constFirst();
        const QString candidate = wanted.value(u"talent_id"_s).toString();

        QVERIFY(person.openPage(rewards));
        QVERIFY(person.replace(u"talent_id"_s, candidate));
        QVERIFY(openPicker(person, way.hands, application)); // knows the candidate already
        QTRY_VERIFY(!rowsOf(u"searchPickerList"_s).isEmpty());
        if (way.hands == Hands::Keys)
            key(Qt::Key_Down);
        takeFirst(way.hands, u"searchPickerList"_s);
        QTRY_VERIFY(!Person::editor(application)->value().isEmpty());
        const QString picked = Person::editor(application)->value();
        QCOMPARE(desk.sandbox().record(u"applications"_s, picked).value(u"talent_id"_s).toString(),
                 candidate);
        QTRY_VERIFY(!nameBelow(application).isEmpty());
    }
};

QTEST_MAIN(TestPickByName)
#include "tst_pick_by_name.moc"
