// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/keychain_store.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

constexpr auto service = "PeopleDesk"_L1;

/// On Windows only the key names an entry, so it carries the program's name too.
QString entryOf(const QString &key)
{
    return u"PeopleDesk/"_s + key;
}

SecretStore::Answer guarded(QObject *context, const SecretStore::Answer &answer)
{
    return [receiver = QPointer<QObject>(context), answer](const SecretReply &reply) {
        if (receiver)
            answer(reply);
    };
}

SecretReply timedOut()
{
    return {SecretState::TimedOut, {}, {}};
}

} // namespace

KeychainStore::KeychainStore(KnownKeys &knownKeys, QObject *parent)
    : KeychainStore(knownKeys, Patience{}, parent)
{
}

KeychainStore::KeychainStore(KnownKeys &knownKeys, const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_knownKeys(knownKeys)
    , m_patience(patience)
{
}

void KeychainStore::read(const QString &key, QObject *context, const Answer &answer)
{
    const JobMaker make = [] { return new QKeychain::ReadPasswordJob(service); };
    run(key, make, [done = guarded(context, answer)](SecretReply reply, QKeychain::Job *job) {
        if (reply.state == SecretState::Found)
            reply.secret = static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData();
        done(reply);
    });
}

void KeychainStore::write(const QString &key, const QByteArray &secret, QObject *context,
                          const Answer &answer)
{
    const JobMaker make = [this, key, secret] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(secret);
        noteEnd(job, [this, key] { m_knownKeys.insert(key); });
        return job;
    };
    run(key, make,
        [done = guarded(context, answer)](const SecretReply &reply, QKeychain::Job *) { done(reply); });
}

void KeychainStore::remove(const QString &key, QObject *context, const Answer &answer)
{
    // A locked keychain says that it has removed what it has not, so it is asked for the entry first.
    const JobMaker makeRead = [] { return new QKeychain::ReadPasswordJob(service); };
    run(key, makeRead,
        [this, key, done = guarded(context, answer)](const SecretReply &found, QKeychain::Job *) {
            if (found.state == SecretState::Found)
                removeFound(key, done);
            else
                done(m_knownKeys.contains(key) ? found : SecretReply{});
        });
}

void KeychainStore::removeFound(const QString &key, const Answer &done)
{
    const JobMaker make = [this, key] {
        auto *job = new QKeychain::DeletePasswordJob(service);
        noteEnd(job, [this, key] { m_knownKeys.remove(key); });
        return job;
    };
    run(key, make, [done](const SecretReply &reply, QKeychain::Job *) {
        done(reply.state == SecretState::Found ? SecretReply{} : reply);
    });
}

void KeychainStore::noteEnd(QKeychain::Job *job, const std::function<void()> &note)
{
    connect(job, &QKeychain::Job::finished, this, [note](const QKeychain::Job *finished) {
        if (finished->error() == QKeychain::NoError)
            note();
    });
}

void KeychainStore::run(const QString &key, const JobMaker &make, const Take &take, bool isRetry)
{
    if (isStuck()) {
        QMetaObject::invokeMethod(
            this, [take] { take(timedOut(), nullptr); }, Qt::QueuedConnection);
        return;
    }

    // No parent, and auto-delete from the start: a job that is deleted while it runs crashes
    // (QtKeychain issue 261). Whoever lost interest drops the answer, not the job.
    QKeychain::Job *job = make();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(entryOf(key));

    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, timer, take] {
        timer->deleteLater();
        ++m_stuckJobs;
        take(timedOut(), nullptr);
    });
    connect(job, &QKeychain::Job::finished, this,
            [this, timer = QPointer<QTimer>(timer), key, make, take, isRetry](QKeychain::Job *finished) {
                if (!timer || !timer->isActive()) {
                    --m_stuckJobs; // it was answered long ago, and the way is free again
                    return;
                }
                delete timer;
                const SecretReply reply = replyOf(key, *finished);
                if (reply.state == SecretState::Unavailable && m_mayBeStarting && !isRetry) {
                    QTimer::singleShot(m_patience.retryDelay, this,
                                       [this, key, make, take] { run(key, make, take, true); });
                    return;
                }
                m_mayBeStarting = false;
                take(reply, finished);
            });
    timer->start(m_patience.timeOut);
    job->start();
}

SecretReply KeychainStore::replyOf(const QString &key, const QKeychain::Job &job) const
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {SecretState::Found, {}, {}};
    case QKeychain::EntryNotFound:
        return {m_knownKeys.contains(key) ? SecretState::Locked : SecretState::Absent, {}, {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {SecretState::Locked, {}, job.errorString()};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // without a session bus on Linux, for one
        break;
    }
    return {SecretState::Unavailable, {}, job.errorString()};
}

} // namespace PeopleDesk
