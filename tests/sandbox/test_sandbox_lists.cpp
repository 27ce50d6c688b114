// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QSet>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// The look-ups of API §9: page sizes, page tokens, filters, one by id.
class TestSandboxLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesThroughEverything_data();
    void pagesThroughEverything();
    void refusesPageSizes_data();
    void refusesPageSizes();
    void refusesForeignPageTokens();
    void talentsAreFoundByKeyword_data();
    void talentsAreFoundByKeyword();
    void costCentersAreFiltered();
    void preHiresAreFilteredById();
    void getsOneById();
    void nothingInternalIsShown();
};

void TestSandboxLists::pagesThroughEverything_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("collection");
    QTest::addColumn<int>("size");
    QTest::newRow("talents") << "GET"_ba << u"/hire/v1/talents"_s << u"talents"_s << 20;
    QTest::newRow("reasons") << "GET"_ba << u"/hire/v1/termination_reasons"_s << u"termination_reasons"_s
                             << 5;
    QTest::newRow("contracts") << "GET"_ba << u"/corehr/v1/contracts"_s << u"contracts"_s << 7;
    QTest::newRow("pre-hires") << "GET"_ba << u"/corehr/v1/pre_hires"_s << u"pre_hires"_s << 10;
    QTest::newRow("companies") << "GET"_ba << u"/corehr/v1/companies"_s << u"companies"_s << 2;
    QTest::newRow("applications") << "GET"_ba << u"/hire/v1/applications"_s << u"applications"_s << 30;
    QTest::newRow("jobs") << "GET"_ba << u"/hire/v1/jobs"_s << u"jobs"_s << 20;
    QTest::newRow("employee types") << "GET"_ba << u"/corehr/v1/employee_types"_s << u"employee_types"_s << 4;
    QTest::newRow("contracts v2") << "POST"_ba << u"/corehr/v2/contracts/search"_s << u"contracts"_s << 25;
    QTest::newRow("employees") << "POST"_ba << u"/corehr/v2/employees/search"_s << u"employees"_s << 20;
    QTest::newRow("pre-hires v2") << "POST"_ba << u"/corehr/v2/pre_hires/search"_s << u"pre_hires"_s << 10;
    QTest::newRow("cost centres") << "POST"_ba << u"/corehr/v2/cost_centers/search"_s << u"cost_centers"_s
                                  << 3;
}

void TestSandboxLists::pagesThroughEverything()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, collection);
    QFETCH(int, size);
    SandboxClient client;
    QString token;
    qsizetype seen = 0;
    bool hasMore = true;
    while (hasMore) {
        QString page = u"%1?page_size=%2"_s.arg(path).arg(size);
        if (!token.isEmpty())
            page += u"&page_token="_s + token;
        const SandboxAnswer answer = client.call(method, page, method == "POST" ? "{}"_ba : QByteArray());
        QCOMPARE(answer.code(), 0);
        seen += answer.items().size();
        hasMore = answer.data().value("has_more"_L1).toBool();
        token = answer.data().value("page_token"_L1).toString();
        QCOMPARE(hasMore, !token.isEmpty());
        QVERIFY(!hasMore || answer.items().size() == size);
    }
    QCOMPARE(seen, client.sandbox.records(collection).size());
}

void TestSandboxLists::refusesPageSizes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    const auto row = [](const QByteArray &method, const QString &path, int code) {
        QTest::newRow(qUtf8Printable(path)) << method << path << code;
    };
    row("GET", u"/hire/v1/talents?page_size=21"_s, 1002002);
    row("GET", u"/hire/v1/offers?page_size=10"_s, 1002002); // no talent_id
    row("GET", u"/hire/v1/offers?talent_id=1&page_size=201"_s, 1002002);
    row("GET", u"/hire/v1/termination_reasons?page_size=x"_s, 1002002);
    row("GET", u"/corehr/v1/contracts"_s, 99992402);
    row("GET", u"/corehr/v1/contracts?page_size=51"_s, 99992402);
    row("GET", u"/corehr/v1/pre_hires?page_size=0"_s, 99992402);
    row("GET", u"/corehr/v1/pre_hires?page_size=101"_s, 99992402);
    row("GET", u"/corehr/v1/companies"_s, 99992402);
    row("POST", u"/corehr/v2/cost_centers/search?page_size=101"_s, 99992402);
}

