// SPDX-License-Identifier: Apache-2.0
// Every look-up, from the description over HTTP to the sandbox and back.
#include "app/credentials/session_store.h"
#include "app/sandbox/sandbox.h"
#include "app/service/delays.h"
#include "app/service/feishu_gateway.h"
#include "models/lookups/directory.h"
#include "models/lookups/lookups.h"
#include "models/ports/clock.h"
#include "tests/support/memory_journal.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using Given = QHash<QString, QString>;

class LookupsSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void findsWhatIsAskedFor_data();
    void findsWhatIsAskedFor();
    void pagesThroughAllTalents();
    void readsWholeLists_data();
    void readsWholeLists();
    void offersOfEveryTalent();
    void contractsOfAnEmployee();
    void nobodyIsFound_data();
    void nobodyIsFound();
    void namesTheMissingScope();
    void tellsWhatAFieldScopeHides();
    void nothingIsWritten();

private:
    [[nodiscard]] LookupModel *asked(const QString &lookup, const QString &text, const Given &given = {});
    [[nodiscard]] QJsonObject first(const QString &collection) const;

    Sandbox m_sandbox;
    SessionStore m_secrets;
    MemoryJournal m_journal;
    SystemClock m_clock;
    TimerDelays m_delays;
    Connection m_connection;
    std::unique_ptr<FeishuGateway> m_gateway;
    std::unique_ptr<Directory> m_directory;
};

void LookupsSandboxTest::initTestCase()
{
    QVERIFY(m_sandbox.listen());
    m_sandbox.setRateLimitScale(1000);
    m_connection.id = u"sandbox"_s;
    m_connection.appId = Sandbox::appId();
    m_connection.baseUrl = m_sandbox.baseUrl();
    m_secrets.write(m_connection.id, Sandbox::appSecret().toUtf8(), &m_sandbox, [](const SecretReply &) {});
}

void LookupsSandboxTest::init()
{
    m_sandbox.grantAllScopes();
    m_directory.reset();
    m_gateway = std::make_unique<FeishuGateway>(m_connection, m_secrets, m_journal, m_clock, m_delays);
    m_directory = std::make_unique<Directory>(m_connection, *m_gateway, m_clock);
}

LookupModel *LookupsSandboxTest::asked(const QString &lookup, const QString &text, const Given &given)
{
    LookupModel *model = m_directory->makeSearch(lookup, m_directory.get());
    model->ask(m_directory->question(text, given));
    [model] { QTRY_VERIFY(model->state() != LookupModel::State::Asking); }();
    if (!model->outcome().succeeded())
        qWarning("%s: %lld %s", qPrintable(lookup), model->outcome().code,
                 qPrintable(model->outcome().serverText));
    return model;
}

QJsonObject LookupsSandboxTest::first(const QString &collection) const
{
    return m_sandbox.records(collection).constFirst();
}

