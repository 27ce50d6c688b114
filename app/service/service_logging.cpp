// SPDX-License-Identifier: Apache-2.0
#include "app/service/service_logging.h"

namespace PeopleDesk {

Q_LOGGING_CATEGORY(requestLog, "peopledesk.service.request", QtInfoMsg)
Q_LOGGING_CATEGORY(serviceLog, "peopledesk.service", QtInfoMsg)

} // namespace PeopleDesk
