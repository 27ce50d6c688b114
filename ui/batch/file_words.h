// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/table_file.h"
#include "models/text/text.h"

namespace PeopleDesk {

/// Why a file could not be written, and what to do.
Text fileTroubleText(const FileReply &reply);

} // namespace PeopleDesk