void LookupsSandboxTest::findsWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("lookup");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Given>("given");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    const QString talent = u"6930815272790114326"_s;
    const QString application = u"6930815272790114325"_s;
    const QString user = u"ou_3ee48d243dac7046444e2fec3a4a305d"_s;
    const QString employee = u"6859252583150406059"_s;
    const Given none;
    QTest::newRow("talent by name") << u"talents"_s << u"林晓雯"_s << none << talent << u"林晓雯"_s;
    QTest::newRow("talent by e-mail")
        << u"talents"_s << u"lin.xiaowen@example.com"_s << none << talent << u"林晓雯"_s;
    QTest::newRow("talent by phone") << u"talents"_s << u"+86 138-0013-8000"_s << none << talent
                                     << u"林晓雯"_s;
    QTest::newRow("talent by id") << u"talents"_s << QString() << Given{{u"talent_id"_s, talent}} << talent
                                  << u"林晓雯"_s;
    QTest::newRow("offers of a talent") << u"offers"_s << QString() << Given{{u"talent_id"_s, talent}}
                                        << u"6930815272790114324"_s << u"高级后端工程师"_s;
    QTest::newRow("offer") << u"offer_detail"_s << QString()
                           << Given{{u"offer_id"_s, u"6930815272790114324"_s}} << u"6930815272790114324"_s
                           << u"高级后端工程师"_s;
    QTest::newRow("applications of a talent")
        << u"applications"_s << QString() << Given{{u"talent_id"_s, talent}} << application
        << u"高级后端工程师"_s;
    QTest::newRow("application") << u"application_detail"_s << QString()
                                 << Given{{u"application_id"_s, application}} << talent << u"林晓雯"_s;
    QTest::newRow("referrer") << u"referral_by_application"_s << QString()
                              << Given{{u"application_id"_s, application}} << user << u"Zhou Mingyuan"_s;
    QTest::newRow("employee by name")
        << u"employees"_s << u"周明远"_s << none << employee << u"Zhou Mingyuan"_s;
    QTest::newRow("employee by id") << u"employees"_s << QString() << Given{{u"employment_id"_s, employee}}
                                    << employee << u"Zhou Mingyuan"_s;
    QTest::newRow("contract by id") << u"contracts"_s << QString()
                                    << Given{{u"contract_id"_s, u"7091849027838838316"_s}}
                                    << u"7091849027838838316"_s << u"Labor contract"_s;
    QTest::newRow("pre-hire by name")
        << u"pre_hires"_s << u"沈佳宁"_s << none << u"7019460895708795323"_s << u"Shen Jianing"_s;
    QTest::newRow("pre-hire by id") << u"pre_hires"_s << QString()
                                    << Given{{u"pre_hire_id"_s, u"7019460895708795323"_s}}
                                    << u"7019460895708795323"_s << u"Shen Jianing"_s;
    QTest::newRow("user by e-mail") << u"users"_s << u"zhou.mingyuan@example.com"_s << none << user
                                    << u"Zhou Mingyuan"_s;
    QTest::newRow("user by phone") << u"users"_s << u"139 0013 0000"_s << none << user << u"Zhou Mingyuan"_s;
    QTest::newRow("user by id") << u"users"_s << QString() << Given{{u"user_id"_s, user}} << user
                                << u"Zhou Mingyuan"_s;
}

void LookupsSandboxTest::findsWhatIsAskedFor()
{
    QFETCH(QString, lookup);
    QFETCH(QString, text);
    QFETCH(Given, given);
    QFETCH(QString, id);
    QFETCH(QString, name);
    const LookupModel *model = asked(lookup, text, given);
    QCOMPARE(model->state(), LookupModel::State::Ready);
    const QList<Found> items = model->found();
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Found &one) { return one.id == id; });
    QVERIFY(found != items.end());
    QVERIFY2(found->name.now().contains(name), qPrintable(found->name.now()));
    QVERIFY(found->unreadable.isEmpty());
    QCOMPARE(m_directory->nameOf(lookup, id), found->name);
}

void LookupsSandboxTest::pagesThroughAllTalents()
{
    LookupModel *model = asked(u"talents"_s, {});
    QCOMPARE(model->rowCount(), 20);
    while (model->hasMore()) {
        model->fetchMore({});
        QTRY_COMPARE(model->state(), LookupModel::State::Ready);
    }
    QCOMPARE(model->rowCount(), int(m_sandbox.records(u"talents"_s).size()));
    QSet<QString> ids;
    for (const Found &found : model->found())
        ids.insert(found.id);
    QCOMPARE(int(ids.size()), model->rowCount()); // each once
}

void LookupsSandboxTest::readsWholeLists_data()
{
    QTest::addColumn<QString>("lookup");
    QTest::addColumn<Given>("given");
    QTest::addColumn<QString>("collection"); // empty: no collection of its own
    for (const QString &lookup : {u"termination_reasons"_s, u"jobs"_s, u"companies"_s, u"employee_types"_s})
        QTest::newRow(qPrintable(lookup)) << lookup << Given() << lookup;
    QTest::newRow("cost centers") << u"cost_centers"_s << Given() << QString();
    QTest::newRow("custom fields") << u"custom_fields"_s << Given() << QString();
    for (const auto &[object, field] :
         QList<std::pair<QString, QString>>{{u"contract"_s, u"contract_type"_s},
                                            {u"contract"_s, u"signing_type"_s},
                                            {u"pre_hire"_s, u"employment_type"_s}})
        QTest::newRow(qPrintable(object + u' ' + field))
            << u"enum_options"_s << Given{{u"object_api_name"_s, object}, {u"custom_api_name"_s, field}}
            << QString();
}

