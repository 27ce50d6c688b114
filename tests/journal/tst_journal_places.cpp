// SPDX-License-Identifier: Apache-2.0
#include "app/journal/file_system.h"
#include "app/journal/process_lease.h"
#include "tests/journal/journal_fixture.h"

#include <QTemporaryDir>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestJournalPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestMountDecides_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("root") << u"/var/lib"_s << "ext4"_ba;
        QTest::newRow("home") << u"/home/li/data"_s << "nfs4"_ba;
        QTest::newRow("the mount itself") << u"/home"_s << "nfs4"_ba;
        QTest::newRow("only looks alike") << u"/homestead"_s << "ext4"_ba;
        QTest::newRow("local below remote") << u"/home/li/local disk/x"_s << "btrfs"_ba;
        QTest::newRow("mounted over") << u"/mnt/x"_s << "cifs"_ba;
    }

    void theNearestMountDecides()
    {
        QFETCH(const QString, folder);
        QFETCH(const QByteArray, type);
        QCOMPARE(fileSystemType(folder, mounts()), type);
    }

    void networkFileSystems()
    {
        for (const QByteArray &type : {"nfs"_ba, "nfs4"_ba, "cifs"_ba, "smb3"_ba, "9p"_ba, "fuse.sshfs"_ba})
            QVERIFY2(isNetworkFileSystem(type), type.constData());
        for (const QByteArray &type : {"ext4"_ba, "btrfs"_ba, "xfs"_ba, "tmpfs"_ba, "overlay"_ba, ""_ba})
            QVERIFY2(!isNetworkFileSystem(type), type.constData());
    }

    void noWriteAheadLogOnANetworkFileSystem()
    {
        const QTemporaryDir folder;
        QFile table(folder.filePath(u"mounts"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("22 1 8:1 / / rw - nfs4 server:/ rw\n");
        table.close();
        JournalOptions options;
        options.mountTable = table.fileName();
        const QString path = folder.filePath(u"journal.sqlite"_s);
        QTest::ignoreMessage(QtWarningMsg,
                             "the journal is on a network file system; a local folder is faster and safer");
        SqliteJournal journal(path, options);
        QVERIFY(begin(journal, anOfferMove(u"1"_s)).granted());
        QVERIFY(!QFile::exists(path + u"-wal"_s));
        QCOMPARE(RawDatabase(path).ask(u"PRAGMA journal_mode"_s).toString(), u"delete"_s);
    }

    void aProcessIsKnownByMoreThanItsPid()
    {
        const ProcessLease own = ProcessLease::ofThisProcess();
        QVERIFY(!own.isSurelyDead());
        ProcessLease pidGivenAgain = own;
        pidGivenAgain.processStart += u'0';
        QVERIFY(pidGivenAgain.isSurelyDead());
        ProcessLease elsewhere = pidGivenAgain;
        elsewhere.host = u"another machine"_s;
        QVERIFY2(!elsewhere.isSurelyDead(), "nobody here can tell");
    }

private:
    static QByteArray mounts()
    {
        return "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
               "31 22 0:30 / /home rw shared:2 master:3 - nfs4 server:/home rw\n"
               "32 31 0:31 / /home/li/local\\040disk rw - btrfs /dev/sdb rw\n"
               "33 22 0:32 / /mnt rw - ext4 /dev/sdc rw\n"
               "34 33 0:33 / /mnt rw - cifs //server/share rw\n"
               "broken line\n";
    }
};

QTEST_GUILESS_MAIN(TestJournalPlaces)
#include "tst_journal_places.moc"
