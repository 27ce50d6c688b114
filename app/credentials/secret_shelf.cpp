// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/secret_shelf.h"

#include <QPointer>

namespace PeopleDesk {

SecretShelf::SecretShelf(SecretStore &keychain, SessionStore &session)
    : m_keychain(keychain)
    , m_session(session)
{
}

void SecretShelf::read(const QString &key, QObject *context, const Answer &answer)
{
    if (m_session.contains(key))
        m_session.read(key, context, answer);
    else
        m_keychain.read(key, context, answer);
}

void SecretShelf::write(const QString &key, const QByteArray &secret, QObject *context, const Answer &answer)
{
    // The older secret must not outlive the newer one, even when nobody waits for the answer any more.
    m_keychain.write(key, secret, &m_life,
                     [this, key, receiver = QPointer<QObject>(context), answer](const SecretReply &reply) {
                         if (reply.state == SecretState::Found)
                             m_session.erase(key);
                         if (receiver)
                             answer(reply);
                     });
}

void SecretShelf::remove(const QString &key, QObject *context, const Answer &answer)
{
    m_session.erase(key);
    m_keychain.remove(key, context, answer);
}

void SecretShelf::writeForSession(const QString &key, const QByteArray &secret, QObject *context,
                                  const Answer &answer)
{
    m_session.write(key, secret, context, answer);
}

} // namespace PeopleDesk
