// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/http_message.h"
#include "app/service/service_settings.h"
#include "models/outcomes/outcome.h"

#include <QUrl>

namespace PeopleDesk::Testing {

/// A write as the gateway sends it, and a read.
HttpRequest patch();
HttpRequest get();

/// Sends one request over a transport of its own, without token, turn, journal or repeats.
HttpReply replyTo(const HttpRequest &request, const QUrl &baseUrl, const ServiceSettings &settings);
/// What a write comes to.
Outcome writeTo(const QUrl &baseUrl, const ServiceSettings &settings);

ServiceSettings patientFor(std::chrono::milliseconds connecting, std::chrono::milliseconds transferring);

} // namespace PeopleDesk::Testing
