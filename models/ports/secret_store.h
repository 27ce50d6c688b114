// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

namespace PeopleDesk {

enum class SecretState { Found, Absent, Locked, Unavailable, TimedOut };

struct SecretReply
{
    SecretState state = SecretState::Absent;
    QByteArray secret;
    QString detail; ///< the keychain's own words; never the secret
};

/// Keeps app secrets. Each function answers exactly once, later, and not at all when \a context is
/// gone by then. A write that succeeded answers Found without the secret; a removal answers Absent.
class SecretStore
{
public:
    using Answer = std::function<void(const SecretReply &)>;

    virtual ~SecretStore() = default;
    virtual void read(const QString &key, QObject *context, const Answer &answer) = 0;
    virtual void write(const QString &key, const QByteArray &secret, QObject *context,
                       const Answer &answer) = 0;
    virtual void remove(const QString &key, QObject *context, const Answer &answer) = 0;
    /// False: "kept until you quit".
    [[nodiscard]] virtual bool survivesRestart() const = 0;
};

} // namespace PeopleDesk
