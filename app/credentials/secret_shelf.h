// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/credentials/session_store.h"

namespace PeopleDesk {

/// Where the secret of each connection lies: in the keychain, or for this session in memory, which comes
/// first. Keys are connection ids. The two stores must outlive it.
class SecretShelf : public SecretStore
{
public:
    SecretShelf(SecretStore &keychain, SessionStore &session);

    void read(const QString &key, QObject *context, const Answer &answer) override;
    /// Into the keychain. When it refuses, nothing has changed, and the reply says why.
    void write(const QString &key, const QByteArray &secret, QObject *context, const Answer &answer) override;
    /// From wherever it lies; the answer is the keychain's.
    void remove(const QString &key, QObject *context, const Answer &answer) override;
    [[nodiscard]] bool survivesRestart() const override { return m_keychain.survivesRestart(); }

    /// Into memory, where it comes before whatever the keychain holds, until the program ends.
    void writeForSession(const QString &key, const QByteArray &secret, QObject *context,
                         const Answer &answer);
    [[nodiscard]] bool isForSession(const QString &key) const { return m_session.contains(key); }

private:
    SecretStore &m_keychain;
    SessionStore &m_session;
    QObject m_life; ///< the context of answers that this object itself waits for
};

} // namespace PeopleDesk
