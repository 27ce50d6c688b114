// SPDX-License-Identifier: Apache-2.0
#include "models/batch/row_queue.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestRowQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsGoInTheirOrder()
    {
        RowQueue queue;
        queue.add(0, u"a"_s);
        queue.add(1, u"b"_s);
        queue.add(2, {});
        QCOMPARE(queue.takeNext(), 0);
        QCOMPARE(queue.takeNext(), 1);
        QCOMPARE(queue.takeNext(), 2);
        QCOMPARE(queue.takeNext(), -1);
    }

    void aRecordIsNeverInTwoRowsAtOnce()
    {
        RowQueue queue;
        queue.add(0, u"a"_s);
        queue.add(1, u"a"_s);
        queue.add(2, u"b"_s);
        QCOMPARE(queue.takeNext(), 0);
        QCOMPARE(queue.takeNext(), 2);
        QCOMPARE(queue.takeNext(), -1);
        queue.end(0);
        QCOMPARE(queue.takeNext(), 1);
    }

    void aRowThatGoesAgainHoldsThoseBehindIt()
    {
        RowQueue queue;
        queue.add(0, u"a"_s);
        queue.add(1, u"a"_s);
        queue.add(2, {});
        QCOMPARE(queue.takeNext(), 0);
        queue.again(0);
        QCOMPARE(queue.takeNext(), 2);
        QCOMPARE(queue.takeNext(), 0);
        QCOMPARE(queue.takeNext(), -1);
        queue.end(0);
        QCOMPARE(queue.takeNext(), 1);
    }

    void whatIsPutBackIsNext()
    {
        RowQueue queue;
        queue.add(0, u"a"_s);
        queue.add(1, u"b"_s);
        QCOMPARE(queue.takeNext(), 0);
        queue.putBack(0);
        QCOMPARE(queue.takeNext(), 0);
    }

    void itIsEmptyOnceEverythingEnded()
    {
        RowQueue queue;
        queue.add(0, u"a"_s);
        queue.add(1, u"a"_s);
        queue.takeNext();
        QVERIFY(!queue.isEmpty());
        queue.end(0);
        QVERIFY(!queue.isEmpty());
        queue.takeNext();
        queue.end(1);
        QVERIFY(queue.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRowQueue)
#include "tst_row_queue.moc"
