// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace PeopleDesk {

/// Which rows are of the tenant behind a connection, with :connection and :app to bind. The app id counts
/// too, so that a connection which was forgotten and added again is still known. \a table: where columns of
/// that name are in several tables, with its dot.
inline QString sameTenant(const QString &table = {})
{
    return QStringLiteral("(%1connection_id = :connection OR (%1app_id = :app AND %1app_id <> ''))")
        .arg(table);
}

} // namespace PeopleDesk
