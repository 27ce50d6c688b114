// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// Users and departments of the contact book (API §9.12).
class TestSandboxDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReferrerHasAName();
    void idsAreFoundByContact();
    void resignedUsersAreFoundOnDemand();
    void contactSearchRefuses_data();
    void contactSearchRefuses();
    void userIsReadByEachIdType();
    void userFieldsNeedScopes();
    void usersThatCanNotBeRead();
    void namesOfSeveral();
    void departments();
};

namespace {

const QString Referrer = u"ou_3ee48d243dac7046444e2fec3a4a305d"_s;
const QString Search = u"/contact/v3/users/batch_get_id"_s;

QJsonArray usersIn(const SandboxAnswer &answer)
{
    return answer.data().value("user_list"_L1).toArray();
}

} // namespace

void TestSandboxDirectory::everyReferrerHasAName()
{
    SandboxClient client;
    int referrers = 0;
    const auto applications = client.sandbox.records(u"applications"_s);
    for (const QJsonObject &application : applications) {
        const QString id = application["referral_user_id"_L1].toString();
        if (id.isEmpty())
            continue;
        ++referrers;
        const QJsonObject user = client.sandbox.record(u"users"_s, id);
        QVERIFY(!user["name"_L1].toString().isEmpty() && !user["en_name"_L1].toString().isEmpty());
        QVERIFY(!client.sandbox.record(u"employees"_s, user["employment_id"_L1].toString()).isEmpty());
    }
    QVERIFY(referrers >= 40);
}

void TestSandboxDirectory::idsAreFoundByContact()
{
    SandboxClient client;
    const QJsonObject user = client.sandbox.record(u"users"_s, Referrer);
    const QString mobile = user["mobile"_L1].toString();
    const QJsonObject body{{u"emails"_s, QJsonArray{user["email"_L1], u"nobody@example.com"_s}},
                           {u"mobiles"_s, QJsonArray{mobile, u"+86"_s + mobile, u"+4912345"_s}}};
    const QJsonArray found = usersIn(client.post(Search, body));
    QCOMPARE(found.size(), 5); // a row for each value
    QCOMPARE(found.at(0)["user_id"_L1].toString(), Referrer);
    QVERIFY(!found.at(1).toObject().contains("user_id"_L1));
    QCOMPARE(found.at(2)["user_id"_L1].toString(), Referrer);
    QCOMPARE(found.at(3)["user_id"_L1].toString(), Referrer);
    QVERIFY(!found.at(4).toObject().contains("user_id"_L1));
    const QJsonArray unions = usersIn(client.post(Search + u"?user_id_type=union_id"_s, body));
    QCOMPARE(unions.at(0)["user_id"_L1], user["union_id"_L1]);
}

void TestSandboxDirectory::resignedUsersAreFoundOnDemand()
{
    SandboxClient client;
    QJsonObject body{{u"emails"_s, QJsonArray{u"wang.jianguo@example.com"_s}}};
    QVERIFY(!usersIn(client.post(Search, body)).at(0).toObject().contains("user_id"_L1));
    body.insert(u"include_resigned"_s, true);
    const QJsonValue found = usersIn(client.post(Search, body)).at(0);
    QVERIFY(found.toObject().contains("user_id"_L1));
    QVERIFY(found["status"_L1]["is_resigned"_L1].toBool());
}

void TestSandboxDirectory::contactSearchRefuses_data()
{
    QTest::addColumn<QJsonObject>("body");
    QJsonArray many;
    for (int i = 0; i < 51; ++i)
        many.append(u"%1@example.com"_s.arg(i));
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("51 e-mails") << QJsonObject{{u"emails"_s, many}};
    QTest::newRow("51 phones") << QJsonObject{{u"mobiles"_s, many}};
    QTest::newRow("no list") << QJsonObject{{u"emails"_s, u"a@example.com"_s}};
    QTest::newRow("no boolean") << QJsonObject{{u"mobiles"_s, QJsonArray{u"1"_s}},
                                               {u"include_resigned"_s, 1}};
}

