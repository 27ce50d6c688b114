// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/table_file.h"
#include "models/sheet/sheet_template.h"

namespace PeopleDesk {

/// Writes a template as an XLSX file and waits for it; nothing stands under the name unless all went well.
FileReply writeXlsxTemplate(const QString &path, const SheetTemplate &sheet);

} // namespace PeopleDesk
