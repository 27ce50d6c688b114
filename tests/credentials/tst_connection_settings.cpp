// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/connection_settings.h"
#include "app/credentials/known_keys.h"
#include "models/connections/platforms.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestConnectionSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void nothingAtTheFirstStart()
    {
        QCOMPARE(m_connections->load(), QList<Connection>());
        QCOMPARE(m_connections->currentId(), QString());
    }

    void whatIsSavedComesBack()
    {
        const Connection production = feishu();
        Connection other;
        other.id = u"a/b\\c %"_s; // sorts before the first, and is no way out of its group
        other.name = u"测试, \"quoted\"; = [x]"_s;
        other.platform = u"other"_s;
        other.baseUrl = QUrl(u"http://127.0.0.1:8080/feishu"_s);
        other.appId = u"cli_b2"_s;
        other.environment = Connection::Environment::Test;
        other.userIdType = u"user_id"_s;
        other.pace = RateLimit{1'000, 50};
        QVERIFY(m_connections->save(production));
        QVERIFY(m_connections->save(other));
        QVERIFY(m_connections->setCurrentId(other.id));
        reopen();
        QCOMPARE(m_connections->load(), QList({production, other}));
        QCOMPARE(m_connections->currentId(), other.id);
    }

    void everyPlatformComesBack_data()
    {
        QTest::addColumn<const Platform *>("platform");
        for (const Platform &platform : platforms())
            QTest::newRow(qPrintable(platform.key)) << &platform;
    }
    void everyPlatformComesBack()
    {
        QFETCH(const Platform *, platform);
        Connection connection = feishu();
        connection.platform = platform->key;
        connection.baseUrl = QUrl(u"http://127.0.0.1:8080"_s);
        QVERIFY(m_connections->save(connection));
        reopen();
        // A documented address can't be changed in the file.
        if (!platform->baseUrl.isEmpty())
            connection.baseUrl = platform->baseUrl;
        QCOMPARE(m_connections->load(), QList{connection});
    }

    void aChangeKeepsItsPlace()
    {
        Connection first = feishu();
        Connection second = feishu();
        second.id = u"0"_s;
        m_connections->save(first);
        m_connections->save(second);
        first.name = u"renamed"_s;
        m_connections->save(first);
        reopen();
        QCOMPARE(m_connections->load(), QList({first, second}));
    }

    void aPaceIsKeptAndTakenBack()
    {
        Connection connection = feishu();
        for (const auto &pace : {std::optional(RateLimit{100, 0}), std::optional(RateLimit{}),
                                 std::optional<RateLimit>()}) {
            connection.pace = pace;
            QVERIFY(m_connections->save(connection));
            reopen();
            QCOMPARE(m_connections->load(), QList{connection});
        }
    }

    void whatIsRemovedIsGone()
    {
        m_connections->save(feishu());
        m_connections->setCurrentId(feishu().id);
        QVERIFY(m_connections->remove(feishu().id));
        reopen();
        QCOMPARE(m_connections->load(), QList<Connection>());
        QCOMPARE(m_connections->currentId(), QString());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("cli_a1"));
    }

    void anEntryThatMakesNoSenseIsLeftOut_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("no such platform") << u"platform"_s << u"slack"_s;
        QTest::newRow("no platform") << u"platform"_s << u""_s;
        QTest::newRow("no app id") << u"appId"_s << u" "_s;
        QTest::newRow("unencrypted") << u"baseUrl"_s << u"http://feishu.example"_s;
        QTest::newRow("another scheme") << u"baseUrl"_s << u"file:///etc"_s;
        QTest::newRow("no address") << u"baseUrl"_s << u""_s;
        QTest::newRow("a password in the address") << u"baseUrl"_s << u"https://a:b@feishu.example"_s;
    }

    void anEntryThatMakesNoSenseIsLeftOut()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        Connection broken = feishu();
        broken.id = u"broken"_s;
        broken.platform = u"other"_s;
        broken.baseUrl = QUrl(u"https://feishu.example"_s);
        m_connections->save(broken);
        m_connections->save(feishu());
        QCOMPARE(m_connections->load().size(), 2);
        m_connections->setCurrentId(broken.id);
        m_settings->setValue(u"connections/broken/"_s + key, value);
        reopen();
        QCOMPARE(m_connections->load(), QList{feishu()});
        QCOMPARE(m_connections->currentId(), QString());
        QVERIFY2(m_settings->contains(u"connections/broken/name"_s), "the entry stays in the file");
    }

    void aDamagedDetailIsReplacedByTheCarefulOne()
    {
        Connection connection = feishu();
        connection.environment = Connection::Environment::Test;
        m_connections->save(connection);
        m_settings->setValue(u"connections/c-1/environment"_s, u"playground"_s);
        m_settings->setValue(u"connections/c-1/name"_s, u""_s);
        m_settings->setValue(u"connections/c-1/userIdType"_s, u""_s);
        m_settings->setValue(u"connections/c-1/baseUrl"_s, u"https://elsewhere.example"_s);
        m_settings->setValue(u"connections/c-1/position"_s, u"first"_s);
        reopen();
        const Connection loaded = m_connections->load().value(0);
        QCOMPARE(loaded.environment, Connection::Environment::Production);
        QCOMPARE(loaded.name, u"cli_a1"_s);
        QCOMPARE(loaded.userIdType, u"open_id"_s);
        QCOMPARE(loaded.baseUrl, platformBaseUrl(u"feishu"_s));
    }

    void aFileThatIsNoSettingsFile()
    {
        m_connections.reset();
        m_settings.reset();
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(3000, '\x5a') + "\n[connections\n\\x\xff\xff=\n");
        file.close();
        reopen();
        QCOMPARE(m_connections->load(), QList<Connection>());
    }

    void settingsThatCannotBeWritten()
    {
        QVERIFY(QDir().mkpath(path())); // a folder where the file should be
        reopen();
        QVERIFY(!m_connections->save(feishu()));
    }

    void keysAreKnownAcrossRuns()
    {
        KnownKeys(*m_settings).insert(u"a/b"_s);
        reopen();
        KnownKeys known(*m_settings);
        QVERIFY(known.contains(u"a/b"_s));
        QVERIFY(!known.contains(u"a"_s));
        known.remove(u"a/b"_s);
        QVERIFY(!known.contains(u"a/b"_s));
    }

private:
    static Connection feishu()
    {
        Connection connection;
        connection.id = u"c-1"_s;
        connection.name = u"星河科技"_s;
        connection.baseUrl = platformBaseUrl(u"feishu"_s);
        connection.appId = u"cli_a1"_s;
        return connection;
    }

    [[nodiscard]] QString path() const { return m_folder->filePath(u"peopledesk.ini"_s); }

    void reopen()
    {
        m_connections.reset();
        m_settings.reset();
        m_settings = std::make_unique<QSettings>(path(), QSettings::IniFormat);
        m_connections = std::make_unique<ConnectionSettings>(*m_settings);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ConnectionSettings> m_connections;
};

QTEST_GUILESS_MAIN(TestConnectionSettings)
#include "tst_connection_settings.moc"
