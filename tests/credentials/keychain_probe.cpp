// SPDX-License-Identifier: Apache-2.0
// keychain_probe SETTINGS TIME_OUT_MS RETRY_MS STEP...
// Does the steps one after another through a KeychainStore in a process of its own, because what the
// keychain's library has seen of a session bus it keeps until the process ends. Says per step what came of
// it, and after how many milliseconds. Steps:
//   read:KEY  write:KEY:SECRET  remove:KEY
//   forsake:KEY  reads for somebody who is gone at once
//   free         waits until the store is not stuck any more
//   quit         ends the program
// Steps joined by "+" start together.
#include "app/credentials/keychain_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(SecretState state)
{
    switch (state) {
    case SecretState::Found:
        return u"Found"_s;
    case SecretState::Absent:
        return u"Absent"_s;
    case SecretState::Locked:
        return u"Locked"_s;
    case SecretState::Unavailable:
        return u"Unavailable"_s;
    case SecretState::TimedOut:
        return u"TimedOut"_s;
    }
    return {};
}

class Probe : public QObject
{
public:
    Probe(KeychainStore &store, const QStringList &steps)
        : m_store(store)
        , m_steps(steps)
    {
        m_clock.start();
    }

    void go()
    {
        if (m_steps.isEmpty()) {
            QCoreApplication::quit();
            return;
        }
        const QStringList together = m_steps.takeFirst().split(u'+');
        m_open = together.size();
        for (const QString &step : together)
            start(step);
    }

private:
    void start(const QString &step)
    {
        const QStringList parts = step.split(u':');
        const SecretStore::Answer answer = [this, step](const SecretReply &reply) { tell(step, reply); };
        if (parts.first() == "read"_L1)
            m_store.read(parts.value(1), this, answer);
        else if (parts.first() == "write"_L1)
            m_store.write(parts.value(1), parts.value(2).toUtf8(), this, answer);
        else if (parts.first() == "remove"_L1)
            m_store.remove(parts.value(1), this, answer);
        else if (parts.first() == "forsake"_L1)
            forsake(parts.value(1), answer);
        else if (parts.first() == "free"_L1)
            awaitFreedom();
        else
            QCoreApplication::quit();
    }

    void forsake(const QString &key, const SecretStore::Answer &answer)
    {
        QObject context;
        m_store.read(key, &context, answer);
        end();
    }

    void awaitFreedom()
    {
        if (m_store.isStuck()) {
            QTimer::singleShot(10, this, &Probe::awaitFreedom);
            return;
        }
        QTextStream(stdout) << "free " << m_clock.elapsed() << Qt::endl;
        end();
    }

    void tell(const QString &step, const SecretReply &reply)
    {
        QTextStream(stdout) << step.section(u':', 0, 1) << ' ' << nameOf(reply.state) << ' ' << reply.secret
                            << ' ' << m_clock.elapsed() << Qt::endl;
        end();
    }

    void end()
    {
        if (--m_open == 0)
            QMetaObject::invokeMethod(this, &Probe::go, Qt::QueuedConnection);
    }

    KeychainStore &m_store;
    QStringList m_steps;
    qsizetype m_open = 0;
    QElapsedTimer m_clock;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QSettings settings(arguments.value(1), QSettings::IniFormat);
    KnownKeys knownKeys(settings);
    KeychainStore store(knownKeys,
                        {std::chrono::milliseconds(arguments.value(2).toInt()),
                         std::chrono::milliseconds(arguments.value(3).toInt())});
    Probe probe(store, arguments.mid(4));
    QMetaObject::invokeMethod(&probe, &Probe::go, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
