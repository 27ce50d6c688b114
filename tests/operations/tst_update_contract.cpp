// SPDX-License-Identifier: Apache-2.0
#include "judged_draft.h"

#include "models/operations/operations.h"

#include <QtTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

/// A running fixed-term contract reads back as "not ended" with an earlier expected end (API §7.1).
constexpr auto running = R"({
    "id":"7091849027838838316","employment_id":"6893013238632416776","person_id":"151515151",
    "effective_time":"2024-01-01 00:00:00","expiration_time":"9999-12-31 23:59:59","contract_end_date":"2026-12-31",
    "contract_type":{"enum_name":"labor_contract"},"duration_type":{"enum_name":"fix_term"},
    "signing_type":{"enum_name":"new"},"first_party_company_id":"6892686614112241165","contract_number":"HT-2024-014",
    "contract_status":{"enum_name":"contract_open"},"renewal_status":{"enum_name":"not_started"},"signing_times":2,
    "custom_fields":[{"field_name":"name","value":"Sandy"}]})";

Draft runningWith(Texts changed)
{
    changed.insert(u"contract_id"_s, u"7091849027838838316"_s);
    return loadedDraft(updateContract(), running, changed);
}

} // namespace

class UpdateContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void sendsOnlyWhatChanged_data();
    void sendsOnlyWhatChanged();
    void hasNoFieldForWhatMustNotBeSent_data();
    void hasNoFieldForWhatMustNotBeSent();
    void completesADayAsContractsDo_data();
    void completesADayAsContractsDo();
    void keepsValuesThatNoTableLists();
    void keepsTheNumberAsItStandsOnThePaper();
    void tellsFactsOfTheContract();
};

void UpdateContractTest::judges_data()
{
    QTest::addColumn<Texts>("changed");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Texts &changed, const QStringList &expected) {
        QTest::newRow(name) << changed << expected;
    };
    const auto start = u"effective_time"_s;
    const auto end = u"expiration_time"_s;
    const auto expected = u"contract_end_date"_s;
    row("nothing changed", {}, {u"block "_s});
    row("a number changed", {{u"contract_number"_s, u"HT-2024-015"_s}}, {});
    row("ended early", {{end, u"2026-06-30 23:59:59"_s}}, {});
    row("ended on the expected day", {{end, u"2026-12-31 23:59:59"_s}}, {});
    row("ended after the expected day", {{end, u"2027-01-01 23:59:59"_s}}, {u"warn expiration_time"_s});
    row("ended before it began", {{end, u"2023-12-31 23:59:59"_s}}, {u"warn expiration_time"_s});
    row("one day long", {{end, u"2024-01-01 23:59:59"_s}}, {});
    row("expected to end before it began", {{expected, u"2023-12-31"_s}}, {u"warn contract_end_date"_s});
    row("expected end moved, not ended", {{expected, u"2027-06-30"_s}}, {});
    row("starts later", {{start, u"2024-02-01 00:00:00"_s}}, {});
    row("no date", {{expected, u"next year"_s}}, {u"block contract_end_date"_s});
    row("emptied", {{u"contract_number"_s, QString()}}, {u"block contract_number"_s});
    row("company is no id", {{u"first_party_company_id"_s, u"Example Ltd"_s}},
        {u"block first_party_company_id"_s});
    row("a type of the tenant's own", {{u"contract_type"_s, u"custom_type__c"_s}}, {});
    row("no contract named", {{u"contract_id"_s, QString()}, {u"contract_number"_s, u"1"_s}},
        {u"block contract_id"_s});
}

void UpdateContractTest::judges()
{
    QFETCH(Texts, changed);
    Draft draft = runningWith(changed);
    if (changed.contains(u"contract_id"_s))
        draft.values.setText(u"contract_id"_s, {});
    QTEST(complaints(updateContract(), draft), "expected");
}

