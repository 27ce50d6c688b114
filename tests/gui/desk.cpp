// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/desk.h"

#include <QCoreApplication>
#include <QTest>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

Desk::Desk(const QString &language, Preferences::Theme theme, Dialogs *dialogs)
    : m_language(language)
    , m_theme(theme)
    , m_dialogs(dialogs)
{
    QCoreApplication::setOrganizationName(u"PeopleDesk"_s);
    QCoreApplication::setApplicationName(u"PeopleDesk"_s);
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(variable, m_home.filePath(QString::fromLatin1(variable)).toLocal8Bit());
    start();
}

void Desk::startAgain()
{
    m_application.reset();
    start();
}

void Desk::start()
{
    ApplicationOptions options;
    options.sandbox = true;
    options.language = m_language;
    m_application = std::make_unique<Application>(options, m_dialogs);
    m_application->preferences().setTheme(m_theme);
    m_application->show();
    m_ready = m_home.isValid() && QTest::qWaitForWindowActive(&m_application->window());
}

void Desk::connectAsTenant(const std::optional<RateLimit> &pace, const QUrl &address)
{
    Connection tenant;
    tenant.id = u"tenant"_s;
    tenant.name = u"Tenant"_s;
    tenant.platform = u"other"_s;
    tenant.baseUrl = address.isEmpty() ? sandbox().baseUrl() : address;
    tenant.appId = Sandbox::appId();
    tenant.pace = pace;
    constexpr bool sessionOnly = true; // in no keychain
    ApplicationConnections &connections = m_application->connections();
    connections.save(tenant, Sandbox::appSecret().toUtf8(), sessionOnly, m_application.get(),
                     [&](const SecretReply &) { connections.choose(tenant.id); });
    m_ready = m_ready && QTest::qWaitFor([&] { return connections.current().id == tenant.id; });
}

QJsonObject Desk::onlyWrite()
{
    const QJsonArray writes = sandbox().receivedWrites();
    return writes.size() == 1 ? writes.first().toObject() : QJsonObject();
}

} // namespace PeopleDesk
