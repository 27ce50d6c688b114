// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/contract_rules.h"

#include <algorithm>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

struct Period
{
    QString start; // ISO dates compare well as text
    QString end;
};

// A running contract reads back with an actual end of 9999-12-31, "not ended" (API §7.1, CONFLICT), and a
// next one may already be signed; so the expected end counts until there is an actual one.
Period periodOf(const QJsonObject &contract)
{
    const QString start = contract.value("effective_time"_L1).toString().left(10);
    const QString actual = contract.value("expiration_time"_L1).toString().left(10);
    const QString expected = contract.value("contract_end_date"_L1).toString();
    if (!actual.isEmpty() && !actual.startsWith("9999"_L1))
        return {start, actual};
    return {start, expected < start ? u"9999-12-31"_s : expected};
}

bool overlap(const Period &a, const Period &b)
{
    return a.start <= b.end && b.start <= a.end;
}

} // namespace

// What exactly Feishu compares is not documented. Here: "the same contract" is the same number within one
// employment, and any two contracts of one employment must not share a day. Each is judged only when the
// change touches it.
std::optional<Reply> refuseContract(const QJsonObject &before, const QJsonObject &after,
                                    const Records &records)
{
    const auto others = records[u"contracts"_s].where([&before](const QJsonObject &other) {
        return other.value("employment_id"_L1) == before.value("employment_id"_L1)
            && other.value("id"_L1) != before.value("id"_L1);
    });
    const QJsonValue number = after.value("contract_number"_L1);
    if (number != before.value("contract_number"_L1) && !number.toString().isEmpty()
        && std::any_of(others.begin(), others.end(), [&number](const QJsonObject &other) {
               return other.value("contract_number"_L1) == number;
           })) {
        return failure(400, 1160546, u"Conflicting contracts existed"_s);
    }
    const Period was = periodOf(before);
    const Period will = periodOf(after);
    if ((was.start != will.start || was.end != will.end)
        && std::any_of(others.begin(), others.end(),
                       [&will](const QJsonObject &other) { return overlap(will, periodOf(other)); })) {
        return failure(400, 1160545, u"effective time has been occupied"_s);
    }
    return std::nullopt;
}

} // namespace PeopleDesk::SandboxParts
