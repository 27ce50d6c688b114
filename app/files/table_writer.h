// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/table_file.h"

namespace PeopleDesk {

/// One table being written in some format; blocks, so it is used on a thread where that hurts nobody. The
/// file under the name is replaced as a whole by finish(); destroyed before, nothing was touched.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    virtual FileReply append(const QList<QStringList> &rows) = 0;
    virtual FileReply finish() = 0;
};

} // namespace PeopleDesk
