// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application_samples.h"
#include "app/credentials/connection_settings.h"
#include "app/credentials/keychain_store.h"
#include "app/credentials/known_keys.h"
#include "app/credentials/secret_shelf.h"
#include "app/credentials/session_store.h"
#include "app/sandbox/sandbox.h"
#include "models/ports/connections.h"

#include <map>
#include <memory>

namespace PeopleDesk {

class Clock;
class Delays;
class Journal;
class FeishuGateway;
class PaceBook;

/// The connections of the settings and the embedded sandbox, each with its way to Feishu. Starts the
/// sandbox when it is first chosen. Part of the composition root; what it is given must outlive it.
class ApplicationConnections : public Connections
{
    Q_OBJECT
public:
    ApplicationConnections(QSettings &settings, Journal &journal, Clock &clock, Delays &delays, PaceBook &paceBook,
                           QObject *parent = nullptr);
    ~ApplicationConnections() override;

    static QString sandboxId();

    [[nodiscard]] QList<Connection> all() const override;
    [[nodiscard]] Connection current() const override;
    void choose(const QString &id) override;
    void chooseVariant(const QString &id, const QString &page, const QString &operation) override;
    /// As the command line asked; the next start goes back to what was chosen.
    void chooseForThisRun(const QString &id);

    void save(const Connection &connection, const QByteArray &secret, bool sessionOnly, QObject *context,
              const SecretStore::Answer &answer) override;
    void forget(const QString &id, QObject *context, const SecretStore::Answer &answer) override;
    ApiCall *test(const Connection &connection, const QByteArray &secret) override;
    ApiGateway &gateway(const QString &id) override;
    [[nodiscard]] const SampleSource &samples(const QString &id) const override;

    /// For the tour and tests, which look at what arrived.
    [[nodiscard]] Sandbox &sandbox() { return m_sandbox; }

private:
    [[nodiscard]] Connection find(const QString &id) const;
    [[nodiscard]] Connection sandboxConnection() const;
    void startSandbox();
    void keep(const Connection &connection);

    ConnectionSettings m_settings;
    Journal &m_journal;
    Clock &m_clock;
    Delays &m_delays;
    PaceBook &m_paceBook;
    KnownKeys m_knownKeys;
    KeychainStore m_keychain;
    SessionStore m_session;
    SecretShelf m_secrets;
    Sandbox m_sandbox;
    SandboxSamples m_sandboxSamples;
    NoSamples m_noSamples;
    QString m_currentId;
    std::map<QString, std::unique_ptr<FeishuGateway>> m_gateways;
};

} // namespace PeopleDesk