void TestSandboxLists::refusesPageSizes()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QTEST(SandboxClient().call(method, path, {}).code(), "code");
}

void TestSandboxLists::refusesForeignPageTokens()
{
    SandboxClient client;
    QCOMPARE(client.get(u"/hire/v1/talents?page_token=abc"_s).code(), 1002002);
    QCOMPARE(client.get(u"/corehr/v1/contracts?page_size=5&page_token=abc"_s).code(), 1160009);
}

void TestSandboxLists::talentsAreFoundByKeyword_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<int>("count");
    QTest::newRow("Chinese name") << u"林晓雯"_s << 1;
    QTest::newRow("e-mail") << u"emma.clarke@"_s << 1;
    QTest::newRow("or") << u"林晓雯 or Emma"_s << 2;
    QTest::newRow("and") << u"emma and clarke"_s << 1;
    QTest::newRow("not") << u"emma not clarke"_s << 0;
    QTest::newRow("nobody") << u"zzzzzz"_s << 0;
}

void TestSandboxLists::talentsAreFoundByKeyword()
{
    QFETCH(QString, keyword);
    SandboxClient client;
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(keyword));
    const auto items = client.get(u"/hire/v1/talents?keyword="_s + encoded).items();
    QTEST(static_cast<int>(items.size()), "count");
}

void TestSandboxLists::costCentersAreFiltered()
{
    SandboxClient client;
    const QString path = u"/corehr/v2/cost_centers/search?page_size=100"_s;
    QCOMPARE(client.post(path, {{u"name_list"_s, QJsonArray{u"研发中心"_s}}}).items().size(), 1);
    QCOMPARE(client.post(path, {{u"name_list"_s, QJsonArray{u"研发"_s}}}).items().size(), 0);
    QCOMPARE(client.post(path, {{u"code"_s, u"CC200"_s}}).items().size(), 1);
    QCOMPARE(client.post(path, {{u"parent_cost_center_id"_s, u"6950635856373745165"_s}}).items().size(), 1);
    QCOMPARE(client.post(path, {{u"name_list"_s, u"研发中心"_s}}).code(), 99992402);
}

void TestSandboxLists::preHiresAreFilteredById()
{
    SandboxClient client;
    const auto samples = client.sandbox.samples(u"update_pre_hire"_s);
    const QString path = u"/corehr/v1/pre_hires?page_size=100&pre_hire_ids=%1&pre_hire_ids=%2"_s.arg(
        samples.at(0).id, samples.at(3).id);
    QCOMPARE(client.get(path).items().size(), 2);
}

void TestSandboxLists::getsOneById()
{
    SandboxClient client;
    QVERIFY(client.get(u"/hire/v1/talents/6930815272790114326"_s).data().contains("talent"_L1));
    QVERIFY(client.get(u"/corehr/v1/companies/6892686614112241165"_s).data().contains("company"_L1));
    QVERIFY(client.get(u"/corehr/v1/pre_hires/1616161616"_s).data().contains("pre_hire"_L1));
    QCOMPARE(client.get(u"/hire/v1/talents/1"_s).code(), 1002002);
    QCOMPARE(client.get(u"/hire/v1/offers/1"_s).code(), 1002064);
    QCOMPARE(client.get(u"/corehr/v1/contracts/1"_s).code(), 1160001);
}

void TestSandboxLists::nothingInternalIsShown()
{
    SandboxClient client;
    const QStringList paths{u"/hire/v1/talents?page_size=20"_s, u"/corehr/v1/contracts?page_size=50"_s,
                            u"/corehr/v1/pre_hires?page_size=100"_s, u"/corehr/v1/companies?page_size=100"_s};
    for (const QString &path : paths) {
        const QByteArray raw = client.get(path).raw;
        QVERIFY(!raw.contains("_sandbox"));
        QVERIFY(!raw.contains("name_zh"));
    }
}

QTEST_GUILESS_MAIN(TestSandboxLists)
#include "test_sandbox_lists.moc"
