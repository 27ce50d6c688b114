// SPDX-License-Identifier: Apache-2.0
#include "app/service/request_log.h"

#include "app/service/service_logging.h"

namespace PeopleDesk {

namespace {

/// A log id comes from outside: letters and digits only, so that it can't forge a line.
QByteArray printable(const QString &logId)
{
    QByteArray kept;
    const QString beginning = logId.left(64);
    for (const QChar letter : beginning) {
        if (letter.isLetterOrNumber() && letter.unicode() < 128)
            kept += letter.toLatin1();
    }
    return kept.isEmpty() ? QByteArray("-") : kept;
}

} // namespace

void logRequest(const Endpoint &endpoint, const Outcome &outcome, std::chrono::milliseconds duration,
                int attempt)
{
    qCInfo(requestLog, "%s %s status=%d code=%lld log_id=%s ms=%lld attempt=%d", endpoint.verb.constData(),
           endpoint.pathTemplate.constData(), outcome.httpStatus, static_cast<long long>(outcome.code),
           printable(outcome.logId).constData(), static_cast<long long>(duration.count()), attempt);
}

} // namespace PeopleDesk
