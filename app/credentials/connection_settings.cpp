// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/connection_settings.h"

#include "models/connections/platforms.h"
#include "models/operations/rate_limit_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

using Environment = Connection::Environment;

constexpr std::array environmentWords{
    std::pair{Environment::Sandbox, "sandbox"_L1},
    std::pair{Environment::Test, "test"_L1},
    std::pair{Environment::Production, "production"_L1},
};

template <typename Words, typename Value>
QString wordFor(const Words &words, Value value)
{
    const auto found = std::ranges::find(words, value, &Words::value_type::first);
    return found == words.end() ? QString() : QString(found->second);
}

template <typename Words>
auto meaningOf(const Words &words, const QString &word)
{
    const auto found = std::ranges::find(words, word, [](const auto &pair) { return QString(pair.second); });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

/// Ids are ours, but a file can be edited: a slash would open another group.
QString groupOf(const QString &id)
{
    return u"connections/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString variantsOf(const QString &id)
{
    return u"variants/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

/// None when the entry names no place to which a secret may be sent.
std::optional<Connection> connectionIn(const QSettings &settings, const QString &id)
{
    const QString group = groupOf(id) + u'/';
    const auto text = [&](QLatin1StringView key) { return settings.value(group + key).toString().trimmed(); };
    const Platform *platform = findPlatform(text("platform"_L1));
    Connection connection;
    connection.id = id;
    connection.appId = text("appId"_L1);
    if (!platform || connection.appId.isEmpty())
        return {};
    connection.platform = platform->key;
    // A documented address is taken from here, whatever the file says.
    connection.baseUrl =
        platform->baseUrl.isEmpty() ? QUrl(text("baseUrl"_L1), QUrl::StrictMode) : platform->baseUrl;
    if (!isAllowedBaseUrl(connection.baseUrl))
        return {};
    connection.name = text("name"_L1).isEmpty() ? connection.appId : text("name"_L1);
    // In doubt it is the one where a mistake counts.
    connection.environment =
        meaningOf(environmentWords, text("environment"_L1)).value_or(Environment::Production);
    if (!text("userIdType"_L1).isEmpty())
        connection.userIdType = text("userIdType"_L1);
    connection.pace = readRateLimit(text("pace"_L1));
    return connection;
}

} // namespace

ConnectionSettings::ConnectionSettings(QSettings &settings)
    : m_settings(settings)
{
}

QList<Connection> ConnectionSettings::load() const
{
    QList<std::pair<int, Connection>> placed;
    m_settings.beginGroup(u"connections"_s);
    const QStringList groups = m_settings.childGroups();
    m_settings.endGroup();
    for (const QString &group : groups) {
        const QString id = QUrl::fromPercentEncoding(group.toLatin1());
        if (const auto connection = connectionIn(m_settings, id))
            placed.append({m_settings.value(groupOf(id) + u"/position"_s).toInt(), *connection});
    }
    for (auto &[position, connection] : placed)
        connection.variants = variants(connection.id);
    std::ranges::stable_sort(placed, {}, &std::pair<int, Connection>::first);
    QList<Connection> connections;
    for (const auto &[position, connection] : std::as_const(placed))
        connections += connection;
    return connections;
}

bool ConnectionSettings::save(const Connection &connection)
{
    int last = 0;
    m_settings.beginGroup(u"connections"_s);
    const QStringList groups = m_settings.childGroups();
    for (const QString &group : groups)
        last = qMax(last, m_settings.value(group + u"/position"_s).toInt());
    m_settings.endGroup();

    m_settings.beginGroup(groupOf(connection.id));
    if (!m_settings.contains(u"position"_s))
        m_settings.setValue(u"position"_s, last + 1);
    m_settings.setValue(u"name"_s, connection.name);
    m_settings.setValue(u"platform"_s, connection.platform);
    m_settings.setValue(u"baseUrl"_s, connection.baseUrl.toString());
    m_settings.setValue(u"appId"_s, connection.appId);
    m_settings.setValue(u"environment"_s, wordFor(environmentWords, connection.environment));
    m_settings.setValue(u"userIdType"_s, connection.userIdType);
    if (connection.pace)
        m_settings.setValue(u"pace"_s, rateLimitText(*connection.pace));
    else
        m_settings.remove(u"pace"_s);
    m_settings.endGroup();
    return flush();
}

bool ConnectionSettings::remove(const QString &id)
{
    m_settings.remove(groupOf(id));
    m_settings.remove(variantsOf(id));
    if (m_settings.value(u"currentConnection"_s).toString() == id)
        m_settings.remove(u"currentConnection"_s);
    return flush();
}

QHash<QString, QString> ConnectionSettings::variants(const QString &id) const
{
    QHash<QString, QString> variants;
    m_settings.beginGroup(variantsOf(id));
    const QStringList pages = m_settings.childKeys();
    for (const QString &page : pages)
        variants.insert(page, m_settings.value(page).toString());
    m_settings.endGroup();
    return variants;
}

bool ConnectionSettings::setVariant(const QString &id, const QString &page, const QString &operation)
{
    m_settings.setValue(variantsOf(id) + u'/' + page, operation);
    return flush();
}

QString ConnectionSettings::currentId(const QString &builtIn) const
{
    const QString id = m_settings.value(u"currentConnection"_s).toString();
    return !id.isEmpty() && (id == builtIn || connectionIn(m_settings, id)) ? id : QString();
}

bool ConnectionSettings::setCurrentId(const QString &id)
{
    m_settings.setValue(u"currentConnection"_s, id);
    return flush();
}

bool ConnectionSettings::flush()
{
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}

} // namespace PeopleDesk
