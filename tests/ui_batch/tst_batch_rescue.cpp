// SPDX-License-Identifier: Apache-2.0
//
// A sheet whose ids a spreadsheet has rounded: the right ones are looked up in the sandbox, ticked, put in
// and taken back, by keyboard alone. Nothing changes before it is ticked.
#include "app/sandbox/sandbox.h"
#include "models/sheet/rescue_model.h"
#include "models/sheet/sheet_model.h"
#include "tests/gui/desk.h"
#include "tests/gui/person.h"
#include "tests/ui_batch/batch_steps.h"
#include "tests/ui_batch/file_answers.h"

#include <QAbstractItemView>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::BatchSteps;
using namespace Qt::StringLiterals;

namespace {

/// As Excel writes a number of 19 digits into a CSV file when its cell is wide enough.
QString inScientific(const QString &id)
{
    return u"%1.%2E+18"_s.arg(id.left(1), id.mid(1, 14));
}

QString withZeros(const QString &id)
{
    return id.left(15) + u"0000"_s;
}

} // namespace

class TestBatchRescue : public QObject
{
    Q_OBJECT

private:
    struct Offer
    {
        QString id;
        QString candidate;
    };

    std::unique_ptr<FileAnswers> m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    QList<Offer> m_offers;

    void start(const QString &language = u"en"_s)
    {
        m_desk = std::make_unique<Desk>(language, Preferences::Theme::Light, m_files.get());
        QVERIFY(m_desk->isReady());
        m_desk->sandbox().setRateLimitScale(1000);
        m_offers.clear();
        const QList<QJsonObject> offers = m_desk->sandbox().records(u"offers"_s);
        for (const QJsonObject &offer : offers.mid(0, 6)) {
            const QString talent = offer.value(u"talent_id"_s).toString();
            m_offers.append({offer.value(u"id"_s).toString(),
                             m_desk->sandbox()
                                 .record(u"talents"_s, talent)
                                 .value(u"basic_info"_s)
                                 .toObject()
                                 .value(u"name"_s)
                                 .toString()});
        }
    }
    bool save(const QStringList &ids)
    {
        m_files->toOpen = m_folder->filePath(u"offers.csv"_s);
        QFile file(m_files->toOpen);
        if (!file.open(QFile::WriteOnly))
            return false;
        QString text = u"offer_id,offer_status,Candidate\r\n"_s;
        for (qsizetype row = 0; row < ids.size(); ++row)
            text += u"%1,2,%2\r\n"_s.arg(ids.at(row), m_offers.at(row).candidate);
        return file.write(text.toUtf8()) > 0;
    }
    static bool goToCheck(Person &person)
    {
        return person.openPage(u"batch"_s) && person.chooseIn(u"batchOperation"_s, u"update_offer_status"_s)
            && person.press(u"openFileButton"_s)
            && QTest::qWaitFor([] { return isEnabled(u"columnsNextButton"_s); }, 10'000)
            && person.press(u"columnsNextButton"_s)
            && QTest::qWaitFor(
                   [] {
                       return table(u"sheetTable"_s) && table(u"sheetTable"_s)->model()->rowCount() > 0
                           && isEnabled(u"fillDownButton"_s);
                   },
                   10'000);
    }
    static QString idInSheet(int row)
    {
        return table(u"sheetTable"_s)->model()->index(row, 1).data().toString();
    }
    static QString found(int row, RescueModel::Column column)
    {
        return table(u"rescueTable"_s)->model()->index(row, column).data().toString();
    }
    static bool isLookedUp()
    {
        return Person::find(u"rescueDialog"_s) && !Person::find(u"stopRescueButton"_s);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_files = std::make_unique<FileAnswers>();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_desk.reset(); }

    void roundedIdsAreLookedUpTickedAndTakenBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh") << u"zh"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void roundedIdsAreLookedUpTickedAndTakenBack()
    {
        QFETCH(const QString, language);
        start(language);
        Person person(*m_desk, Person::Hands::Keys);
        QStringList ids;
        for (const Offer &offer : std::as_const(m_offers))
            ids.append(offer.id);
        ids[1] = inScientific(ids.at(1));
        ids[2] = withZeros(ids.at(2));
        ids[4] = u"6.93E+18"_s;
        QVERIFY(save(ids));
        QVERIFY(goToCheck(person));
        QTRY_VERIFY(isEnabled(u"lookForIdsButton"_s));
        QVERIFY(person.press(u"lookForIdsButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isLookedUp(), 20'000);

        QCOMPARE(table(u"rescueTable"_s)->model()->rowCount(), 3);
        QCOMPARE(found(0, RescueModel::InSheet), ids.at(1));
        QCOMPARE(found(0, RescueModel::Found), m_offers.at(1).id);
        QVERIFY(found(0, RescueModel::Who).startsWith(m_offers.at(1).candidate));
        QCOMPARE(found(0, RescueModel::Beside), m_offers.at(1).candidate);
        QCOMPARE(found(1, RescueModel::Found), m_offers.at(2).id);
        QVERIFY(!isEnabled(u"applyRescueButton"_s));
        QCOMPARE(idInSheet(1), ids.at(1));

        QTRY_VERIFY(table(u"rescueTable"_s)->hasFocus());
        person.key(Qt::Key_Space);
        QTRY_VERIFY(isEnabled(u"applyRescueButton"_s));
        person.key(Qt::Key_Space);
        QTRY_VERIFY(!isEnabled(u"applyRescueButton"_s));
        QVERIFY(person.press(u"takeAllButton"_s));
        QVERIFY(person.press(u"applyRescueButton"_s));
        QTRY_VERIFY(!Person::find(u"rescueDialog"_s));
        QTRY_COMPARE(idInSheet(1), m_offers.at(1).id);
        QTRY_COMPARE(idInSheet(2), m_offers.at(2).id);
        QCOMPARE(idInSheet(4), ids.at(4));
        QTRY_VERIFY(isEnabled(u"checkNextButton"_s));
        QTRY_VERIFY(!Person::find(u"lookForIdsButton"_s)); // what is left can't be found

        QVERIFY(person.press(u"undoButton"_s));
        QTRY_COMPARE(idInSheet(1), ids.at(1));
        QTRY_COMPARE(idInSheet(2), ids.at(2));
        QTRY_VERIFY(!isEnabled(u"undoButton"_s));
        QTRY_VERIFY(Person::find(u"lookForIdsButton"_s));
        QVERIFY(m_desk->sandbox().receivedWrites().isEmpty());
    }

    void idsThatAreWholeAreNotAskedAbout()
    {
        start();
        Person person(*m_desk, Person::Hands::Keys);
        QVERIFY(save({m_offers.at(0).id, m_offers.at(1).id}));
        QVERIFY(goToCheck(person));
        QTRY_VERIFY(isEnabled(u"checkNextButton"_s));
        QVERIFY(!Person::find(u"lookForIdsButton"_s));
    }

    void missingScopeIsSaidAndTriedAgain()
    {
        start();
        Person person(*m_desk, Person::Hands::Keys);
        for (const QString &scope : {u"hire:offer"_s, u"hire:offer:readonly"_s})
            m_desk->sandbox().withdrawScope(scope);
        QVERIFY(save({inScientific(m_offers.at(0).id), m_offers.at(1).id}));
        QVERIFY(goToCheck(person));
        QTRY_VERIFY(isEnabled(u"lookForIdsButton"_s));
        QVERIFY(person.press(u"lookForIdsButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isLookedUp(), 20'000);
        QTRY_VERIFY(Person::textOf(u"lookupTrouble"_s).contains(u"hire:offer"_s));
        QVERIFY(!Person::find(u"takeAllButton"_s));
        m_desk->sandbox().grantAllScopes();
        QVERIFY(person.press(u"lookupAgain"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isLookedUp() && isEnabled(u"takeAllButton"_s), 20'000);
        QVERIFY(!Person::find(u"lookupTrouble"_s));
        QCOMPARE(found(0, RescueModel::Found), m_offers.at(0).id);
        Person::key(Qt::Key_Escape);
        QTRY_VERIFY(!Person::find(u"rescueDialog"_s));
        QCOMPARE(idInSheet(0), inScientific(m_offers.at(0).id));
    }
};

QTEST_MAIN(TestBatchRescue)
#include "tst_batch_rescue.moc"
