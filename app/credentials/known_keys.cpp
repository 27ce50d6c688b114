// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/known_keys.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

/// A slash in a key would open a group of the settings.
QString entryOf(const QString &key)
{
    return u"keychain/"_s + QString::fromLatin1(QUrl::toPercentEncoding(key));
}

} // namespace

KnownKeys::KnownKeys(QSettings &settings)
    : m_settings(settings)
{
}

bool KnownKeys::contains(const QString &key) const
{
    return m_settings.value(entryOf(key)).toBool();
}

void KnownKeys::insert(const QString &key)
{
    m_settings.setValue(entryOf(key), true);
    m_settings.sync();
}

void KnownKeys::remove(const QString &key)
{
    m_settings.remove(entryOf(key));
    m_settings.sync();
}

} // namespace PeopleDesk
