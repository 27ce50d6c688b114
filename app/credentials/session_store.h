// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/secret_store.h"

#include <QHash>

namespace PeopleDesk {

/// App secrets in memory, gone when the program ends. They are overwritten when they are removed.
class SessionStore : public SecretStore
{
public:
    SessionStore() = default;
    ~SessionStore() override;
    Q_DISABLE_COPY_MOVE(SessionStore)

    void read(const QString &key, QObject *context, const Answer &answer) override;
    void write(const QString &key, const QByteArray &secret, QObject *context, const Answer &answer) override;
    void remove(const QString &key, QObject *context, const Answer &answer) override;
    [[nodiscard]] bool survivesRestart() const override { return false; }

    [[nodiscard]] bool contains(const QString &key) const { return m_secrets.contains(key); }
    void erase(const QString &key);

private:
    QHash<QString, QByteArray> m_secrets; ///< each owns its bytes alone, so that it can overwrite them
};

} // namespace PeopleDesk
