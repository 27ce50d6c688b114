// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/table_file.h"
#include "models/sheet/sheet_template.h"

namespace PeopleDesk {

/// Where templates are written, as XLSX. Implemented by app/files.
class SheetTemplates
{
public:
    using Answer = std::function<void(const FileReply &)>;

    virtual ~SheetTemplates() = default;
    /// Answers once, later, and not at all when \a context is gone. Nothing stands under the file's name unless
    /// all went well.
    virtual void write(const QString &path, const SheetTemplate &sheet, QObject *context,
                       const Answer &answer) = 0;
};

} // namespace PeopleDesk
