// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/tongue.h"

namespace PeopleDesk {

class BatchStore;
class ColumnMemory;
class SheetFiles;
class SheetTemplates;
class TableFiles;
class Workers;

/// What sheets and runs need of the world beside what every page needs; all of it outlives the page.
struct BatchPorts
{
    BatchStore &store;
    SheetFiles &sheets;
    Workers &workers;
    TableFiles &tables;
    ColumnMemory &columns;
    SheetTemplates *templates; ///< none: templates are not offered
    Tongues tongues; ///< in which headers and choices are understood
};

} // namespace PeopleDesk
