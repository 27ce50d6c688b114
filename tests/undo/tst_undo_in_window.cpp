// SPDX-License-Identifier: Apache-2.0
//
// Writes taken back from History, with the real window, journal and sandbox: what a person sees and decides,
// and what Feishu receives.
#include "models/history/history_model.h"
#include "tests/gui/desk.h"
#include "tests/gui/ways.h"
#include "ui/editors/field_editor.h"
#include "ui/pages/operation_page.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using Hands = Person::Hands;

namespace {

const auto offers = u"update_offer_status"_s;
const auto contracts = u"update_contract"_s;
const auto preHires = u"update_pre_hire"_s;
const auto preHiresV2 = u"update_pre_hire_v2"_s;
const auto rewards = u"import_external_referral_reward"_s;

QAbstractItemView *historyTable()
{
    return qobject_cast<QAbstractItemView *>(Person::find(u"historyTable"_s));
}

/// How many writes History lists, of which the newest has ended.
int finishedWrites()
{
    const QAbstractItemView *table = historyTable();
    const auto *model = table ? qobject_cast<const HistoryModel *>(table->model()) : nullptr;
    if (!model || model->rowCount() == 0)
        return 0;
    return model->entry(model->index(0, 0)).state == HistoryEntry::State::Succeeded ? model->rowCount() : 0;
}

QString valueOf(const QString &field)
{
    const FieldEditor *editor = Person::editor(field);
    return editor ? editor->value() : u"no such field"_s;
}

OperationPage *pageOf(const QString &operation)
{
    return qobject_cast<OperationPage *>(Person::find(u"page_"_s + operation));
}

/// Changes a list of the open form at once; how lists are edited is tested elsewhere.
void setList(const QString &operation, const QString &field, const QList<Entry> &entries)
{
    FormModel &form = pageOf(operation)->session().form();
    form.setEntries(form.indexOf(field), entries);
}

QList<Entry> listOf(const QString &operation, const QString &field)
{
    return pageOf(operation)->session().form().draft().values.entries(field);
}

Entry share(const QString &center, int rate)
{
    return {{u"cost_center_id"_s, center}, {u"rate"_s, QString::number(rate)}};
}

/// The same fields with another value of one of them.
QList<Entry> withValue(QList<Entry> entries, const QString &name, const QString &value)
{
    for (Entry &entry : entries) {
        if (entry.value(u"field_name"_s) == name)
            entry.insert(u"value"_s, value);
    }
    return entries;
}

QString customValue(const QJsonObject &record, const QString &name)
{
    const QJsonArray fields = record.value(u"custom_fields"_s).toArray();
    for (const QJsonValue &field : fields) {
        if (field[u"field_name"_s].toString() == name)
            return field[u"value"_s].toString();
    }
    return {};
}

QJsonArray withCustom(const QJsonObject &record, const QString &name, const QString &value)
{
    QJsonArray fields;
    const QJsonArray held = record.value(u"custom_fields"_s).toArray();
    for (const QJsonValue &field : held) {
        QJsonObject changed = field.toObject();
        if (changed.value(u"field_name"_s) == name)
            changed.insert(u"value"_s, value);
        fields.append(changed);
    }
    return fields;
}

} // namespace

class TestUndoInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contractGoesBackToWhatItWas_data() { addWays(); }
    void contractGoesBackToWhatItWas()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        const QString id = changeContract(desk, person);
        QCOMPARE(desk.sandbox().record(u"contracts"_s, id).value(u"contract_number"_s), u"HT-NEW"_s);

        QVERIFY(openUndo(person));
        QTRY_COMPARE(valueOf(u"contract_number"_s), u"HT-10001"_s);
        QVERIFY(!Person::find(u"collisionCard"_s));
        QVERIFY(!desk.onlyWrite().isEmpty()); // nothing but the change so far
        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        QCOMPARE(lastBody(desk),
                 (QJsonObject{{u"contract_number"_s, u"HT-10001"_s}, {u"contract_end_date"_s, m_endBefore}}));
        const QJsonObject record = desk.sandbox().record(u"contracts"_s, id);
        QCOMPARE(record.value(u"contract_number"_s), u"HT-10001"_s);
        QCOMPARE(record.value(u"contract_end_date"_s).toString(), m_endBefore);
        QVERIFY(person.press(u"closeDialog"_s));
        QTRY_VERIFY(!Person::find(u"operationDialog"_s));
        QTRY_COMPARE(finishedWrites(), 2); // History follows by itself
    }

    void whatSomebodyChangedSinceIsAskedAbout_data()
    {
        QTest::addColumn<bool>("putsBack");
        QTest::newRow("left as it is") << false;
        QTest::newRow("put back all the same") << true;
    }
    void whatSomebodyChangedSinceIsAskedAbout()
    {
        QFETCH(const bool, putsBack);
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        const QString id = changeContract(desk, person);
        desk.sandbox().changeRecord(u"contracts"_s, id, {{u"contract_number"_s, u"HT-THEIRS"_s}});

        QVERIFY(openUndo(person));
        QTRY_VERIFY(Person::find(u"collisionCard"_s));
        const QStringList words = Person::wordsIn(u"collisionCard"_s);
        for (const auto &word : {u"HT-10001"_s, u"HT-THEIRS"_s, u"HT-NEW"_s}) // was, now, yours
            QVERIFY2(words.contains(word), qPrintable(words.join(u'|')));
        QCOMPARE(valueOf(u"contract_number"_s), u"HT-THEIRS"_s);
        QCOMPARE(valueOf(u"contract_end_date"_s), m_endBefore); // which nobody touched
        QVERIFY(!desk.onlyWrite().isEmpty());

        QVERIFY(person.press(putsBack ? u"collisionMine"_s : u"collisionTheirs"_s));
        QTRY_VERIFY(!Person::find(u"collisionCard"_s));
        QVERIFY(!desk.onlyWrite().isEmpty()); // deciding is not sending
        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        QJsonObject wanted{{u"contract_end_date"_s, m_endBefore}};
        if (putsBack)
            wanted.insert(u"contract_number"_s, u"HT-10001"_s);
        QCOMPARE(lastBody(desk), wanted);
        QCOMPARE(desk.sandbox().record(u"contracts"_s, id).value(u"contract_number"_s),
                 putsBack ? u"HT-10001"_s : u"HT-THEIRS"_s);
    }

    void whatSomebodyChangesWhileTheUndoIsOpenIsAskedAboutToo()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        const QString id = changeContract(desk, person);
        QVERIFY(openUndo(person));
        QTRY_COMPARE(valueOf(u"contract_number"_s), u"HT-10001"_s);
        desk.sandbox().changeRecord(u"contracts"_s, id, {{u"contract_number"_s, u"HT-THEIRS"_s}});
        QVERIFY(person.send());
        QTRY_VERIFY(Person::find(u"collisionCard"_s));
        QVERIFY(Person::wordsIn(u"collisionCard"_s).contains(u"HT-THEIRS"_s));
        QVERIFY(!desk.onlyWrite().isEmpty());
        QCOMPARE(desk.sandbox().record(u"contracts"_s, id).value(u"contract_number"_s), u"HT-THEIRS"_s);
        QVERIFY(person.press(u"collisionMine"_s));
        QVERIFY(person.seeResult());
        QCOMPARE(desk.sandbox().record(u"contracts"_s, id).value(u"contract_number"_s), u"HT-10001"_s);
    }

    void anUndoThatIsClosedSendsNothing()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        changeContract(desk, person);
        QVERIFY(openUndo(person));
        QTRY_COMPARE(valueOf(u"contract_number"_s), u"HT-10001"_s);
        QVERIFY(person.press(u"closeDialog"_s));
        QVERIFY(person.confirm()); // what was filled in would be lost
        QTRY_VERIFY(!Person::find(u"operationDialog"_s));
        QVERIFY(!desk.onlyWrite().isEmpty());
    }

    void aReadThatFailsCanBeTriedAgainWithoutLosingTheUndo()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        QVERIFY(!changeContract(desk, person).isEmpty());
        desk.sandbox().withdrawScope(u"corehr:corehr"_s);
        desk.sandbox().withdrawScope(u"corehr:corehr:readonly"_s);
        desk.sandbox().withdrawScope(u"corehr:contract:read"_s);
        QVERIFY(openUndo(person));
        QVERIFY(person.seeResult());
        QVERIFY(!Person::find(u"stepWithoutReading"_s));
        desk.sandbox().grantAllScopes();
        QVERIFY(person.press(u"stepLoadAgain"_s));
        QTRY_COMPARE(valueOf(u"contract_number"_s), u"HT-10001"_s);
    }

    void preHireGoesBackThroughV1()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        const QString id = desk.sandbox().samples(preHires).first().id;
        const QJsonObject before = desk.sandbox().record(u"pre_hires"_s, id);
        QVERIFY(person.openPage(preHires));
        QVERIFY(person.pickSample(id));
        QVERIFY(person.replace(u"hire_date"_s, inDays(30)));
        setList(preHires, u"cost_center_rate"_s,
                {share(u"6950635856373745165"_s, 70), share(u"6950635856373745166"_s, 30)});
        setList(preHires, u"custom_fields"_s,
                withValue(listOf(preHires, u"custom_fields"_s), u"desk_number__c"_s, u"200"_s));
        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        const QJsonObject changed = desk.sandbox().record(u"pre_hires"_s, id);
        QCOMPARE(customValue(changed, u"desk_number__c"_s), u"200"_s);
        // Somebody touches another custom field and the split meanwhile.
        desk.sandbox().changeRecord(
            u"pre_hires"_s, id,
            {{u"custom_fields"_s, withCustom(changed, u"shirt_size__c"_s, u"\"xl\""_s)},
             {u"cost_center_rate"_s,
              QJsonArray{QJsonObject{{u"cost_center_id"_s, u"6950635856373745166"_s}, {u"rate"_s, 100}}}}});

        QVERIFY(openUndo(person));
        QTRY_VERIFY(Person::find(u"collisionCard"_s));
        const QString card = Person::wordsIn(u"collisionCard"_s).join(u'|');
        QVERIFY2(card.contains(u"100"_s) && card.contains(u"70"_s) && card.contains(u"30"_s),
                 qPrintable(card));
        QVERIFY2(!card.contains(u"desk_number__c"_s), "nobody else touched that one");
        QVERIFY(person.press(u"collisionMine"_s));
        QTRY_VERIFY(!Person::find(u"collisionCard"_s));
        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        const QJsonObject restored = desk.sandbox().record(u"pre_hires"_s, id);
        for (const auto &field : {u"hire_date"_s, u"cost_center_rate"_s, u"onboarding_status"_s})
            QCOMPARE(restored.value(field), before.value(field));
        QCOMPARE(customValue(restored, u"desk_number__c"_s), customValue(before, u"desk_number__c"_s));
        QCOMPARE(customValue(restored, u"shirt_size__c"_s), u"\"xl\""_s); // theirs stays
    }

    void preHireGoesBackThroughV2()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        const QString id = desk.sandbox().samples(preHires).first().id;
        const QJsonObject before = desk.sandbox().record(u"pre_hires"_s, id);
        QVERIFY(chooseV2(person));
        QVERIFY(person.pickSample(id));
        const auto inV2 = [](const QString &field) { return u"offer_info_update."_s + field; };
        QVERIFY(person.replace(inV2(u"onboarding_date"_s), inDays(30)));
        setList(preHiresV2, inV2(u"cost_center_rates"_s),
                {share(u"6950635856373745165"_s, 70), share(u"6950635856373745166"_s, 30)});
        QList<Entry> custom =
            withValue(listOf(preHiresV2, inV2(u"custom_fields"_s)), u"desk_number__c"_s, u"200"_s);
        custom.removeIf(
            [](const Entry &entry) { return entry.value(u"field_name"_s) == "need_dormitory__c"_L1; });
        setList(preHiresV2, inV2(u"custom_fields"_s), custom);
        QVERIFY(person.send());
        QVERIFY(person.confirm());
        QVERIFY(person.seeResult());
        const QJsonObject changed = desk.sandbox().record(u"pre_hires"_s, id);
        QCOMPARE(customValue(changed, u"need_dormitory__c"_s), QString());
        desk.sandbox().changeRecord(
            u"pre_hires"_s, id, {{u"custom_fields"_s, withCustom(changed, u"desk_number__c"_s, u"300"_s)}});

        QVERIFY(openUndo(person));
        QTRY_VERIFY(Person::find(u"collisionCard"_s));
        const QString card = Person::wordsIn(u"collisionCard"_s).join(u'|');
        for (const auto &word : {u"100"_s, u"200"_s, u"300"_s}) // was, yours, now
            QVERIFY2(card.contains(word), qPrintable(card));
        QVERIFY(person.press(u"collisionMine"_s));
        QTRY_VERIFY(!Person::find(u"collisionCard"_s));
        QVERIFY(person.send());
        QVERIFY(person.confirm());
        QVERIFY(person.seeResult());
        QStringList names;
        const QJsonArray named = lastBody(desk).value(u"custom_update_fields"_s).toArray();
        for (const QJsonValue &name : named)
            names.append(name.toString());
        names.sort();
        QCOMPARE(names, (QStringList{u"desk_number__c"_s, u"need_dormitory__c"_s}));
        const QJsonObject restored = desk.sandbox().record(u"pre_hires"_s, id);
        for (const auto &field : {u"hire_date"_s, u"cost_center_rate"_s})
            QCOMPARE(restored.value(field), before.value(field));
        for (const auto &field : {u"desk_number__c"_s, u"need_dormitory__c"_s, u"shirt_size__c"_s})
            QCOMPARE(customValue(restored, field), customValue(before, field));
    }

    void aWithdrawalIsTakenBackByRestoring()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        const QString id = desk.sandbox().samples(preHires).first().id;
        QVERIFY(chooseV2(person));
        QVERIFY(person.pickSample(id));
        QVERIFY(person.press(u"step.withdraw_onboarding"_s));
        QVERIFY(person.replace(u"withdraw_reason"_s, u"Joins elsewhere"_s));
        QVERIFY(person.send());
        QVERIFY(person.confirm());
        QVERIFY(person.seeResult());
        QVERIFY(person.press(u"closeDialog"_s));
        QCOMPARE(stageOf(desk, id), u"withdrawn"_s);

        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(finishedWrites(), 1);
        const QString changes = Person::wordsIn(u"historyDetail"_s).join(u'|');
        QVERIFY2(changes.contains(u"To be onboarded"_s) && changes.contains(u"Withdrawn"_s),
                 qPrintable(changes));
        QVERIFY(person.press(u"undoButton"_s));
        QVERIFY(person.send());
        QVERIFY(person.confirm());
        QVERIFY(person.seeResult());
        QVERIFY(stageOf(desk, id) != "withdrawn"_L1);
    }

    void aRewardIsDeletedAndItsExternalIdIsFreeAgain()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        const qsizetype before = desk.sandbox().records(u"rewards"_s).size();
        QVERIFY(importReward(desk, person));
        QCOMPARE(desk.sandbox().records(u"rewards"_s).size(), before + 1);

        QVERIFY(openUndo(person));
        QVERIFY(person.send());
        QVERIFY(person.confirm());
        QVERIFY(person.seeResult());
        QCOMPARE(lastWrite(desk).value(u"method"_s).toString(), u"DELETE"_s);
        QCOMPARE(desk.sandbox().records(u"rewards"_s).size(), before);
        QVERIFY(person.press(u"closeDialog"_s));
        QTRY_COMPARE(finishedWrites(), 2);
        // The import says that it was taken back; the deletion says which reward it was.
        QTRY_VERIFY(!Person::find(u"undoButton"_s));
        QVERIFY(Person::textOf(u"undoNote"_s).contains(u"taken back"_s));
        const auto *model = qobject_cast<const HistoryModel *>(historyTable()->model());
        QVERIFY(model->entry(model->index(0, 0)).subject.contains(u"UNDO-1"_s));

        QVERIFY(importReward(desk, person)); // the ledger no longer minds
        QCOMPARE(desk.sandbox().receivedWrites().size(), 3);
        QCOMPARE(desk.sandbox().records(u"rewards"_s).size(), before + 1);
    }

    void anOfferSaysWhyNotAndIsOpenedInstead()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        const QString id = desk.sandbox().samples(offers).first().id;
        QVERIFY(person.openPage(offers));
        QVERIFY(person.pickSample(id));
        QVERIFY(person.choose(u"offer_status"_s, u"6"_s));
        QVERIFY(person.replace(u"expiration_date"_s, inDays(14)));
        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        QVERIFY(person.press(u"stepNext"_s));

        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(finishedWrites(), 1);
        QVERIFY(!Person::find(u"undoButton"_s));
        QVERIFY(Person::textOf(u"undoNote"_s).contains(u"can't be taken back"_s));
        QVERIFY(person.press(u"openRecordButton"_s));
        QTRY_VERIFY(pageOf(offers));
        QTRY_COMPARE(pageOf(offers)->session().form().draft().loaded.text(u"offer_status"_s), u"6"_s);
    }

