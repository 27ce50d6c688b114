// SPDX-License-Identifier: Apache-2.0
// API §9.6.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"
#include "models/values/day_time.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto employmentId = u"employment_id"_s;
const auto contractId = u"contract_id"_s;

ApiRequest request(const LookupQuestion &question)
{
    QJsonObject body;
    if (question.isGiven(employmentId))
        body.insert(u"employment_id_list"_s, QJsonArray{question.given.value(employmentId)});
    if (question.isGiven(contractId))
        body.insert(u"contract_id_list"_s, QJsonArray{question.given.value(contractId)});
    ApiRequest request = searchRequest("/open-apis/corehr/v2/contracts/search", {1000, 50}, body);
    request.query = {{u"user_id_type"_s, u"people_corehr_id"_s}};
    return request;
}

QString dayIn(const QJsonValue &contract, QLatin1String member)
{
    const auto parsed = parseDayTime(contract[member].toString());
    return parsed && !meansNotEnded(parsed->day) ? parsed->day.toString(Qt::ISODate) : QString();
}

/// A real actual end, else the expected one, else none: 9999-12-31 means "not ended" (API §7.1).
Text periodOf(const QJsonValue &contract)
{
    const QString start = dayIn(contract, "effective_time"_L1);
    const QString actual = dayIn(contract, "expiration_time"_L1);
    const QString end = actual.isEmpty() ? dayIn(contract, "contract_end_date"_L1) : actual;
    if (start.isEmpty())
        return {};
    return end.isEmpty() ? trText("Lookups", "from %1").arg(start)
                         : trText("Lookups", "%1 to %2").arg(start).arg(end);
}

/// The three days come with one field scope: they are all missing, or those that are missing are empty.
QList<Text> unreadableIn(const QJsonObject &contract)
{
    QList<Text> missing;
    if (!contract.contains("effective_time"_L1) && !contract.contains("contract_end_date"_L1)
        && !contract.contains("expiration_time"_L1))
        missing = {trText("UpdateContract", "Start"), trText("UpdateContract", "Expected end"),
                   trText("UpdateContract", "Actual end")};
    if (!contract.contains("first_party_company_id"_L1))
        missing.append(trText("UpdateContract", "Signing company"));
    return missing;
}

Found read(const QJsonValue &contract)
{
    Found found{contract["id"_L1].toString(), enumTextIn(contract["contract_type"_L1])};
    if (found.name.isEmpty())
        found.name = Text::verbatim(found.id);
    found.code = contract["contract_number"_L1].toString();
    found.note =
        parted({Text::verbatim(found.code), periodOf(contract), enumTextIn(contract["contract_status"_L1])});
    found.json = contract.toObject();
    found.unreadable = unreadableIn(found.json);
    return found;
}

} // namespace

const LookupSpec &contractLookup()
{
    static const LookupSpec spec{
        .key = u"contracts"_s,
        .noun = trText("Lookups", "Contracts"),
        .scopes = contractScopes(),
        .pageSize = 100,
        // Without either it would be every contract of the tenant.
        .accepts =
            [](const LookupQuestion &question) {
                return question.isGiven(employmentId) || question.isGiven(contractId);
            },
        .request = request,
        .read = read,
    };
    return spec;
}

} // namespace PeopleDesk