void LookupsSandboxTest::readsWholeLists()
{
    QFETCH(QString, lookup);
    QFETCH(Given, given);
    QFETCH(QString, collection);
    WholeList &list = m_directory->whole(lookup, given);
    list.want();
    QTRY_VERIFY(!list.isReading());
    QVERIFY2(list.isComplete(), qPrintable(list.outcome().serverText));
    QVERIFY(!list.items().isEmpty());
    if (!collection.isEmpty())
        QCOMPARE(list.items().size(), m_sandbox.records(collection).size());
    for (const Found &found : list.items())
        QVERIFY2(!found.name.isEmpty(), qPrintable(found.id));
}

void LookupsSandboxTest::offersOfEveryTalent()
{
    for (const QJsonObject &talent : m_sandbox.records(u"talents"_s)) {
        const Given given{{u"talent_id"_s, talent.value("id"_L1).toString()}};
        qsizetype expected = 0;
        for (const QJsonObject &offer : m_sandbox.records(u"offers"_s))
            expected += offer.value("talent_id"_L1) == talent.value("id"_L1) ? 1 : 0;
        QCOMPARE(asked(u"offers"_s, {}, given)->rowCount(), int(expected));
    }
}

void LookupsSandboxTest::contractsOfAnEmployee()
{
    const QString employee = first(u"contracts"_s).value("employment_id"_L1).toString();
    const LookupModel *model = asked(u"contracts"_s, {}, {{u"employment_id"_s, employee}});
    QVERIFY(model->rowCount() > 0);
    for (const Found &contract : model->found())
        QCOMPARE(contract.json.value("employment_id"_L1).toString(), employee);
}

void LookupsSandboxTest::nobodyIsFound_data()
{
    QTest::addColumn<QString>("lookup");
    QTest::addColumn<QString>("text");
    QTest::newRow("talent by name") << u"talents"_s << u"查无此人"_s;
    QTest::newRow("talent by e-mail") << u"talents"_s << u"nobody@example.com"_s;
    QTest::newRow("employee") << u"employees"_s << u"查无此人"_s;
    QTest::newRow("pre-hire") << u"pre_hires"_s << u"查无此人"_s;
    QTest::newRow("user") << u"users"_s << u"nobody@example.com"_s;
}

void LookupsSandboxTest::nobodyIsFound()
{
    QFETCH(QString, lookup);
    QFETCH(QString, text);
    const LookupModel *model = asked(lookup, text);
    QCOMPARE(model->state(), LookupModel::State::Ready);
    QCOMPARE(model->rowCount(), 0);
}

void LookupsSandboxTest::namesTheMissingScope()
{
    for (const LookupSpec *spec : lookupCatalog()) {
        for (const Scope &scope : spec->scopes)
            m_sandbox.withdrawScope(scope.name);
    }
    const LookupModel *model = asked(u"talents"_s, u"林晓雯"_s);
    QCOMPARE(model->state(), LookupModel::State::Failed);
    QCOMPARE(model->outcome().kind, Outcome::Kind::Permission);
    QVERIFY(model->outcome().missingScopes.contains(u"hire:talent:readonly"_s));
}

void LookupsSandboxTest::tellsWhatAFieldScopeHides()
{
    m_sandbox.withdrawScope(u"corehr:contract.period:read"_s);
    m_sandbox.withdrawScope(u"corehr:contract.period:write"_s);
    const LookupModel *contracts = asked(u"contracts"_s, {}, {{u"contract_id"_s, u"7091849027838838316"_s}});
    QCOMPARE(contracts->rowCount(), 1);
    QCOMPARE(contracts->found().first().unreadable.size(), 3); // start and both ends
    m_sandbox.withdrawScope(u"contact:user.basic_profile:readonly"_s);
    const LookupModel *users = asked(u"users"_s, u"zhou.mingyuan@example.com"_s);
    QCOMPARE(users->rowCount(), 1);
    QCOMPARE(users->found().first().name.now(), u"zhou.mingyuan@example.com"_s);
    QCOMPARE(users->found().first().unreadable.size(), 1);
}

void LookupsSandboxTest::nothingIsWritten()
{
    m_sandbox.forgetReceived();
    QCOMPARE(asked(u"users"_s, u"zhou.mingyuan@example.com"_s)->rowCount(), 1);
    QVERIFY(!m_sandbox.receivedCalls().isEmpty());
    QVERIFY(m_sandbox.receivedWrites().isEmpty());
    QCOMPARE(m_journal.lastNumber, 0); // reads are nobody's history
}

QTEST_GUILESS_MAIN(LookupsSandboxTest)
#include "tst_lookups_sandbox.moc"
