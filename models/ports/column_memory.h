// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace PeopleDesk {

/// What people once said that a column of a sheet means, by its header. Implemented by app/preferences.
class ColumnMemory
{
public:
    virtual ~ColumnMemory() = default;
    /// Paths of fields by header; an empty path: the column is to be left out.
    [[nodiscard]] virtual QHash<QString, QString> columns(const QString &operation) const = 0;
    /// Adds to what is known.
    virtual void remember(const QString &operation, const QHash<QString, QString> &columns) = 0;
};

} // namespace PeopleDesk
