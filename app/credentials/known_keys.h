// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QString>

namespace PeopleDesk {

/// Remembers in the settings which keys have a secret in the keychain: a locked keychain answers "not
/// found", and this is what tells that from a secret that never was. Holds yes and no, never a secret.
/// The settings must outlive it.
class KnownKeys
{
public:
    explicit KnownKeys(QSettings &settings);

    [[nodiscard]] bool contains(const QString &key) const;
    void insert(const QString &key);
    void remove(const QString &key);

private:
    QSettings &m_settings;
};

} // namespace PeopleDesk