void TestSandboxDirectory::contactSearchRefuses()
{
    QFETCH(QJsonObject, body);
    QCOMPARE(SandboxClient().post(Search, body).code(), 99992402);
}

void TestSandboxDirectory::userIsReadByEachIdType()
{
    SandboxClient client;
    const QJsonObject user = client.sandbox.record(u"users"_s, Referrer);
    const QStringList types{u"open_id"_s, u"union_id"_s, u"user_id"_s};
    for (const QString &type : types) {
        const QString path = u"/contact/v3/users/%1?user_id_type=%2"_s.arg(user[type].toString(), type);
        const QJsonObject shown = client.get(path).data()["user"_L1].toObject();
        QCOMPARE(shown["open_id"_L1].toString(), Referrer);
        QCOMPARE(shown["name"_L1], user["name"_L1]);
        QCOMPARE(shown["mobile"_L1].toString(), u"+86"_s + user["mobile"_L1].toString());
    }
}

void TestSandboxDirectory::userFieldsNeedScopes()
{
    SandboxClient client;
    const QStringList scopes{u"contact:user.base:readonly"_s, u"contact:user.email:readonly"_s,
                             u"contact:user.phone:readonly"_s, u"contact:user.employee_id:readonly"_s};
    for (const QString &scope : scopes)
        client.sandbox.withdrawScope(scope);
    const QJsonObject shown = client.get(u"/contact/v3/users/"_s + Referrer).data()["user"_L1].toObject();
    QCOMPARE(shown.keys(), (QStringList{u"open_id"_s, u"union_id"_s}));
}

void TestSandboxDirectory::usersThatCanNotBeRead()
{
    SandboxClient client;
    const QString path = u"/contact/v3/users/"_s;
    QCOMPARE(client.get(path + u"ou_nobody"_s).code(), 41012);
    QCOMPARE(client.get(path + u"ou_other_app"_s).code(), 99992361);
    QCOMPARE(client.get(path + u"on_x"_s).code(), 99992351);
    const auto users = client.sandbox.records(u"users"_s);
    QCOMPARE(client.get(path + users.constLast()["open_id"_L1].toString()).code(), 41050);
}

void TestSandboxDirectory::namesOfSeveral()
{
    SandboxClient client;
    const QString path = u"/contact/v3/users/basic_batch"_s;
    const SandboxAnswer answer = client.post(path, {{u"user_ids"_s, QJsonArray{Referrer, u"ou_nobody"_s}}});
    const QJsonArray users = answer.data()["users"_L1].toArray();
    QCOMPARE(users.size(), 1);
    QCOMPARE(users.at(0)["user_id"_L1].toString(), Referrer);
    QCOMPARE(users.at(0)["i18n_name"_L1]["zh_cn"_L1], users.at(0)["name"_L1]);
    QJsonArray many;
    for (int i = 0; i < 11; ++i)
        many.append(Referrer);
    QCOMPARE(client.post(path, {{u"user_ids"_s, many}}).code(), 99992402);
    QCOMPARE(client.post(path, {}).code(), 99992402);
}

void TestSandboxDirectory::departments()
{
    SandboxClient client;
    const SandboxAnswer answer = client.get(u"/contact/v3/departments/0/children?page_size=50"_s);
    QCOMPARE(answer.items().size(), client.sandbox.records(u"departments"_s).size());
    QVERIFY(!answer.items().at(0)["i18n_name"_L1]["en_us"_L1].toString().isEmpty());
    const SandboxAnswer employee =
        client.post(u"/corehr/v2/employees/search?page_size=1"_s,
                    {{u"key_word"_s, u"E10086"_s}, {u"fields"_s, QJsonArray{u"department_id"_s}}});
    const QJsonValue id = employee.items().at(0)["department_id"_L1];
    QVERIFY(answer.raw.contains(id.toString().toUtf8()));
    QVERIFY(client.get(u"/contact/v3/departments/%1/children"_s.arg(id.toString())).items().isEmpty());
    QCOMPARE(client.get(u"/contact/v3/departments/7/children"_s).code(), 40011);
}

QTEST_GUILESS_MAIN(TestSandboxDirectory)
#include "test_sandbox_directory.moc"
