// SPDX-License-Identifier: Apache-2.0
//
// Custom fields count one by one: what two people do to different ones does not collide.
#include "models/forms/form_model.h"
#include "models/forms/request_builder.h"
#include "models/operations/operations.h"
#include "models/undo/entry_list.h"
#include "tests/support/fixed_clock.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const auto key = u"offer_info_update.custom_fields"_s;

QList<Entry> fields(const QList<std::pair<QString, QString>> &values)
{
    QList<Entry> entries;
    for (const auto &[name, value] : values)
        entries.append({{u"field_name"_s, name}, {u"type"_s, u"text"_s}, {u"value"_s, value}});
    return entries;
}

Record recordWith(const QList<Entry> &entries)
{
    Record record;
    record.setText(u"pre_hire_id"_s, u"7000000000000000001"_s);
    record.setEntries(key, entries);
    return record;
}

QStringList cells(const QList<Entry> &entries)
{
    QStringList cells;
    for (const Entry &entry : entries)
        cells.append(entry.value(u"field_name"_s) + u'=' + entry.value(u"value"_s));
    cells.sort();
    return cells;
}

} // namespace

class TestNamedEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTypeAloneMakesNoDifference()
    {
        const FieldSpec &field = *updatePreHireV2().field(key);
        QList<Entry> retyped = fields({{u"a"_s, u"1"_s}});
        retyped[0].insert(u"type"_s, u"number"_s);
        QVERIFY(EntryList(field, fields({{u"a"_s, u"1"_s}}))
                    .namesThatDiffer(EntryList(field, retyped))
                    .isEmpty());
    }

    void editsOfDifferentFieldsBothStand()
    {
        FormModel form(updatePreHireV2(), m_clock);
        form.load(recordWith(fields({{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}, {u"c"_s, u"1"_s}})));
        // Mine: a changed, c removed, d added. Theirs meanwhile: b changed, e added.
        form.setEntries(form.indexOf(key), fields({{u"a"_s, u"2"_s}, {u"b"_s, u"1"_s}, {u"d"_s, u"2"_s}}));
        const QList<Collision> collisions = form.rebase(
            recordWith(fields({{u"a"_s, u"1"_s}, {u"b"_s, u"3"_s}, {u"c"_s, u"1"_s}, {u"e"_s, u"3"_s}})));
        QVERIFY(collisions.isEmpty());
        QCOMPARE(cells(form.draft().values.entries(key)),
                 (QStringList{u"a=2"_s, u"b=3"_s, u"d=2"_s, u"e=3"_s}));
        // Only mine is written.
        const QByteArray body = buildBody(updatePreHireV2(), form.draft()).toJson();
        QVERIFY2(body.contains(R"("custom_update_fields":["a","d","c"])"), body.constData());
    }

    void editsOfTheSameFieldCollide()
    {
        FormModel form(updatePreHireV2(), m_clock);
        form.load(recordWith(fields({{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}})));
        form.setEntries(form.indexOf(key), fields({{u"a"_s, u"2"_s}, {u"b"_s, u"1"_s}}));
        const QList<Collision> collisions =
            form.rebase(recordWith(fields({{u"a"_s, u"3"_s}, {u"b"_s, u"3"_s}})));
        QCOMPARE(collisions.size(), 1);
        QCOMPARE(collisions.first().field, key);
        // Insisting writes mine, and theirs where I did nothing.
        QCOMPARE(cells(form.draft().values.entries(key)), (QStringList{u"a=2"_s, u"b=3"_s}));
    }

private:
    FixedClock m_clock;
};

QTEST_GUILESS_MAIN(TestNamedEntries)
#include "tst_named_entries.moc"
