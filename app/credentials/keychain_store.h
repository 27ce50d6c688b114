// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/credentials/known_keys.h"
#include "models/ports/secret_store.h"

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace PeopleDesk {

/// App secrets in the operating system's keychain, and nowhere else: there is no fallback to a file.
/// Its jobs run one after another, and one that never ends would hold up all later ones, so after a
/// time-out every call is answered TimedOut at once until that job does end, which may be never: the
/// secret is then kept for the session only (SecretShelf). Lives as long as the program; a job that is
/// under way when it goes is left to end by itself. Use it after the window is shown, never before:
/// a keychain may ask for its password.
class KeychainStore : public QObject, public SecretStore
{
    Q_OBJECT
public:
    struct Patience
    {
        std::chrono::milliseconds timeOut{20000};
        /// The wallet may still be starting at log-in: the first call of a run that finds none is
        /// repeated once after this time.
        std::chrono::milliseconds retryDelay{3000};
    };

    explicit KeychainStore(KnownKeys &knownKeys, QObject *parent = nullptr);
    KeychainStore(KnownKeys &knownKeys, const Patience &patience, QObject *parent = nullptr);

    void read(const QString &key, QObject *context, const Answer &answer) override;
    void write(const QString &key, const QByteArray &secret, QObject *context, const Answer &answer) override;
    void remove(const QString &key, QObject *context, const Answer &answer) override;
    [[nodiscard]] bool survivesRestart() const override { return true; }

    /// A job has not come back in time, and none is started until it does.
    [[nodiscard]] bool isStuck() const { return m_stuckJobs > 0; }

private:
    using JobMaker = std::function<QKeychain::Job *()>;
    using Take = std::function<void(const SecretReply &, QKeychain::Job *)>;

    void run(const QString &key, const JobMaker &make, const Take &take, bool isRetry = false);
    void removeFound(const QString &key, const Answer &done);
    /// Notes a success also when it comes after the time-out.
    void noteEnd(QKeychain::Job *job, const std::function<void()> &note);
    [[nodiscard]] SecretReply replyOf(const QString &key, const QKeychain::Job &job) const;

    KnownKeys &m_knownKeys;
    Patience m_patience;
    bool m_mayBeStarting = true; ///< until the keychain has answered, or was given its second chance
    int m_stuckJobs = 0;
};

} // namespace PeopleDesk
