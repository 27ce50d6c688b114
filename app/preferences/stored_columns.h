// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/column_memory.h"

class QSettings;

namespace PeopleDesk {

/// What columns of sheets mean, kept in the settings file. The settings must outlive it.
class StoredColumns : public ColumnMemory
{
public:
    explicit StoredColumns(QSettings &settings);

    [[nodiscard]] QHash<QString, QString> columns(const QString &operation) const override;
    void remember(const QString &operation, const QHash<QString, QString> &columns) override;

private:
    QSettings &m_settings;
};

} // namespace PeopleDesk
