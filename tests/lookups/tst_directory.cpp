// SPDX-License-Identifier: Apache-2.0
// What one connection's look-ups know together.
#include "tests/lookups/small_lookup.h"
#include "tests/support/fixed_clock.h"

#include "models/lookups/directory.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class DirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneListForOneQuestion();
    void namesComeFromSearches();
    void namesComeFromWholeLists();
    void readsOnePage();
    void readingForSomebodyGoneIsSilent();
    void cancelsWhatItReadsWhenItGoes();
    void asksInTheConnectionsIds();

private:
    ScriptedGateway *m_gateway = nullptr;
    FixedClock m_clock;
    Directory *m_directory = nullptr;
};

namespace {

QJsonObject talent(const QString &id, const QString &name)
{
    return {{u"id"_s, id}, {u"basic_info"_s, QJsonObject{{u"name"_s, name}}}};
}

} // namespace

void DirectoryTest::init()
{
    m_gateway = new ScriptedGateway;
    Connection connection;
    connection.userIdType = u"union_id"_s;
    m_directory = new Directory(connection, *m_gateway, m_clock);
}

void DirectoryTest::cleanup()
{
    delete m_directory;
    delete m_gateway;
}

void DirectoryTest::oneListForOneQuestion()
{
    WholeList &reasons = m_directory->whole(u"termination_reasons"_s);
    QCOMPARE(&m_directory->whole(u"termination_reasons"_s), &reasons);
    WholeList &types = m_directory->whole(
        u"enum_options"_s,
        {{u"object_api_name"_s, u"contract"_s}, {u"custom_api_name"_s, u"contract_type"_s}});
    WholeList &same = m_directory->whole(
        u"enum_options"_s,
        {{u"custom_api_name"_s, u"contract_type"_s}, {u"object_api_name"_s, u"contract"_s}});
    WholeList &other = m_directory->whole(
        u"enum_options"_s,
        {{u"object_api_name"_s, u"contract"_s}, {u"custom_api_name"_s, u"signing_type"_s}});
    QCOMPARE(&same, &types);
    QVERIFY(&other != &types);
    QVERIFY(m_gateway->requests.isEmpty());
}

void DirectoryTest::namesComeFromSearches()
{
    QSignalSpy changed(m_directory, &Directory::namesChanged);
    LookupModel *model = m_directory->makeSearch(u"talents"_s, m_directory);
    model->ask(m_directory->question(u"lin"_s));
    m_gateway->last()->answer(success({{u"items"_s, QJsonArray{talent(u"7"_s, u"林晓文"_s)}}}));
    QCOMPARE(m_directory->nameOf(u"talents"_s, u"7"_s).now(), u"林晓文"_s);
    QVERIFY(m_directory->nameOf(u"talents"_s, u"8"_s).isEmpty());
    QVERIFY(m_directory->nameOf(u"offers"_s, u"7"_s).isEmpty());
    QCOMPARE(changed.size(), 1);
    model->askAgain();
    m_gateway->last()->answer(success({{u"items"_s, QJsonArray{talent(u"7"_s, u"林晓文"_s)}}}));
    QCOMPARE(changed.size(), 1); // nothing new
    delete model;
    QCOMPARE(m_directory->nameOf(u"talents"_s, u"7"_s).now(), u"林晓文"_s);
}

void DirectoryTest::namesComeFromWholeLists()
{
    QSignalSpy changed(m_directory, &Directory::namesChanged);
    m_directory->whole(u"cost_centers"_s).want();
    const QJsonArray name{QJsonObject{{u"lang"_s, u"en-US"_s}, {u"value"_s, u"Research"_s}}};
    m_gateway->last()->answer(success(
        {{u"items"_s, QJsonArray{QJsonObject{{u"cost_center_id"_s, u"6950"_s}, {u"name"_s, name}}}}}));
    QCOMPARE(m_directory->nameOf(u"cost_centers"_s, u"6950"_s).now(), u"Research"_s);
    QVERIFY(!changed.isEmpty());
}

void DirectoryTest::readsOnePage()
{
    QList<Found> found;
    m_directory->read(u"application_detail"_s, {{u"application_id"_s, u"6956"_s}}, this,
                      [&found](const LookupPage &page) { found = page.items; });
    const QJsonObject detail{{u"talent"_s, QJsonObject{{u"id"_s, u"7"_s}, {u"name"_s, u"Lin"_s}}}};
    m_gateway->last()->answer(success({{u"application_detail"_s, detail}}));
    QCOMPARE(idsOf(found), QStringList(u"7"_s));
    QCOMPARE(m_directory->nameOf(u"application_detail"_s, u"7"_s).now(), u"Lin"_s);
}

void DirectoryTest::readingForSomebodyGoneIsSilent()
{
    bool answered = false;
    auto *somebody = new QObject;
    m_directory->read(u"talents"_s, {{u"talent_id"_s, u"7"_s}}, somebody,
                      [&answered](const LookupPage &) { answered = true; });
    QPointer<ScriptedCall> call = m_gateway->last();
    delete somebody;
    QTRY_VERIFY(call.isNull()); // cancelled, then gone
    QVERIFY(!answered);
}

void DirectoryTest::cancelsWhatItReadsWhenItGoes()
{
    bool answered = false;
    m_directory->read(u"talents"_s, {{u"talent_id"_s, u"7"_s}}, this,
                      [&answered](const LookupPage &) { answered = true; });
    QSignalSpy ended(m_gateway->last(), &ApiCall::finished);
    delete std::exchange(m_directory, nullptr);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<Outcome>().kind, Outcome::Kind::Cancelled);
    QVERIFY(!answered);
}

void DirectoryTest::asksInTheConnectionsIds()
{
    m_directory->read(u"users"_s, {{u"user_id"_s, u"on_1"_s}}, this, [](const LookupPage &) {});
    QCOMPARE(m_gateway->requests.last().encodedTarget(),
             "/open-apis/contact/v3/users/basic_batch?user_id_type=union_id"_ba);
}

QTEST_GUILESS_MAIN(DirectoryTest)
#include "tst_directory.moc"
