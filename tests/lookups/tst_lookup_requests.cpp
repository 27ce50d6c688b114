// SPDX-License-Identifier: Apache-2.0
// What the look-ups ask the platform, compared with the official SDK's requests where they were recorded.
#include "models/lookups/lookup_call.h"
#include "models/lookups/lookups.h"
#include "tests/support/scripted_gateway.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using Given = QHash<QString, QString>;

class LookupRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listOffers();
    void applicationDetail();
    void searchContracts();
    void searchPreHires();
    void usersByContact();
    void goesToTheDocumentedAddress_data();
    void goesToTheDocumentedAddress();
    void talentsByWhatWasTyped();
    void contractsByTheirId();
    void preHiresByIdOrStage();
    void employeesByIdToNameThem();
    void half_data();
    void half();
    void everyOneIsHarmless();
    void isFoundByItsName();
};

namespace {

ApiRequest asked(const QString &lookup, const LookupQuestion &question)
{
    ScriptedGateway gateway;
    const LookupCall call(*findLookup(lookup), gateway, question, {});
    return gateway.requests.first();
}

/// As the recordings have it: {method, path, query, body}; a key that comes twice is a list.
QJsonObject recorded(const ApiRequest &request)
{
    QJsonObject query;
    for (const auto &[key, value] : request.query) {
        if (query.contains(key)) {
            const QJsonValue before = query.value(key);
            QJsonArray values = before.isArray() ? before.toArray() : QJsonArray{before};
            values.append(value);
            query.insert(key, values);
        } else {
            query.insert(key, value);
        }
    }
    return {{u"method"_s, QString::fromLatin1(request.endpoint.verb)},
            {u"path"_s, QString::fromLatin1(request.encodedPath())},
            {u"query"_s, query},
            {u"body"_s, QJsonDocument::fromJson(request.body).object()}};
}

QJsonObject recording(const QString &operation)
{
    QFile file(QStringLiteral(GOLDEN_REQUESTS));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &request : all) {
        if (request["operation"_L1].toString() != operation)
            continue;
        QJsonObject found = request.toObject();
        for (const QString &part : {u"operation"_s, u"description"_s, u"headers"_s})
            found.remove(part);
        return found;
    }
    return {};
}

QJsonObject with(QJsonObject request, const QString &part, const QString &key, const QJsonValue &value)
{
    QJsonObject object = request.value(part).toObject();
    object.insert(key, value);
    request.insert(part, object);
    return request;
}

