// SPDX-License-Identifier: Apache-2.0
#include "models/connections/console_link.h"
#include "models/values/readable_json.h"
#include "ui/pages/request_text.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestRequestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsKeepEveryDigit()
    {
        QCOMPARE(readableJson("{\"bonus\":{\"amount\":2000.50,\"id\":6930815272790114325}}"),
                 u"{\n  \"bonus\": {\n    \"amount\": 2000.50,\n    \"id\": 6930815272790114325\n  }\n}"_s);
        const QJsonObject kept =
            withDigitsKept("{\"amount\":2000.50,\"list\":[9007199254740993],\"text\":\"a 1\\\" 2\"}");
        QCOMPARE(kept.value(u"amount"_s).toString(), u"2000.50"_s);
        QCOMPARE(kept.value(u"list"_s)[0].toString(), u"9007199254740993"_s);
        QCOMPARE(kept.value(u"text"_s).toString(), u"a 1\" 2"_s);
    }

    void bracesWithinTextAreNoStructure()
    {
        QCOMPARE(readableJson("{\"a\":\"{,}:\\\"\",\"b\":[]}"),
                 u"{\n  \"a\": \"{,}:\\\"\",\n  \"b\": []\n}"_s);
    }

    void damagedJsonIsShownUnharmed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("open string") << "{\"a"_ba;
        QTest::newRow("escape at the end") << "{\"a\\"_ba;
        QTest::newRow("closing only") << "}}"_ba;
    }
    void damagedJsonIsShownUnharmed()
    {
        QFETCH(QByteArray, json);
        QString shown = readableJson(json);
        shown.remove(u'\n').remove(u' ');
        QCOMPARE(shown, QString::fromUtf8(json));
    }

    void copiedCommandHoldsNoTokenAndCannotBeBrokenOutOf()
    {
        const RequestText request{"PATCH", QUrl(u"https://open.feishu.cn/"_s),
                                  "/open-apis/x?client_token=abc", "{\"note\":\"it's; rm -rf\"}"};
        const QString command = request.asCurl();
        QVERIFY(command.contains(u"'https://open.feishu.cn/open-apis/x?client_token=abc'"_s));
        QVERIFY(command.contains(u"<tenant_access_token>"_s));
        QVERIFY(command.contains(u"'{\"note\":\"it'\\''s; rm -rf\"}'"_s));
        QVERIFY(request.readable().startsWith(u"PATCH https://open.feishu.cn/open-apis/x"_s));
    }

    void aDeletionIsCopiedAsItIsSent()
    {
        // The body is what Feishu's own SDK sends with it, too.
        const RequestText deletion{"DELETE", QUrl(u"https://open.feishu.cn"_s), "/open-apis/x/1", "{}"};
        QVERIFY2(deletion.asCurl().startsWith(u"curl -X DELETE 'https://open.feishu.cn/open-apis/x/1' "_s),
                 qPrintable(deletion.asCurl()));
        QVERIFY(deletion.asCurl().endsWith(u"--data-raw '{}'"_s));
    }

    void withoutABodyNothingIsSaidOfOne()
    {
        const RequestText request{"POST", QUrl(u"https://open.feishu.cn"_s), "/open-apis/x/1/complete", ""};
        QVERIFY(!request.asCurl().contains(u"--data"_s));
        QVERIFY(!request.asCurl().contains(u"Content-Type"_s));
        QVERIFY(request.asCurl().endsWith(u"<tenant_access_token>'"_s));
    }

    void consoleLinkNamesAppAndScopes()
    {
        Connection connection;
        connection.baseUrl = QUrl(u"https://open.feishu.cn"_s);
        connection.appId = u"cli_a1"_s;
        connection.environment = Connection::Environment::Production;
        QCOMPARE(
            scopeApplicationLink(connection, {u"hire:offer"_s, u"corehr:corehr"_s}),
            u"https://open.feishu.cn/page/scope-apply?clientID=cli_a1&scopes=hire:offer,corehr:corehr"_s);
        QVERIFY(scopeApplicationLink(connection, {}).isEmpty());
        connection.platform = u"lark"_s;
        QVERIFY(
            scopeApplicationLink(connection, {u"hire:offer"_s}).startsWith(u"https://open.larksuite.com/"_s));
        connection.platform = u"other"_s;
        connection.baseUrl = QUrl(u"https://hr.example.com"_s);
        QVERIFY(scopeApplicationLink(connection, {u"hire:offer"_s}).startsWith(u"https://hr.example.com/"_s));
        connection.environment = Connection::Environment::Sandbox;
        QVERIFY(scopeApplicationLink(connection, {u"hire:offer"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRequestText)
#include "tst_request_text.moc"
