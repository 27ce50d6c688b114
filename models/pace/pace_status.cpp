// SPDX-License-Identifier: Apache-2.0
#include "models/connections/connection.h"
#include "models/ports/pace_book.h"

#include <cmath>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QString paceTenant(const Connection &connection)
{
    const QString host = connection.baseUrl.host();
    const bool isLoopback = host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    const QString place = isLoopback ? host + u':' + QString::number(connection.baseUrl.port(-1)) : host;
    return connection.appId + u'@' + place;
}

std::chrono::milliseconds timeFor(const PaceStatus &status, qint64 calls)
{
    const auto inSeconds = [](double seconds) {
        return std::chrono::milliseconds(static_cast<qint64>(std::ceil(seconds * 1'000)));
    };
    if (status.rate <= 0 || calls <= 0)
        return status.pausedFor;
    const auto atRate = inSeconds(static_cast<double>(calls) / status.rate);
    if (status.minuteBudget == 0 || calls <= status.minuteBudgetLeft)
        return status.pausedFor + atRate;
    const auto byBudget =
        inSeconds(60.0 * static_cast<double>(calls - status.minuteBudgetLeft) / status.minuteBudget);
    return status.pausedFor + std::max(atRate, byBudget);
}

} // namespace PeopleDesk
