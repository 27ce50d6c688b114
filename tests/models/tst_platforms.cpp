// SPDX-License-Identifier: Apache-2.0
#include "models/connections/platforms.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class PlatformsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysInTheSettingsNeverChange();
    void hasALabelOfItsOwn_data() { everyPlatform(); }
    void hasALabelOfItsOwn();
    void sendsSecretsToADocumentedAddressOrATypedOne_data() { everyPlatform(); }
    void sendsSecretsToADocumentedAddressOrATypedOne();
    void hasAConsole_data() { everyPlatform(); }
    void hasAConsole();
    void knowsHowItsAppIdsBegin_data() { everyPlatform(); }
    void knowsHowItsAppIdsBegin();
    void strangersAreNotFound();
    void aNewConnectionIsOfAKnownPlatform();

private:
    static void everyPlatform();
};

void PlatformsTest::everyPlatform()
{
    QTest::addColumn<const Platform *>("platform");
    for (const Platform &platform : platforms())
        QTest::newRow(qPrintable(platform.key)) << &platform;
}

void PlatformsTest::keysInTheSettingsNeverChange()
{
    QStringList keys;
    for (const Platform &platform : platforms())
        keys.append(platform.key);
    QCOMPARE(keys, QStringList({u"feishu"_s, u"lark"_s, u"other"_s, u"sandbox"_s}));
}

void PlatformsTest::hasALabelOfItsOwn()
{
    QFETCH(const Platform *, platform);
    QVERIFY(!platform->label.now().isEmpty());
    for (const Platform &other : platforms())
        QCOMPARE(other.label == platform->label, &other == platform);
}

void PlatformsTest::sendsSecretsToADocumentedAddressOrATypedOne()
{
    QFETCH(const Platform *, platform);
    if (platform->hasTypedAddress() || !platform->isOffered) {
        QCOMPARE(platform->baseUrl, QUrl());
        return;
    }
    QCOMPARE(platform->baseUrl.scheme(), u"https"_s);
    QVERIFY(isAllowedBaseUrl(platform->baseUrl));
    QCOMPARE(platform->baseUrl.path(), QString()); // API paths begin with /open-apis/
}

void PlatformsTest::hasAConsole()
{
    QFETCH(const Platform *, platform);
    Connection connection;
    connection.platform = platform->key;
    connection.baseUrl = platform->baseUrl.isEmpty() ? QUrl(u"https://hr.example.com"_s) : platform->baseUrl;
    const QUrl console = developerConsole(connection);
    QCOMPARE(console.scheme(), u"https"_s);
    QCOMPARE(console, platform->consoleUrl.isEmpty() ? connection.baseUrl : platform->consoleUrl);
    QCOMPARE(platform->consoleUrl.isEmpty(), platform->baseUrl.isEmpty()); // API §1.1
}

void PlatformsTest::knowsHowItsAppIdsBegin()
{
    QFETCH(const Platform *, platform);
    QVERIFY(!platform->appIdPrefix.isEmpty()); // else any word would do
}

void PlatformsTest::strangersAreNotFound()
{
    QVERIFY(!findPlatform(u"slack"_s));
    QVERIFY(!findPlatform(QString()));
    QCOMPARE(platformBaseUrl(u"slack"_s), QUrl());
}

void PlatformsTest::aNewConnectionIsOfAKnownPlatform()
{
    QCOMPARE(findPlatform(Connection().platform), &platforms().first());
}

QTEST_GUILESS_MAIN(PlatformsTest)
#include "tst_platforms.moc"
