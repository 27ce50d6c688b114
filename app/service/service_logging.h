// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace PeopleDesk {

/// One line per request. What may stand in it is listed in request_log.h, nothing else.
Q_DECLARE_LOGGING_CATEGORY(requestLog)
/// Trouble that needs somebody's attention, such as a journal that could not be closed.
Q_DECLARE_LOGGING_CATEGORY(serviceLog)

} // namespace PeopleDesk
