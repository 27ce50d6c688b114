// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"

#include <QList>
#include <QSettings>

namespace PeopleDesk {

/// The connections as they are kept in the settings, without their secrets. An entry that makes no sense
/// is left out of the list but stays in the file. The settings must outlive it.
class ConnectionSettings
{
public:
    explicit ConnectionSettings(QSettings &settings);

    /// In the order in which they were added.
    [[nodiscard]] QList<Connection> load() const;
    /// Adds or changes one. False when the settings could not be written.
    bool save(const Connection &connection);
    bool remove(const QString &id);

    /// Which operations the pages of a connection send; kept for the built-in one, too.
    [[nodiscard]] QHash<QString, QString> variants(const QString &id) const;
    bool setVariant(const QString &id, const QString &page, const QString &operation);

    /// Empty while none was chosen, or when the chosen one is gone. \a builtIn is always there without
    /// being kept here.
    [[nodiscard]] QString currentId(const QString &builtIn = {}) const;
    bool setCurrentId(const QString &id);

private:
    bool flush();

    QSettings &m_settings;
};

} // namespace PeopleDesk
