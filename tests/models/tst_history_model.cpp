// SPDX-License-Identifier: Apache-2.0
#include "models/history/history_model.h"
#include "tests/support/memory_journal.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class HistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesComeWhileScrolling();
    void aNewWriteAppearsInFront();
    void aChangedStateIsShownInPlace();
};

namespace {

QList<HistoryEntry> entriesDownFrom(qint64 newest)
{
    QList<HistoryEntry> entries;
    for (qint64 number = newest; number > 0; --number) {
        HistoryEntry entry;
        entry.number = number;
        entry.target = QString::number(number);
        entry.state = HistoryEntry::State::Succeeded;
        entries.append(entry);
    }
    return entries;
}

} // namespace

void HistoryModelTest::pagesComeWhileScrolling()
{
    MemoryJournal journal;
    journal.entries = entriesDownFrom(25);
    HistoryModel model(journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    HistoryQuery query;
    query.limit = 10;
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 10);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 20);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 25);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.entry(model.index(24, 0)).number, 1);
}

void HistoryModelTest::aNewWriteAppearsInFront()
{
    MemoryJournal journal;
    journal.entries = entriesDownFrom(3);
    HistoryModel model(journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 3);
    const QPersistentModelIndex third = model.index(0, 0);
    journal.entries = entriesDownFrom(5);
    Q_EMIT journal.changed();
    QTRY_COMPARE(model.rowCount(), 5);
    QCOMPARE(model.entry(model.index(0, 0)).number, 5);
    QCOMPARE(third.row(), 2); // a selected row stays the same write
}

void HistoryModelTest::aChangedStateIsShownInPlace()
{
    MemoryJournal journal;
    journal.entries = entriesDownFrom(2);
    journal.entries[0].state = HistoryEntry::State::Sending;
    HistoryModel model(journal);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 2);
    journal.entries[0].state = HistoryEntry::State::InDoubt;
    Q_EMIT journal.changed();
    QTRY_COMPARE(model.index(0, HistoryModel::StateColumn).data().toString(), u"In doubt"_s);
}

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "tst_history_model.moc"
