// SPDX-License-Identifier: Apache-2.0
// With the real Secret Service: run through with_keyring.sh.
#include "app/credentials/connection_settings.h"
#include "app/credentials/keychain_store.h"
#include "tests/headless/headless.h"
#include "tests/headless/sheets.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

/// A connection that was made in the window is there without it, with its secret from the keychain.
class TestHeadlessConnection : public QObject
{
    Q_OBJECT

private:
    Connection connectionToSandbox() const
    {
        Connection connection;
        connection.id = u"c-1"_s;
        connection.name = u"人事 test"_s;
        connection.platform = u"other"_s;
        connection.baseUrl = m_headless->sandbox().baseUrl();
        connection.appId = Sandbox::appId();
        connection.environment = Connection::Environment::Test;
        return connection;
    }

    void keep(const Connection &connection) { QVERIFY(ConnectionSettings(*m_settings).save(connection)); }

    void keepSecret(const QByteArray &secret)
    {
        KnownKeys known(*m_settings);
        KeychainStore store(known);
        std::optional<SecretReply> reply;
        store.write(u"c-1"_s, secret, &store, [&](const SecretReply &given) { reply = given; });
        QTRY_VERIFY_WITH_TIMEOUT(reply, 30'000);
        QCOMPARE(reply->state, SecretState::Found);
        m_settings->sync();
    }

    Headless::Result run(const QString &name) const
    {
        return m_headless->run({u"batch"_s, u"--operation"_s, u"import_external_referral_reward"_s,
                                u"--input"_s,
                                m_headless->write(u"s.csv"_s, rewardSheet(m_headless->sandbox(), 3)),
                                u"--language"_s, u"en"_s, u"--json"_s, u"--connection"_s, name});
    }

    std::unique_ptr<Headless> m_headless;
    std::unique_ptr<QSettings> m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("KEYRING_PASSWORD"), "not run through with_keyring.sh");
    }

    void init()
    {
        m_headless = std::make_unique<Headless>();
        m_settings = std::make_unique<QSettings>(
            m_headless->path(u"config/PeopleDesk/PeopleDesk/settings.ini"_s), QSettings::IniFormat);
    }

    void itIsFoundByItsName()
    {
        keep(connectionToSandbox());
        keepSecret(Sandbox::appSecret().toUtf8());
        const auto result = run(u"人事 test"_s);
        QVERIFY2(result.exitCode == 0, (result.output + result.errors).constData());
        QCOMPARE(result.json().value("done"_L1).toInt(), 3);
        QCOMPARE(m_headless->bookedRewards().size(), 3);
    }

    void aNameThatNobodyKnowsIsToldWithThoseThereAre()
    {
        keep(connectionToSandbox());
        const auto result = run(u"elsewhere"_s);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.errors.contains("elsewhere") && result.errors.contains("人事 test"),
                 result.errors.constData());
    }

    void aSecretThatIsGoneIsToldAndNothingIsSent()
    {
        Connection connection = connectionToSandbox();
        connection.id = u"c-2"_s;
        keep(connection);
        const auto result = run(connection.name);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains("secret"), result.errors.constData());
        QCOMPARE(result.json().value("not_sent"_L1).toInt(), 3);
        QVERIFY(m_headless->sandbox().receivedWrites().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHeadlessConnection)
#include "tst_headless_connection.moc"
