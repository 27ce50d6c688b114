// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QHash>
#include <QString>

namespace PeopleDesk {

struct OperationSpec;

/// What `--map` says: paths of fields by the headers of a file.
struct ColumnMap
{
    QHash<QString, QString> columns = {};
    Text problem = {}; ///< why the file can't be used; empty: it can
};

ColumnMap readColumnMap(const QString &fileName, const OperationSpec &spec);

} // namespace PeopleDesk
