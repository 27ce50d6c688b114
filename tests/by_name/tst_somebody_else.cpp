// SPDX-License-Identifier: Apache-2.0
//
// Somebody else changes the record between its reading and the sending: what they changed elsewhere stays,
// and about the same field a person decides. Contracts and pre-hires, at the window of the real program.
#include "models/operations/catalog.h"
#include "tests/gui/desk.h"
#include "tests/gui/legibility.h"
#include "tests/gui/ways.h"
#include "ui/editors/field_editor.h"
#include "ui/pages/operation_page.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const auto contracts = u"update_contract"_s;
const auto preHires = u"update_pre_hire"_s;
const auto preHiresV2 = u"update_pre_hire_v2"_s;
const auto split = u"cost_center_rate"_s;
const auto custom = u"custom_fields"_s;
const auto tenantField = u"preferred_name__c"_s;

/// What two people want of one field: how it is called in the form and in the record.
struct Dispute
{
    QString operation;
    QString field;
    QString member;
    QString theirs;
    QString mine;

    [[nodiscard]] bool isV2() const { return operation == preHiresV2; }
    [[nodiscard]] QString page() const { return isV2() ? preHires : operation; }
    [[nodiscard]] QString collection() const
    {
        return operation == contracts ? u"contracts"_s : u"pre_hires"_s;
    }
    [[nodiscard]] QString id() const
    {
        return operation == contracts ? u"7091849027838838316"_s : u"7345005664477775411"_s;
    }
    /// v2 asks before it replaces a list.
    [[nodiscard]] bool asksFirst() const { return isV2() && member == split; }
};

/// Of a split the first share, of the custom fields one.
QString valueIn(const QJsonObject &record, const QString &member)
{
    if (member == split)
        return QString::number(record.value(split)[0][u"rate"_s].toInt());
    if (member != custom)
        return record.value(member).toString();
    const QJsonArray fields = record.value(custom).toArray();
    for (const QJsonValue &field : fields) {
        if (field[u"field_name"_s] == tenantField)
            return field[u"value"_s].toString().remove(u'"');
    }
    return {};
}

/// That member of a record with another value.
QJsonObject withValue(const QJsonObject &record, const QString &member, const QString &value)
{
    if (member != split && member != custom)
        return {{member, value}};
    QJsonArray entries = record.value(member).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QJsonObject entry = entries.at(i).toObject();
        if (entry.value(u"field_name"_s) == tenantField)
            entry.insert(u"value"_s, QString(u'"' + value + u'"'));
        else if (member == split) // three parts, of which the last keeps its share
            entry.insert(u"rate"_s, i == 0 ? value.toInt() : i == 1 ? 85 - value.toInt() : 15);
        entries.replace(i, entry);
    }
    return {{member, entries}};
}

QStringList wordsOnCard()
{
    QStringList words;
    const QWidget *card = Person::find(u"collisionCard"_s);
    const QList<QLabel *> labels = card ? card->findChildren<QLabel *>() : QList<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words;
}

const OperationPage *pageOf(const QString &operation)
{
    return qobject_cast<OperationPage *>(Person::find(u"page_"_s + operation));
}

} // namespace

class TestSomebodyElse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whatTheyChangedElsewhereStays_data() { addWays(); }
    void whatTheyChangedElsewhereStays()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        for (const QList<Dispute> &job : jobs()) {
            const Dispute &first = job.first();
            const auto record = [&] { return desk.sandbox().record(first.collection(), first.id()); };
            QVERIFY(open(person, first));
            // They have a hand in every other field, I in the first and, of the custom fields, in another
            // one.
            for (const Dispute &other : job.mid(1))
                desk.sandbox().changeRecord(other.collection(), other.id(),
                                            withValue(record(), other.member, other.theirs));
            if (first.operation == preHires)
                desk.sandbox().changeRecord(first.collection(), first.id(),
                                            {{u"onboarding_status"_s, u"day_one"_s}});
            QVERIFY(person.replace(first.field, first.mine));
            if (first.operation != contracts)
                QVERIFY(person.choose(u"shirt_size__c"_s, first.isV2() ? u"s"_s : u"l"_s));
            const qsizetype writes = desk.sandbox().receivedWrites().size();
            QVERIFY(person.send());
            QVERIFY(person.seeResult());
            QVERIFY(!Person::find(u"collisionCard"_s));
            QCOMPARE(desk.sandbox().receivedWrites().size(), writes + 1);
            QCOMPARE(valueIn(record(), first.member), first.mine);
            for (const Dispute &other : job.mid(1))
                QCOMPARE(valueIn(record(), other.member), other.theirs);
            if (first.operation != contracts) {
                const QJsonValue size = record().value(custom)[1];
                QCOMPARE(size[u"field_name"_s].toString(), u"shirt_size__c"_s);
                QCOMPARE(size[u"value"_s].toString(), first.isV2() ? u"\"s\""_s : u"\"l\""_s);
                QCOMPARE(record().value(u"onboarding_status"_s).toString(), u"day_one"_s);
            }
            QCOMPARE(illegibleNow().join(u'|'), QString());
        }
    }

    void aboutTheSameFieldAPersonDecides_data() { addWays(); }
    void aboutTheSameFieldAPersonDecides()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        for (const QList<Dispute> &job : jobs()) {
            for (const Dispute &dispute : job) {
                decide(desk, person, dispute);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"%1 %2"_s.arg(dispute.operation, dispute.field)));
            }
        }
    }

