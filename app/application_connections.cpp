// SPDX-License-Identifier: Apache-2.0
#include "app/application_connections.h"

#include "app/service/connection_test.h"
#include "app/service/feishu_gateway.h"
#include "models/ports/journal.h"

#include <QPointer>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ApplicationConnections::ApplicationConnections(QSettings &settings, Journal &journal, Clock &clock,
                                               Delays &delays, PaceBook &paceBook, QObject *parent)
    : Connections(parent)
    , m_settings(settings)
    , m_journal(journal)
    , m_clock(clock)
    , m_delays(delays)
    , m_paceBook(paceBook)
    , m_knownKeys(settings)
    , m_keychain(m_knownKeys)
    , m_secrets(m_keychain, m_session)
    , m_sandboxSamples(m_sandbox)
    , m_currentId(m_settings.currentId(sandboxId()))
{
    if (m_currentId == sandboxId())
        startSandbox();
}

ApplicationConnections::~ApplicationConnections() = default;

QString ApplicationConnections::sandboxId()
{
    return u"sandbox"_s;
}

QList<Connection> ApplicationConnections::all() const
{
    return QList<Connection>{sandboxConnection()} + m_settings.load();
}

Connection ApplicationConnections::current() const
{
    return m_currentId.isEmpty() ? Connection() : find(m_currentId);
}

Connection ApplicationConnections::find(const QString &id) const
{
    for (const Connection &connection : all()) {
        if (connection.id == id)
            return connection;
    }
    return {};
}

Connection ApplicationConnections::sandboxConnection() const
{
    Connection connection;
    connection.id = sandboxId();
    connection.name = u"Sandbox"_s;
    connection.platform = u"sandbox"_s;
    connection.environment = Connection::Environment::Sandbox;
    connection.appId = Sandbox::appId();
    connection.baseUrl = m_sandbox.baseUrl();
    connection.variants = m_settings.variants(sandboxId());
    return connection;
}

void ApplicationConnections::startSandbox()
{
    if (m_sandbox.port() == 0 && m_sandbox.listen())
        m_secrets.writeForSession(sandboxId(), Sandbox::appSecret().toUtf8(), this,
                                  [](const SecretReply &) {});
}

void ApplicationConnections::choose(const QString &id)
{
    m_settings.setCurrentId(id);
    chooseForThisRun(id);
}

void ApplicationConnections::chooseVariant(const QString &id, const QString &page, const QString &operation)
{
    m_settings.setVariant(id, page, operation);
}

void ApplicationConnections::chooseForThisRun(const QString &id)
{
    if (id == m_currentId)
        return;
    if (id == sandboxId())
        startSandbox();
    m_currentId = id;
    Q_EMIT currentChanged();
}

void ApplicationConnections::save(const Connection &connection, const QByteArray &secret, bool sessionOnly,
                                  QObject *context, const SecretStore::Answer &answer)
{
    if (secret.isNull()) {
        keep(connection);
        QMetaObject::invokeMethod(
            context,
            [answer] {
                answer({SecretState::Found, {}, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    // The connection is kept only once its secret is: half of one would be of no use.
    const QPointer<QObject> asker(context);
    const auto stored = [this, connection, asker, answer](const SecretReply &reply) {
        if (reply.state == SecretState::Found)
            keep(connection);
        if (asker)
            answer(reply);
    };
    if (sessionOnly)
        m_secrets.writeForSession(connection.id, secret, this, stored);
    else
        m_secrets.write(connection.id, secret, this, stored);
}

void ApplicationConnections::keep(const Connection &connection)
{
    const Connection before = find(connection.id);
    m_settings.save(connection);
    // A form filled for the connection as it was must not be sent to what it became: its gateway stays
    // for calls under way until the pages that hold it are gone.
    if (const auto gateway = m_gateways.find(connection.id); gateway != m_gateways.end()) {
        gateway->second.release()->deleteLater();
        m_gateways.erase(gateway);
    }
    Q_EMIT listChanged();
    if (connection.id == m_currentId && !before.id.isEmpty())
        Q_EMIT currentChanged();
}

void ApplicationConnections::forget(const QString &id, QObject *context, const SecretStore::Answer &answer)
{
    const QPointer<QObject> asker(context);
    m_secrets.remove(id, this, [this, id, asker, answer](const SecretReply &reply) {
        m_settings.remove(id);
        if (m_currentId == id) {
            m_currentId.clear();
            m_settings.setCurrentId({});
            Q_EMIT currentChanged();
        }
        if (const auto gateway = m_gateways.find(id); gateway != m_gateways.end()) {
            gateway->second.release()->deleteLater();
            m_gateways.erase(gateway);
        }
        Q_EMIT listChanged();
        if (asker)
            answer(reply);
    });
}

ApiCall *ApplicationConnections::test(const Connection &connection, const QByteArray &secret)
{
    return testConnection(connection, secret, m_secrets, m_delays, {}, this);
}

ApiGateway &ApplicationConnections::gateway(const QString &id)
{
    std::unique_ptr<FeishuGateway> &gateway = m_gateways[id];
    if (!gateway) {
        ServiceSettings settings;
        settings.paceBook = &m_paceBook;
        gateway =
            std::make_unique<FeishuGateway>(find(id), m_secrets, m_journal, m_clock, m_delays, settings);
    }
    return *gateway;
}

const SampleSource &ApplicationConnections::samples(const QString &id) const
{
    if (id == sandboxId())
        return m_sandboxSamples;
    return m_noSamples;
}

} // namespace PeopleDesk