void UpdateContractTest::sendsOnlyWhatChanged_data()
{
    QTest::addColumn<Texts>("changed");
    QTest::addColumn<QString>("body");
    QTest::newRow("number") << Texts{{u"contract_number"_s, u"HT-2026-001"_s}}
                            << uR"({"contract_number":"HT-2026-001"})"_s;
    QTest::newRow("type") << Texts{{u"contract_type"_s, u"internship_agreement"_s}}
                          << uR"({"contract_type":{"enum_name":"internship_agreement"}})"_s;
    QTest::newRow("two dates")
        << Texts{{u"contract_end_date"_s, u"2028-12-31"_s}, {u"expiration_time"_s, u"2028-12-31 23:59:59"_s}}
        << uR"({"contract_end_date":"2028-12-31","expiration_time":"2028-12-31 23:59:59"})"_s;
    QTest::newRow("put back") << Texts{{u"contract_number"_s, u"HT-2024-014"_s}} << u"{}"_s;
}

void UpdateContractTest::sendsOnlyWhatChanged()
{
    QFETCH(Texts, changed);
    QTEST(bodyOf(updateContract(), runningWith(changed)), "body");
}

void UpdateContractTest::hasNoFieldForWhatMustNotBeSent_data()
{
    QTest::addColumn<QString>("member");
    for (const char *member : {"employment_id", "person_id", "custom_fields", "contract_status",
                               "renewal_status", "signing_times"})
        QTest::newRow(member) << QString::fromLatin1(member);
}

void UpdateContractTest::hasNoFieldForWhatMustNotBeSent()
{
    QFETCH(QString, member);
    QVERIFY(!updateContract().field(member));
    Draft draft = runningWith({{member, u"6893013238632416776"_s}, {u"contract_number"_s, u"1"_s}});
    QCOMPARE(bodyOf(updateContract(), draft), uR"({"contract_number":"1"})"_s);
}

void UpdateContractTest::completesADayAsContractsDo_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("loaded");
    QTest::addColumn<QString>("understood");
    QTest::newRow("new start") << u"effective_time"_s << QString() << u"2027-01-05 00:00:00"_s;
    QTest::newRow("new end") << u"expiration_time"_s << QString() << u"2027-01-05 23:59:59"_s;
    QTest::newRow("start with a loaded time")
        << u"effective_time"_s << u"2024-01-01 08:30:00"_s << u"2027-01-05 08:30:00"_s;
    QTest::newRow("end with a loaded time")
        << u"expiration_time"_s << u"2024-01-01 12:00:00"_s << u"2027-01-05 12:00:00"_s;
    QTest::newRow("expected end") << u"contract_end_date"_s << u"2026-12-31"_s << u"2027-01-05"_s;
}

void UpdateContractTest::completesADayAsContractsDo()
{
    QFETCH(QString, key);
    QFETCH(QString, loaded);
    QTEST(updateContract().field(key)->kind->normalisedOver(u"2027/1/5"_s, loaded), "understood");
}

void UpdateContractTest::keepsValuesThatNoTableLists()
{
    const FieldSpec &duration = *updateContract().field(u"duration_type"_s);
    const Draft draft = runningWith({{u"contract_number"_s, u"1"_s}});
    QCOMPARE(draft.values.text(duration.key), u"fix_term"_s);
    QCOMPARE(duration.display(u"fix_term"_s), u"fix_term"_s);
    QCOMPARE(duration.display(u"fixed_term"_s), u"Fixed term"_s);
    QCOMPARE(complaints(updateContract(), draft), QStringList());
}

void UpdateContractTest::keepsTheNumberAsItStandsOnThePaper()
{
    const FieldSpec &number = *updateContract().field(u"contract_number"_s);
    const auto paper = u"劳合字（2026）第 001 号"_s;
    QCOMPARE(number.kind->normalised(paper), paper);
    QVERIFY(!number.kind->problem(paper));
}

void UpdateContractTest::tellsFactsOfTheContract()
{
    QStringList lines;
    for (const Fact &fact : updateContract().load->facts(QJsonDocument::fromJson(running).object()))
        lines.append(fact.label.now() + u"="_s + fact.value.now());
    QVERIFY(lines.contains(u"Status=In force"_s));
    QVERIFY(lines.contains(u"Renewal=Not started"_s));
    QVERIFY(lines.contains(u"Employment ID=6893013238632416776"_s));
    QVERIFY(lines.filter(u"Signed="_s).constFirst().contains(u'2'));
}

QTEST_GUILESS_MAIN(UpdateContractTest)
#include "tst_update_contract.moc"
