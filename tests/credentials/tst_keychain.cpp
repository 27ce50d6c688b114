// SPDX-License-Identifier: Apache-2.0
// The real Secret Service: run through with_keyring.sh.
#include "tests/credentials/probe_run.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("KEYRING_PASSWORD"), "not run through with_keyring.sh");
        m_settings = m_home + u"/config/settings.ini"_s;
    }

    void whatIsWrittenIsReadUntilItIsRemoved()
    {
        QCOMPARE(ProbeRun(m_settings)
                     .does({u"read:c-1"_s, u"write:c-1:first secret"_s, u"read:c-1"_s,
                            u"write:c-1:秘密=\"'\\"_s, u"read:c-1"_s, u"read:c-2"_s}),
                 QStringList({u"read:c-1 Absent"_s, u"write:c-1 Found"_s, u"read:c-1 Found first secret"_s,
                              u"write:c-1 Found"_s, u"read:c-1 Found 秘密=\"'\\"_s, u"read:c-2 Absent"_s}));
        // Another run of the program finds it too, and again removes it for good.
        QCOMPARE(ProbeRun(m_settings).does({u"read:c-1"_s, u"remove:c-1"_s, u"read:c-1"_s, u"remove:c-1"_s}),
                 QStringList({u"read:c-1 Found 秘密=\"'\\"_s, u"remove:c-1 Absent"_s, u"read:c-1 Absent"_s,
                              u"remove:c-1 Absent"_s}));
    }

    void callsAtTheSameTimeDoNotMix()
    {
        QCOMPARE(
            ProbeRun(m_settings).does({u"write:a:1+write:b:2"_s, u"read:a+read:b"_s, u"remove:a+remove:b"_s}),
            QStringList({u"write:a Found"_s, u"write:b Found"_s, u"read:a Found 1"_s, u"read:b Found 2"_s,
                         u"remove:a Absent"_s, u"remove:b Absent"_s}));
    }

    void anUnlockedKeyringAnswersQuickly()
    {
        ProbeRun run(m_settings);
        QCOMPARE(run.does({u"read:c-9"_s}), QStringList{u"read:c-9 Absent"_s});
        QVERIFY2(run.lastTime() < 5000, "no waiting for a retry or a time-out");
    }

    void theSecretIsInNoFile()
    {
        const QByteArray secret = "pXz7-not-to-be-found-9Qw";
        QCOMPARE(
            ProbeRun(m_settings).does({u"write:c-1:%1"_s.arg(QLatin1String(secret)), u"read:c-1"_s}).size(),
            2);
        // Kept, though: by the keyring, encrypted.
        QVERIFY(QFile::exists(m_home + u"/data/keyrings/login.keyring"_s));
        int files = 0;
        QDirIterator all(m_home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!all.fileInfo().isFile())
                continue;
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray content = file.readAll();
            ++files;
            for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex()})
                QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
        }
        QVERIFY2(files >= 2, "the settings and the keyring are among the files");
    }

    void aLockedKeyringIsNotAnEmptyOne()
    {
        QCOMPARE(ProbeRun(m_settings).does({u"write:kept:a secret"_s}), QStringList{u"write:kept Found"_s});
        lockKeyring();
        QCOMPARE(ProbeRun(m_settings)
                     .does({u"read:kept"_s, u"read:never-stored"_s, u"write:new:x"_s, u"remove:kept"_s}),
                 QStringList({u"read:kept Locked"_s, u"read:never-stored Absent"_s, u"write:new Locked"_s,
                              u"remove:kept Locked"_s}));
        unlockKeyring();
        QCOMPARE(ProbeRun(m_settings).does({u"read:kept"_s, u"read:new"_s, u"remove:kept"_s, u"read:kept"_s}),
                 QStringList({u"read:kept Found a secret"_s, u"read:new Absent"_s, u"remove:kept Absent"_s,
                              u"read:kept Absent"_s}));
    }

private:
    static void lockKeyring()
    {
        const QString root = u"/org/freedesktop/secrets"_s;
        QDBusMessage lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, root,
                                                           u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        lock << QVariant::fromValue(QList{QDBusObjectPath(root + u"/collection/login"_s)});
        const QDBusMessage answer = QDBusConnection::sessionBus().call(lock);
        QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
    }

    /// Without anybody to ask, only a new daemon takes a password.
    static void unlockKeyring()
    {
        QProcess daemon;
        daemon.start(u"gnome-keyring-daemon"_s, {u"--replace"_s, u"--unlock"_s, u"--components=secrets"_s});
        daemon.write(qgetenv("KEYRING_PASSWORD"));
        daemon.closeWriteChannel();
        QVERIFY(daemon.waitForFinished());
        QCOMPARE(daemon.exitCode(), 0);
    }

    const QString m_home = qEnvironmentVariable("HOME");
    QString m_settings;
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
