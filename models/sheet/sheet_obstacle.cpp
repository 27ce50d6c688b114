// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_obstacle.h"

#include "models/sheet/missing_columns.h"
#include "models/sheet/sheet_document.h"
#include "models/sheet/sheet_words.h"

namespace PeopleDesk {

std::optional<Text> sheetObstacle(const SheetDocument &sheet)
{
    if (sheet.rows().isEmpty())
        return trText("SheetObstacle", "There is no row below the header.");
    if (const auto missing = missingColumns(sheet.spec(), sheet.mapping()); !missing.isEmpty())
        return trText("SheetObstacle", "No column fills “%1” (%2); no row can be sent without it.")
            .arg(missing.constFirst()->label)
            .arg(missing.constFirst()->key);
    for (const IdSuspicion &suspicion : sheet.comparison().suspicions) {
        if (suspicion.level == IdSuspicion::Level::Block)
            return suspicion.text(pathLabel(sheet.spec(), suspicion.path));
    }
    return std::nullopt;
}

} // namespace PeopleDesk