QJsonObject body(const ApiRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

void LookupRequestsTest::listOffers()
{
    const ApiRequest request = asked(u"offers"_s, {{}, {{u"talent_id"_s, u"7096320678581242123"_s}}});
    // We ask for as many as are allowed; the recording asked for 100.
    QCOMPARE(recorded(request), with(recording(u"list_offers"_s), u"query"_s, u"page_size"_s, u"200"_s));
}

void LookupRequestsTest::applicationDetail()
{
    const ApiRequest request =
        asked(u"application_detail"_s, {{}, {{u"application_id"_s, u"6956499586395523359"_s}}});
    QCOMPARE(recorded(request), recording(u"get_application_detail"_s));
}

void LookupRequestsTest::searchContracts()
{
    const ApiRequest request = asked(u"contracts"_s, {{}, {{u"employment_id"_s, u"7140964208476371111"_s}}});
    QCOMPARE(recorded(request), recording(u"search_contracts"_s));
}

void LookupRequestsTest::searchPreHires()
{
    const ApiRequest request =
        asked(u"pre_hires"_s, {u"张三"_s, {{u"onboarding_status"_s, u"preboarding"_s}}});
    const QJsonArray ours = body(request).value("fields"_L1).toArray();
    const QJsonObject expected = recording(u"search_pre_hires"_s);
    const QJsonArray theirs = expected.value("body"_L1)["fields"_L1].toArray();
    for (const QJsonValue &field : theirs)
        QVERIFY2(ours.contains(field), qPrintable(field.toString()));
    QCOMPARE(recorded(request), with(expected, u"body"_s, u"fields"_s, ours)); // ours shows more
}

void LookupRequestsTest::usersByContact()
{
    const ApiRequest byEmail = asked(u"users"_s, {u"zhangsan@example.com"_s});
    const ApiRequest byPhone = asked(u"users"_s, {u"130 1111 1111"_s});
    const QJsonObject expected = recording(u"contact_batch_get_id"_s); // has both at once
    QCOMPARE(with(recorded(byEmail), u"body"_s, u"mobiles"_s, body(byPhone).value("mobiles"_L1)), expected);
    QCOMPARE(with(recorded(byPhone), u"body"_s, u"emails"_s, body(byEmail).value("emails"_L1)), expected);
}

void LookupRequestsTest::goesToTheDocumentedAddress_data()
{
    QTest::addColumn<QString>("lookup");
    QTest::addColumn<Given>("given");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const QString &lookup, const Given &given, const QByteArray &line) {
        QTest::newRow(qPrintable(lookup)) << lookup << given << line;
    };
    row(u"offer_detail"_s, {{u"offer_id"_s, u"693"_s}},
        "GET /open-apis/hire/v1/offers/693?user_id_type=open_id&job_level_id_type=job_level_id"
        "&job_family_id_type=job_family_id&employee_type_id_type=employee_type_enum_id");
    row(u"applications"_s, {{u"talent_id"_s, u"7"_s}},
        "GET /open-apis/hire/v1/applications?talent_id=7&page_size=20");
    row(u"termination_reasons"_s, {}, "GET /open-apis/hire/v1/termination_reasons?page_size=200");
    row(u"jobs"_s, {}, "GET /open-apis/hire/v1/jobs?user_id_type=open_id&page_size=20");
    row(u"referral_by_application"_s, {{u"application_id"_s, u"695"_s}},
        "GET /open-apis/hire/v1/referrals/get_by_application?application_id=695&user_id_type=open_id");
    row(u"companies"_s, {}, "GET /open-apis/corehr/v1/companies?page_size=100");
    row(u"cost_centers"_s, {}, "POST /open-apis/corehr/v2/cost_centers/search?page_size=100");
    row(u"employee_types"_s, {}, "GET /open-apis/corehr/v1/employee_types?page_size=1000");
    row(u"custom_fields"_s, {}, "GET /open-apis/corehr/v1/custom_fields/query?object_api_name_list=pre_hire");
    row(u"enum_options"_s,
        {{u"object_api_name"_s, u"contract"_s}, {u"custom_api_name"_s, u"contract_type"_s}},
        "GET /open-apis/corehr/v1/custom_fields/get_by_param?object_api_name=contract"
        "&custom_api_name=contract_type");
    row(u"employees"_s, {},
        "POST /open-apis/corehr/v2/employees/search?user_id_type=people_corehr_id&page_size=100");
    row(u"users"_s, {{u"user_id"_s, u"ou_1"_s}},
        "POST /open-apis/contact/v3/users/basic_batch?user_id_type=open_id");
}

void LookupRequestsTest::goesToTheDocumentedAddress()
{
    QFETCH(QString, lookup);
    QFETCH(Given, given);
    QFETCH(QByteArray, line);
    const ApiRequest request = asked(lookup, {{}, given});
    QCOMPARE(request.endpoint.verb + ' ' + request.encodedTarget(), line);
}

void LookupRequestsTest::talentsByWhatWasTyped()
{
    const ApiRequest byName = asked(u"talents"_s, {u"林晓文"_s});
    QCOMPARE(byName.endpoint.verb + ' ' + byName.encodedTarget(),
             QByteArray("GET /open-apis/hire/v1/talents?keyword=" + QUrl::toPercentEncoding(u"林晓文"_s)
                        + "&user_id_type=open_id&query_option=ignore_empty_error&page_size=20"));

    const ApiRequest byEmail = asked(u"talents"_s, {u"lin@example.com"_s});
    QCOMPARE(byEmail.endpoint.verb + ' ' + byEmail.encodedTarget(),
             "POST /open-apis/hire/v1/talents/batch_get_id"_ba);
    QCOMPARE(body(byEmail), QJsonObject({{u"email_list"_s, QJsonArray{u"lin@example.com"_s}}}));

    const ApiRequest byPhone = asked(u"talents"_s, {u"+86 138-0000-0001"_s});
    QCOMPARE(byPhone.encodedTarget(), "/open-apis/hire/v1/talents/batch_get_id"_ba);
    QCOMPARE(
        body(byPhone),
        QJsonObject({{u"mobile_code"_s, u"86"_s}, {u"mobile_number_list"_s, QJsonArray{u"13800000001"_s}}}));

    const ApiRequest byId = asked(u"talents"_s, {{}, {{u"talent_id"_s, u"7"_s}}});
    QCOMPARE(byId.encodedTarget(), "/open-apis/hire/v1/talents/7?user_id_type=open_id"_ba);
}

