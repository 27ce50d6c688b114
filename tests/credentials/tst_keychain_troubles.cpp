// SPDX-License-Identifier: Apache-2.0
#include "tests/credentials/probe_run.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestKeychainTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A bus that starts no services by itself: nobody is there but who is put there.
        QFile configuration(m_folder.filePath(u"bus.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write(
            "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
            "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
            "<busconfig><type>session</type><listen>unix:dir="
            + QFile::encodeName(m_folder.path())
            + "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
              "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
              "<allow own=\"*\"/></policy></busconfig>");
    }

    void init()
    {
        m_bus.start(
            u"dbus-daemon"_s,
            {u"--config-file"_s, m_folder.filePath(u"bus.conf"_s), u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is missing");
        QTRY_VERIFY(m_bus.canReadLine());
        m_run.emplace(m_folder.filePath(u"settings.ini"_s));
        m_run->environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                                  QString::fromUtf8(m_bus.readLine()).trimmed());
        m_run->environment.remove(u"DISPLAY"_s);
        m_run->environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    }

    void cleanup()
    {
        m_run.reset();
        for (QProcess *process : {&m_service, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

    void noSessionBus_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("none") << QString();
        QTest::newRow("nobody listens") << u"unix:path=/nonexistent/bus"_s;
        QTest::newRow("switched off") << u"disabled:"_s;
        QTest::newRow("nonsense") << u"nonsense"_s;
    }

    void noSessionBus()
    {
        QFETCH(const QString, address);
        if (address.isNull())
            m_run->environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        else
            m_run->environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        QCOMPARE(m_run->does({u"read:a"_s, u"write:a:x"_s, u"remove:a"_s}),
                 QStringList({u"read:a Unavailable"_s, u"write:a Unavailable"_s, u"remove:a Absent"_s}));
    }

    void noKeychainOnTheBus()
    {
        QCOMPARE(m_run->does({u"read:a"_s, u"write:a:x"_s}),
                 QStringList({u"read:a Unavailable"_s, u"write:a Unavailable"_s}));
    }

    void aKeychainThatRefuses()
    {
        serve(u"refuse"_s);
        QCOMPARE(m_run->does({u"read:a"_s, u"write:a:x"_s}),
                 QStringList({u"read:a Unavailable"_s, u"write:a Unavailable"_s}));
    }

    void aKeychainThatSaysLocked()
    {
        serve(u"locked"_s);
        QCOMPARE(m_run->does({u"read:a"_s, u"write:a:x"_s}),
                 QStringList({u"read:a Locked"_s, u"write:a Locked"_s}));
    }

    void whatMayLieInAnUnreachableKeychainIsNotCalledRemoved()
    {
        {
            QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
            settings.setValue(u"keychain/known"_s, true);
        }
        QCOMPARE(m_run->does({u"remove:known"_s, u"remove:unknown"_s}),
                 QStringList({u"remove:known Unavailable"_s, u"remove:unknown Absent"_s}));
    }

    void aKeychainThatIsStillStarting()
    {
        serve(u"slow"_s);
        QCOMPARE(m_run->does({u"read:a"_s}), QStringList{u"read:a Locked"_s});
    }

    void theSecondChanceComesOnceAndAfterItsTime()
    {
        m_run->retryDelay = 300;
        QCOMPARE(m_run->does({u"read:a"_s}), QStringList{u"read:a Unavailable"_s});
        QVERIFY(m_run->lastTime() >= 300);
        m_run->retryDelay = 1000000;
        m_run->timeOut = 500;
        serve(u"locked"_s);
        QCOMPARE(m_run->does({u"read:a"_s}), QStringList{u"read:a Locked"_s});
    }

    void aKeychainThatNeverAnswers()
    {
        serve(u"silent"_s);
        m_run->timeOut = 300;
        QCOMPARE(m_run->does({u"read:a"_s}), QStringList{u"read:a TimedOut"_s});
        QVERIFY(m_run->lastTime() > 250); // a timer may be some percent early
    }

    void laterCallsDoNotWaitForAHungOne()
    {
        serve(u"silent"_s);
        m_run->timeOut = 2000;
        QCOMPARE(m_run->does({u"read:a"_s, u"write:b:x"_s, u"read:b"_s, u"read:c+read:d"_s}),
                 QStringList({u"read:a TimedOut"_s, u"write:b TimedOut"_s, u"read:b TimedOut"_s,
                              u"read:c TimedOut"_s, u"read:d TimedOut"_s}));
        QVERIFY2(m_run->lastTime() < 4000, "only the first one waited");
    }

    void aKeychainThatComesBackIsUsedAgain()
    {
        serve(u"late"_s);
        m_run->timeOut = 200;
        m_run->start({u"read:a"_s, u"read:b"_s, u"free"_s, u"read:c"_s});
        QTRY_VERIFY(m_run->process().peek(1000).contains("read:b"));
        m_service.write("wake\n");
        QVERIFY(m_service.waitForBytesWritten());
        QCOMPARE(m_run->end(),
                 QStringList({u"read:a TimedOut"_s, u"read:b TimedOut"_s, u"free"_s, u"read:c Locked"_s}));
    }

    /// QtKeychain needs GLib's event loop and never answers without it.
    void anEventLoopWithoutGLib()
    {
        serve(u"locked"_s);
        m_run->environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
        m_run->timeOut = 200;
        QCOMPARE(m_run->does({u"read:a"_s, u"read:a"_s}),
                 QStringList({u"read:a TimedOut"_s, u"read:a TimedOut"_s}));
    }

    void quittingWhileAJobRuns()
    {
        serve(u"silent"_s);
        QCOMPARE(m_run->does({u"read:a+write:b:x+quit"_s}), QStringList());
    }

    void nobodyIsAnsweredWhoHasGone()
    {
        serve(u"locked"_s);
        QCOMPARE(m_run->does({u"forsake:a"_s, u"read:b"_s}), QStringList{u"read:b Locked"_s});
    }

private:
    void serve(const QString &manner)
    {
        m_service.setProcessEnvironment(m_run->environment);
        m_service.start(QStringLiteral(FAKE_SECRET_SERVICE), {manner});
        QTRY_VERIFY(m_service.canReadLine());
        QCOMPARE(m_service.readLine(), "ready\n"_ba);
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_service;
    std::optional<ProbeRun> m_run;
};

QTEST_GUILESS_MAIN(TestKeychainTroubles)
#include "tst_keychain_troubles.moc"
