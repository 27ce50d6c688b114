// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/ports/api_gateway.h"
#include "models/ports/samples.h"
#include "models/ports/secret_store.h"

#include <QList>
#include <QObject>

#include <functional>

namespace PeopleDesk {

/// The known connections and the one in use. Implemented by app; lives as long as the program.
class Connections : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QList<Connection> all() const = 0;
    /// Empty id while none was chosen (first start).
    [[nodiscard]] virtual Connection current() const = 0;
    virtual void choose(const QString &id) = 0;

    /// Which operation a page sends on that connection; see Connection::variants.
    virtual void chooseVariant(const QString &id, const QString &page, const QString &operation) = 0;
    /// Adds or changes a connection. A null secret leaves the stored one. \a answer gets the
    /// keychain's word; with sessionOnly the secret is kept in memory until the program ends.
    virtual void save(const Connection &connection, const QByteArray &secret, bool sessionOnly,
                      QObject *context, const SecretStore::Answer &answer) = 0;
    /// Removes the connection with its keychain entry.
    virtual void forget(const QString &id, QObject *context, const SecretStore::Answer &answer) = 0;
    /// Fetches a token with these credentials (a null secret: the stored one). finished() names the
    /// failure; nothing is saved.
    virtual ApiCall *test(const Connection &connection, const QByteArray &secret) = 0;

    /// The way to Feishu of one connection; valid until it is changed or forgotten.
    virtual ApiGateway &gateway(const QString &id) = 0;
    [[nodiscard]] virtual const SampleSource &samples(const QString &id) const = 0;

Q_SIGNALS:
    void listChanged();
    void currentChanged();
};

} // namespace PeopleDesk