void LookupRequestsTest::contractsByTheirId()
{
    const ApiRequest request = asked(u"contracts"_s, {{}, {{u"contract_id"_s, u"7091849027838838316"_s}}});
    QCOMPARE(body(request), QJsonObject({{u"contract_id_list"_s, QJsonArray{u"7091849027838838316"_s}}}));
}

void LookupRequestsTest::preHiresByIdOrStage()
{
    const QJsonObject byId = body(asked(u"pre_hires"_s, {{}, {{u"pre_hire_id"_s, u"7345"_s}}}));
    QCOMPARE(byId.value("pre_hire_ids"_L1).toArray(), QJsonArray{u"7345"_s});
    QVERIFY(!byId.contains("key_word"_L1));
    QVERIFY(!byId.contains("onboarding_status"_L1));
}

void LookupRequestsTest::employeesByIdToNameThem()
{
    const QJsonObject byId = body(asked(u"employees"_s, {{}, {{u"employment_id"_s, u"7140"_s}}}));
    QCOMPARE(byId.value("employment_id_list"_L1).toArray(), QJsonArray{u"7140"_s});
    QVERIFY(!byId.contains("key_word"_L1));
    const QJsonObject byName = body(asked(u"employees"_s, {u"王"_s}));
    QCOMPARE(byName.value("key_word"_L1).toString(), u"王"_s);
    for (const QString &field : {u"person_info.legal_name"_s, u"person_info.preferred_name"_s,
                                 u"employee_number"_s, u"email_address"_s, u"employment_status"_s})
        QVERIFY2(byName.value("fields"_L1).toArray().contains(field), qPrintable(field));
}

void LookupRequestsTest::half_data()
{
    QTest::addColumn<QString>("lookup");
    QTest::addColumn<LookupQuestion>("question");
    for (const QString &lookup :
         {u"offers"_s, u"offer_detail"_s, u"applications"_s, u"application_detail"_s,
          u"referral_by_application"_s, u"contracts"_s, u"enum_options"_s, u"users"_s})
        QTest::newRow(qPrintable(lookup)) << lookup << LookupQuestion();
    QTest::newRow("a user's name") << u"users"_s << LookupQuestion{u"张三"_s};
    QTest::newRow("half an e-mail address") << u"users"_s << LookupQuestion{u"zhangsan@exam"_s};
    QTest::newRow("half a phone number") << u"users"_s << LookupQuestion{u"130111"_s};
}

void LookupRequestsTest::half()
{
    QFETCH(QString, lookup);
    QFETCH(LookupQuestion, question);
    QVERIFY(!findLookup(lookup)->accepts(question));
}

void LookupRequestsTest::everyOneIsHarmless()
{
    const Given given{{u"talent_id"_s, u"1"_s}, {u"offer_id"_s, u"2"_s}, {u"application_id"_s, u"3"_s}};
    for (const LookupSpec *spec : lookupCatalog()) {
        const ApiRequest request = asked(spec->key, {u"lin@example.com"_s, given});
        QVERIFY2(!request.isWrite() && request.endpoint.repeat == Repeat::Read, qPrintable(spec->key));
        QVERIFY2(request.endpoint.limit.perMinute > 0 || request.endpoint.limit.perSecond > 0,
                 qPrintable(spec->key));
        QVERIFY2(!spec->scopes.isEmpty() && !spec->noun.isEmpty(), qPrintable(spec->key));
        for (const Scope &scope : spec->scopes)
            QVERIFY2(!scope.label.isEmpty() && scope.name.contains(u':'), qPrintable(scope.name));
    }
}

void LookupRequestsTest::isFoundByItsName()
{
    for (const LookupSpec *spec : lookupCatalog())
        QCOMPARE(findLookup(spec->key), spec);
    QCOMPARE(findLookup(u"no such"_s), nullptr);
}

QTEST_GUILESS_MAIN(LookupRequestsTest)
#include "tst_lookup_requests.moc"
