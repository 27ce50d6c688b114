// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/session_store.h"

namespace PeopleDesk {

namespace {

/// A copy that shares no memory with the original.
QByteArray ownCopy(const QByteArray &bytes)
{
    return QByteArray(bytes.constData(), bytes.size());
}

void answerLater(QObject *context, const SecretStore::Answer &answer, const SecretReply &reply)
{
    QMetaObject::invokeMethod(
        context, [answer, reply] { answer(reply); }, Qt::QueuedConnection);
}

} // namespace

SessionStore::~SessionStore()
{
    const QStringList keys = m_secrets.keys();
    for (const QString &key : keys)
        erase(key);
}

void SessionStore::read(const QString &key, QObject *context, const Answer &answer)
{
    SecretReply reply;
    if (contains(key))
        reply = {SecretState::Found, ownCopy(m_secrets.value(key)), {}};
    answerLater(context, answer, reply);
}

void SessionStore::write(const QString &key, const QByteArray &secret, QObject *context, const Answer &answer)
{
    erase(key);
    m_secrets.insert(key, ownCopy(secret));
    answerLater(context, answer, {SecretState::Found, {}, {}});
}

void SessionStore::remove(const QString &key, QObject *context, const Answer &answer)
{
    erase(key);
    answerLater(context, answer, {SecretState::Absent, {}, {}});
}

void SessionStore::erase(const QString &key)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        return;
    // Through volatile, or a compiler may leave out writes into memory that is about to be freed.
    volatile char *byte = found->data();
    for (qsizetype i = 0; i < found->size(); ++i)
        byte[i] = '\0';
    m_secrets.erase(found);
}

} // namespace PeopleDesk
