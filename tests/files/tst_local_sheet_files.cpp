// SPDX-License-Identifier: Apache-2.0
//
// Reading on a thread of its own: order, chunks, cancelling, and ends at any moment.
#include "app/files/local_sheet_files.h"
#include "sheet_test.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>

#include <optional>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestLocalSheetFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_file.open());
        for (int i = 1; i <= rowCount; ++i)
            m_file.write(QByteArray::number(i) + ",x\n");
        m_file.close();
    }

    void rowsComeInOrderAndInChunks()
    {
        const Reading reading = readFile(m_file.fileName());
        QCOMPARE(reading.rows.size(), rowCount);
        QCOMPARE(reading.reply.rows, rowCount);
        for (qsizetype i = 0; i < reading.chunks.size() - 1; ++i)
            QCOMPARE(reading.chunks.at(i), 1000);
        qint64 number = 0;
        bool inOrder = true;
        for (const CellRow &row : reading.rows)
            inOrder = inOrder && row.number() == ++number && row.at(0).text == QString::number(number);
        QVERIFY(inOrder);
    }

    void nothingIsSaidWithinTheCallAndAllOnTheCallersThread()
    {
        LocalSheetFiles files;
        SheetReading *const reading = files.read(m_file.fileName(), {});
        QStringList said;
        QList<QThread *> threads;
        connect(reading, &SheetReading::begun, this,
                [&] { said += u"begun"_s, threads += QThread::currentThread(); });
        connect(reading, &SheetReading::rows, this, [&] { threads += QThread::currentThread(); });
        connect(reading, &SheetReading::finished, this,
                [&] { said += u"finished"_s, threads += QThread::currentThread(); });
        const QPointer<SheetReading> watched(reading);
        QCOMPARE(said, QStringList());
        QTRY_VERIFY(!watched);
        QCOMPARE(said, (QStringList{u"begun"_s, u"finished"_s}));
        QCOMPARE(threads.count(QThread::currentThread()), threads.size());
    }

    void aTroubleIsToldLaterAndOnce()
    {
        LocalSheetFiles files;
        SheetReading *const reading = files.read(u"/nowhere/at/all.csv"_s, {});
        const QSignalSpy begun(reading, &SheetReading::begun);
        const QSignalSpy finished(reading, &SheetReading::finished);
        const QPointer<SheetReading> watched(reading);
        QCOMPARE(finished.size(), 0);
        QTRY_VERIFY(!watched);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(begun.size(), 0);
    }

    void aCancelledReadingEndsWithoutFurtherRows()
    {
        LocalSheetFiles files;
        SheetReading *const reading = files.read(m_file.fileName(), {});
        int chunks = 0;
        std::optional<SheetReadReply> last;
        connect(reading, &SheetReading::rows, reading, [&] {
            ++chunks;
            reading->cancel();
        });
        connect(reading, &SheetReading::finished, reading,
                [&](const SheetReadReply &reply) { last = reply; });
        QTRY_VERIFY(last);
        QCOMPARE(last->trouble, SheetTrouble::Cancelled);
        QCOMPARE(chunks, 1);
    }

    void aReadingCancelledAtOnceStillFinishes()
    {
        LocalSheetFiles files;
        SheetReading *const reading = files.read(m_file.fileName(), {});
        const QSignalSpy rows(reading, &SheetReading::rows);
        std::optional<SheetReadReply> last;
        connect(reading, &SheetReading::finished, reading,
                [&](const SheetReadReply &reply) { last = reply; });
        reading->cancel();
        QTRY_VERIFY(last);
        QCOMPARE(last->trouble, SheetTrouble::Cancelled);
        QCOMPARE(rows.size(), 0);
    }

    /// While nobody takes rows the reader waits; it must not wait when all of it goes away.
    void itMayBeDestroyedWhileReading()
    {
        for (int chunksBefore = 0; chunksBefore < 6; ++chunksBefore) {
            auto files = std::make_unique<LocalSheetFiles>();
            SheetReading *const reading = files->read(m_file.fileName(), {});
            files->read(m_file.fileName(), {});
            int chunks = 0;
            connect(reading, &SheetReading::rows, this, [&chunks] { ++chunks; });
            const QPointer<SheetReading> watched(reading);
            QTRY_VERIFY(chunks >= chunksBefore);
            files.reset();
            QVERIFY(!watched);
        }
    }

    void aReadingMayBeDestroyedAndOthersGoOn()
    {
        LocalSheetFiles files;
        SheetReading *const first = files.read(m_file.fileName(), {});
        const QSignalSpy rows(first, &SheetReading::rows);
        SheetReading *const second = files.read(m_file.fileName(), {});
        std::optional<SheetReadReply> last;
        connect(second, &SheetReading::finished, this, [&](const SheetReadReply &reply) { last = reply; });
        QTRY_VERIFY(!rows.isEmpty());
        delete first;
        QTRY_VERIFY(last);
        QCOMPARE(last->rows, rowCount);
    }

private:
    static constexpr qsizetype rowCount = 20'500;
    QTemporaryFile m_file;
};

QTEST_GUILESS_MAIN(TestLocalSheetFiles)
#include "tst_local_sheet_files.moc"