private:
    /// Another number and another end; the id of the contract.
    QString changeContract(Desk &desk, Person &person)
    {
        const QString id = desk.sandbox().samples(contracts).first().id;
        m_endBefore = desk.sandbox().record(u"contracts"_s, id).value(u"contract_end_date"_s).toString();
        const bool done = person.openPage(contracts) && person.pickSample(id)
            && person.replace(u"contract_number"_s, u"HT-NEW"_s)
            && person.replace(u"contract_end_date"_s, inDays(400)) && person.send() && person.seeResult();
        if (!done)
            QTest::qFail("the contract could not be changed", __FILE__, __LINE__);
        return id;
    }

    static bool importReward(Desk &desk, Person &person)
    {
        const SandboxSample application = desk.sandbox().samples(rewards).first();
        return person.openPage(rewards) && person.pickSample(application.id)
            && person.replace(u"external_id"_s, u"UNDO-1"_s) && person.choose(u"rule_type"_s, u"2"_s)
            && person.choose(u"bonus.bonus_type"_s, u"2"_s)
            && person.replace(u"bonus.cash.amount"_s, u"2000"_s) && person.choose(u"stage"_s, u"1"_s)
            && person.send() && person.confirm() && person.seeResult();
    }

    static bool chooseV2(Person &person)
    {
        if (!person.openPage(preHires))
            return false;
        auto *choice = qobject_cast<QComboBox *>(Person::find(u"variantChoice"_s));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        return QTest::qWaitFor([] { return pageOf(preHiresV2) != nullptr; });
    }

    /// From wherever one is to the undo of the newest write.
    static bool openUndo(Person &person)
    {
        return person.openPage(u"history"_s) && QTest::qWaitFor([] { return finishedWrites() > 0; })
            && person.press(u"undoButton"_s)
            && QTest::qWaitFor([] { return Person::find(u"operationDialog"_s) != nullptr; });
    }

    static QJsonObject lastWrite(Desk &desk) { return desk.sandbox().receivedWrites().last().toObject(); }
    static QJsonObject lastBody(Desk &desk) { return lastWrite(desk).value(u"body"_s).toObject(); }
    static QString stageOf(Desk &desk, const QString &id)
    {
        return desk.sandbox().record(u"pre_hires"_s, id).value(u"onboarding_status"_s).toString();
    }

    QString m_endBefore;
};

QTEST_MAIN(TestUndoInWindow)
#include "tst_undo_in_window.moc"
