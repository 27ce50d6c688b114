// SPDX-License-Identifier: Apache-2.0
#include "models/forms/request_builder.h"
#include "models/operations/operations.h"
#include "models/undo/undo_plan.h"

#include <QJsonDocument>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using Standing = UndoField::Standing;

Q_DECLARE_METATYPE(HistoryEntry)

namespace {

/// JSON within JSON, with ~ for an escaped quote: moc loses its way in raw strings that hold one.
QByteArray json(QByteArray text)
{
    return text.replace('~', "\\\"");
}

HistoryEntry entryOf(const OperationSpec &spec, const QByteArray &before, const QByteArray &body)
{
    HistoryEntry entry;
    entry.number = 7;
    entry.operation = spec.key;
    entry.target = u"7000000000000000001"_s;
    entry.subject = u"林晓雯"_s;
    entry.before = before;
    entry.body = body;
    entry.state = HistoryEntry::State::Succeeded;
    return entry;
}

HistoryEntry contractEntry()
{
    return entryOf(updateContract(), R"({"contract_number":"HT-1","contract_end_date":"2026-12-31"})",
                   R"({"contract_number":"HT-2","contract_end_date":"2027-12-31"})");
}

/// The record of an operation from the JSON that reading it brings.
Record held(const OperationSpec &spec, const QByteArray &json)
{
    return readRecord(spec, QJsonDocument::fromJson(json).object());
}

UndoField fieldOf(const UndoPlan &plan, const Record &now, const QString &key)
{
    const QList<UndoField> fields = compareForUndo(plan, now);
    for (const UndoField &field : fields) {
        if (field.key == key)
            return field;
    }
    return {u"none: "_s + key};
}

QStringList cells(const Record &record, const QString &key)
{
    QStringList cells;
    for (const Entry &entry : record.entries(key))
        cells.append(entry.value(u"field_name"_s) + u'=' + entry.value(u"value"_s));
    return cells;
}

const auto customV2 = u"offer_info_update.custom_fields"_s;

} // namespace

class TestUndoPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCantBeTakenBackSaysWhy_data()
    {
        QTest::addColumn<HistoryEntry>("entry");
        QTest::addColumn<QString>("word");
        HistoryEntry entry = contractEntry();
        entry.operation = u"update_the_moon"_s;
        QTest::newRow("newer version") << entry << u"does not know"_s;
        entry = contractEntry();
        entry.state = HistoryEntry::State::Sending;
        QTest::newRow("under way") << entry << u"under way"_s;
        entry.state = HistoryEntry::State::Failed;
        QTest::newRow("failed") << entry << u"not carried out"_s;
        entry.state = HistoryEntry::State::InDoubt;
        QTest::newRow("in doubt") << entry << u"find out"_s;
        entry = contractEntry();
        entry.before.clear();
        QTest::newRow("not read before") << entry << u"not read before"_s;
        QTest::newRow("changed nothing")
            << entryOf(updatePreHire(), R"({"onboarding_status":{"enum_name":"preboarding"}})",
                       R"({"onboarding_status":{"enum_name":"preboarding"}})")
            << u"changed nothing"_s;
        QTest::newRow("offer") << entryOf(updateOfferStatus(), R"({"offer_status":4})",
                                          R"({"offer_status":6})")
                               << u"only lets it move on"_s;
        QTest::newRow("completed") << entryOf(completeOnboarding(), "{}", "{}") << u"an employee now"_s;
        QTest::newRow("deleted") << entryOf(deleteExternalReferralReward(), {}, "{}") << u"import it again"_s;
        entry = entryOf(importExternalReferralReward(), {}, R"({"external_id":"PAY-1"})");
        entry.target.clear();
        QTest::newRow("id never learnt") << entry << u"never learnt"_s;
    }
    void whatCantBeTakenBackSaysWhy()
    {
        QFETCH(const HistoryEntry, entry);
        QFETCH(const QString, word);
        const UndoPlan plan = planUndo(entry);
        QVERIFY(!plan.operation);
        QVERIFY2(plan.whyNot.now().contains(word), qPrintable(plan.whyNot.now()));
    }

    void exactlyTheChangedFieldsGoBack()
    {
        const UndoPlan plan = planUndo(contractEntry());
        QCOMPARE(plan.operation, &updateContract());
        QVERIFY(plan.restores);
        QCOMPARE(plan.target, u"7000000000000000001"_s);
        QCOMPARE(plan.subject, u"林晓雯"_s);
        QCOMPARE(plan.fields, (QStringList{u"contract_end_date"_s, u"contract_number"_s}));
        QCOMPARE(plan.was.text(u"contract_number"_s), u"HT-1"_s);
        QCOMPARE(plan.sent.text(u"contract_number"_s), u"HT-2"_s);
    }

    void whatIsOnlySentAlongStaysOut()
    {
        const UndoPlan plan = planUndo(entryOf(
            updatePreHire(), R"({"onboarding_status":{"enum_name":"preboarding"},"hire_date":"2026-12-01"})",
            R"({"onboarding_status":{"enum_name":"preboarding"},"hire_date":"2026-12-15"})"));
        QCOMPARE(plan.fields, QStringList{u"hire_date"_s});
    }

    void anotherOperationTakesBackWhatItCan_data()
    {
        QTest::addColumn<QString>("done");
        QTest::addColumn<QString>("undoes");
        QTest::newRow("withdrawn") << withdrawOnboarding().key << restoreOnboarding().key;
        QTest::newRow("restored") << restoreOnboarding().key << withdrawOnboarding().key;
    }
    void anotherOperationTakesBackWhatItCan()
    {
        QFETCH(const QString, done);
        QFETCH(const QString, undoes);
        HistoryEntry entry = entryOf(withdrawOnboarding(), "{}", "{}");
        entry.operation = done;
        const UndoPlan plan = planUndo(entry);
        QVERIFY(plan.operation);
        QCOMPARE(plan.operation->key, undoes);
        QVERIFY(!plan.restores);
        QCOMPARE(plan.target, entry.target);
    }

    void aRewardIsDeletedByTheIdItGot()
    {
        HistoryEntry entry = entryOf(importExternalReferralReward(), {}, R"({"external_id":"PAY-1"})");
        entry.target.clear();
        entry.repeatKey = u"PAY-1"_s;
        entry.createdId = u"6930815272790114324"_s;
        const UndoPlan plan = planUndo(entry);
        QCOMPARE(plan.operation, &deleteExternalReferralReward());
        QCOMPARE(plan.target, u"6930815272790114324"_s);
        QCOMPARE(plan.subject, u"林晓雯 · PAY-1"_s); // nothing else tells which reward it was
    }

    void aFieldIsSeenAgainstTheRecordOfNow_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<Standing>("standing");
        QTest::newRow("as sent") << R"({"contract_number":"HT-2"})"_ba << Standing::Untouched;
        QTest::newRow("back already") << R"({"contract_number":"HT-1"})"_ba << Standing::AlreadyBack;
        QTest::newRow("somebody else") << R"({"contract_number":"HT-9"})"_ba << Standing::ChangedSince;
        QTest::newRow("emptied by somebody") << "{}"_ba << Standing::ChangedSince;
    }
    void aFieldIsSeenAgainstTheRecordOfNow()
    {
        QFETCH(const QByteArray, now);
        QFETCH(const Standing, standing);
        const UndoField field =
            fieldOf(planUndo(contractEntry()), held(updateContract(), now), u"contract_number"_s);
        QCOMPARE(field.standing, standing);
        QCOMPARE(field.restored.text(u"contract_number"_s), u"HT-1"_s);
    }

    void whatWasEmptyCanOnlyBeEmptiedWhereThatIsPossible()
    {
        const UndoPlan contract = planUndo(entryOf(updateContract(), "{}", R"({"contract_number":"HT-2"})"));
        QCOMPARE(contract.fields, QStringList{u"contract_number"_s});
        for (const char *now : {R"({"contract_number":"HT-2"})", R"({"contract_number":"HT-9"})"})
            QCOMPARE(fieldOf(contract, held(updateContract(), now), u"contract_number"_s).standing,
                     Standing::CantBeEmptied);
        QCOMPARE(fieldOf(contract, held(updateContract(), "{}"), u"contract_number"_s).standing,
                 Standing::AlreadyBack);

        const auto key = u"offer_info_update.worker_id"_s;
        const UndoPlan preHire = planUndo(entryOf(
            updatePreHireV2(), "{}",
            R"({"offer_info_update":{"worker_id":"E1"},"standard_update_fields":["offer_info_update.worker_id"]})"));
        QCOMPARE(preHire.fields, QStringList{key});
        const UndoField field = fieldOf(preHire, held(updatePreHireV2(), R"({"worker_id":"E1"})"), key);
        QCOMPARE(field.standing, Standing::Untouched);
        QVERIFY(!field.restored.holds(key));
    }

    void whatWasEmptiedComesBack()
    {
        const auto key = u"offer_info_update.worker_id"_s;
        const UndoPlan plan =
            planUndo(entryOf(updatePreHireV2(), R"({"offer_info_update":{"worker_id":"E1"}})",
                             R"({"standard_update_fields":["offer_info_update.worker_id"]})"));
        const UndoField field = fieldOf(plan, held(updatePreHireV2(), "{}"), key);
        QCOMPARE(field.standing, Standing::Untouched);
        QCOMPARE(field.restored.text(key), u"E1"_s);
    }

    void costCentersGoBackAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<Standing>("standing");
        const auto list = [](const char *parts) {
            return QByteArray("{\"cost_center_rate\":[") + parts + "]}";
        };
        QTest::newRow("as sent") << list(
            R"({"cost_center_id":"1","rate":60},{"cost_center_id":"2","rate":40})")
                                 << Standing::Untouched;
        QTest::newRow("back already")
            << list(R"({"cost_center_id":"1","rate":100})") << Standing::AlreadyBack;
        QTest::newRow("one share moved")
            << list(R"({"cost_center_id":"1","rate":50},{"cost_center_id":"2","rate":50})")
            << Standing::ChangedSince;
    }
    void costCentersGoBackAsAWhole()
    {
        QFETCH(const QByteArray, now);
        QFETCH(const Standing, standing);
        const UndoPlan v1 = planUndo(entryOf(
            updatePreHire(), R"({"cost_center_rate":[{"cost_center_id":"1","rate":100}]})",
            R"({"cost_center_rate":[{"cost_center_id":"1","rate":60},{"cost_center_id":"2","rate":40}]})"));
        QCOMPARE(fieldOf(v1, held(updatePreHire(), now), u"cost_center_rate"_s).standing, standing);

        const auto key = u"offer_info_update.cost_center_rates"_s;
        const UndoPlan v2 = planUndo(entryOf(
            updatePreHireV2(),
            R"({"offer_info_update":{"cost_center_rates":[{"cost_center_id":"1","rate":100}]}})",
            R"({"offer_info_update":{"cost_center_rates":[{"cost_center_id":"1","rate":60},{"cost_center_id":"2","rate":40}]},
                "standard_update_fields":["offer_info_update.cost_center_rates"]})"));
        const UndoField field = fieldOf(v2, held(updatePreHireV2(), now), key);
        QCOMPARE(field.standing, standing);
        QCOMPARE(field.restored.entries(key).size(), 1);
    }

    void onlyTheChangedCustomFieldGoesBack()
    {
        // color was changed by the write; size by somebody else since.
        const UndoPlan plan = planUndo(colorWrite());
        QCOMPARE(plan.fields, QStringList{customV2});
        const UndoField field = fieldOf(plan, heldCustom(json(R"("~blue~")"), json(R"("~XL~")")), customV2);
        QCOMPARE(field.standing, Standing::Untouched);
        QCOMPARE(cells(field.restored, customV2), (QStringList{u"color=red"_s, u"size=XL"_s}));
        QCOMPARE(fieldOf(plan, heldCustom(json(R"("~green~")"), json(R"("~L~")")), customV2).standing,
                 Standing::ChangedSince);
        QCOMPARE(fieldOf(plan, heldCustom(json(R"("~red~")"), json(R"("~L~")")), customV2).standing,
                 Standing::AlreadyBack);
    }

    void anAddedCustomFieldGoesAwayWhereItCan()
    {
        const QByteArray now = json(
            R"({"custom_fields":[{"field_name":"color","value":"~red~"},{"field_name":"size","value":"~L~"}]})");
        const UndoPlan v2 = planUndo(entryOf(
            updatePreHireV2(), "{}",
            json(
                R"({"offer_info_update":{"custom_fields":[{"field_name":"size","value":"[~L~]"}]},"custom_update_fields":["size"]})")));
        const UndoField cleared = fieldOf(v2, held(updatePreHireV2(), now), customV2);
        QCOMPARE(cleared.standing, Standing::Untouched);
        QCOMPARE(cells(cleared.restored, customV2), QStringList{u"color=red"_s});

        const UndoPlan v1 = planUndo(entryOf(
            updatePreHire(), json(R"({"custom_fields":[{"field_name":"color","value":"~blue~"}]})"),
            json(
                R"({"custom_fields":[{"field_name":"color","value":"~red~"},{"field_name":"size","value":"~L~"}]})")));
        const UndoField partly = fieldOf(v1, held(updatePreHire(), now), u"custom_fields"_s);
        QCOMPARE(partly.standing, Standing::Untouched);
        QCOMPARE(partly.cantBeRemoved, QStringList{u"size"_s});
        QCOMPARE(cells(partly.restored, u"custom_fields"_s), (QStringList{u"color=blue"_s, u"size=L"_s}));

        const UndoPlan added = planUndo(entryOf(
            updatePreHire(), "{}", json(R"({"custom_fields":[{"field_name":"size","value":"~L~"}]})")));
        const UndoField stuck = fieldOf(added, held(updatePreHire(), now), u"custom_fields"_s);
        QCOMPARE(stuck.standing, Standing::CantBeEmptied);
        QCOMPARE(stuck.cantBeRemoved, QStringList{u"size"_s});
    }

private:
    static HistoryEntry colorWrite()
    {
        return entryOf(
            updatePreHireV2(),
            json(
                R"({"offer_info_update":{"custom_fields":[{"field_name":"color","value":"~red~"},{"field_name":"size","value":"~L~"}]}})"),
            json(
                R"({"offer_info_update":{"custom_fields":[{"field_name":"color","value":"[~blue~]"}]},"custom_update_fields":["color"]})"));
    }
    static Record heldCustom(const QByteArray &color, const QByteArray &size)
    {
        return held(updatePreHireV2(),
                    "{\"custom_fields\":[{\"field_name\":\"color\",\"value\":" + color
                        + "},{\"field_name\":\"size\",\"value\":" + size + "}]}");
    }
};

QTEST_GUILESS_MAIN(TestUndoPlan)
#include "tst_undo_plan.moc"