private:
    /// For each operation a plain field and those in dispute beside it.
    static QList<QList<Dispute>> jobs()
    {
        return {{{contracts, u"contract_number"_s, u"contract_number"_s, u"HT-THEIRS"_s, u"HT-MINE"_s},
                 {contracts, u"contract_end_date"_s, u"contract_end_date"_s, inDays(800), inDays(900)}},
                {{preHires, u"hire_date"_s, u"hire_date"_s, inDays(20), inDays(30)},
                 {preHires, split, split, u"70"_s, u"80"_s},
                 {preHires, tenantField, custom, u"Theirs"_s, u"Mine"_s}},
                {{preHiresV2, u"offer_info_update.onboarding_date"_s, u"hire_date"_s, inDays(21), inDays(31)},
                 {preHiresV2, u"offer_info_update.cost_center_rates"_s, split, u"71"_s, u"81"_s},
                 {preHiresV2, tenantField, custom, u"Theirs too"_s, u"Mine too"_s}}};
    }

    static QString typedInto(const Dispute &dispute)
    {
        return dispute.member == split ? dispute.field + u".1.rate"_s : dispute.field;
    }

    static bool open(Person &person, const Dispute &dispute)
    {
        if (dispute.isV2() && !pageOf(preHiresV2)
            && (!person.openPage(preHires) || !person.chooseIn(u"variantChoice"_s, preHiresV2)))
            return false;
        return person.openPage(dispute.page(), dispute.operation) && person.pickSample(dispute.id())
            && QTest::qWaitFor([&] { return Person::editor(typedInto(dispute)) != nullptr; });
    }

    static bool enter(Person &person, const Dispute &dispute)
    {
        return person.replace(typedInto(dispute), dispute.mine);
    }

    static bool send(Person &person, const Dispute &dispute)
    {
        return person.send() && (!dispute.asksFirst() || person.confirm());
    }

    static void decide(Desk &desk, Person &person, const Dispute &dispute)
    {
        const auto record = [&] { return desk.sandbox().record(dispute.collection(), dispute.id()); };
        const auto change = [&](const QString &value) {
            desk.sandbox().changeRecord(dispute.collection(), dispute.id(),
                                        withValue(record(), dispute.member, value));
        };
        const QString was = valueIn(record(), dispute.member);
        const qsizetype writes = desk.sandbox().receivedWrites().size();
        QVERIFY(open(person, dispute));
        QVERIFY(enter(person, dispute));
        change(dispute.theirs);
        QVERIFY(send(person, dispute));
        QTRY_VERIFY(Person::find(u"collisionCard"_s));
        const QString words = wordsOnCard().join(u'|') + u'|';
        for (const QString &value : {was, dispute.theirs, dispute.mine}) {
            const QString told = dispute.member == split ? u"· %1"_s.arg(value) : value;
            QVERIFY2(words.contains(told), qPrintable(words));
        }
        if (dispute.member == custom) { // by its real name
            const QString name = QLocale().language() == QLocale::Chinese ? u"常用名"_s : u"Preferred name"_s;
            QVERIFY2(words.contains(name), qPrintable(words));
        }
        QCOMPARE(desk.sandbox().receivedWrites().size(), writes);
        QCOMPARE(illegibleNow().join(u'|'), QString());

        // The card has the keys, and the next stop is what can be done.
        QVERIFY(Person::find(u"collisionCard"_s)->hasFocus());
        Person::key(Qt::Key_Tab);
        QVERIFY(Person::find(u"collisionTheirs"_s)->hasFocus());
        QVERIFY(person.press(u"collisionTheirs"_s));
        QTRY_VERIFY(!Person::find(u"collisionCard"_s));
        QVERIFY(!pageOf(dispute.operation)->hasUnsavedEdits());
        QCOMPARE(desk.sandbox().receivedWrites().size(), writes);
        QCOMPARE(valueIn(record(), dispute.member), dispute.theirs);

        // Once more, and this time mine is meant.
        QVERIFY(enter(person, dispute));
        change(was);
        QVERIFY(send(person, dispute));
        QTRY_VERIFY(Person::find(u"collisionCard"_s));
        QCOMPARE(desk.sandbox().receivedWrites().size(), writes);
        QVERIFY(person.press(u"collisionMine"_s));
        if (dispute.asksFirst())
            QVERIFY(person.confirm());
        QVERIFY(person.seeResult());
        QCOMPARE(desk.sandbox().receivedWrites().size(), writes + 1);
        QCOMPARE(valueIn(record(), dispute.member), dispute.mine);
        QCOMPARE(illegibleNow().join(u'|'), QString());
    }
};

QTEST_MAIN(TestSomebodyElse)
#include "tst_somebody_else.moc"
