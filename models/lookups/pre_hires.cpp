// SPDX-License-Identifier: Apache-2.0
// API §9.9.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/person_name.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"
#include "models/operations/pre_hire_fields.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto preHireId = u"pre_hire_id"_s;
const auto onboardingStatus = u"onboarding_status"_s;

ApiRequest request(const LookupQuestion &question)
{
    QJsonArray fields = personNameFields();
    for (const QString &field : {u"person_info.phone_number"_s, u"person_info.email_address"_s,
                                 u"employment_info.worker_id"_s, u"onboarding_info"_s})
        fields.append(field);
    QJsonObject body{{u"fields"_s, fields}};
    if (!question.text.isEmpty())
        body.insert(u"key_word"_s, question.text);
    if (question.isGiven(preHireId))
        body.insert(u"pre_hire_ids"_s, QJsonArray{question.given.value(preHireId)});
    if (question.isGiven(onboardingStatus))
        body.insert(onboardingStatus, question.given.value(onboardingStatus));
    return searchRequest("/open-apis/corehr/v2/pre_hires/search", {100, 0}, body);
}

Found read(const QJsonValue &preHire)
{
    const QJsonObject person = preHire["person_info"_L1].toObject();
    const QJsonValue onboarding = preHire["onboarding_info"_L1];
    Found found{preHire[preHireId].toString(), personNameIn(person)};
    found.code = preHire["employment_info"_L1]["worker_id"_L1].toString();
    found.note = parted({onboardingStatusName(onboarding[onboardingStatus].toString()),
                         textIn(onboarding["onboarding_date"_L1])});
    found.json = preHire.toObject();
    if (found.name.isEmpty()) {
        found.name = Text::verbatim(found.code.isEmpty() ? found.id : found.code);
        found.unreadable.append(trText("Lookups", "Name"));
    }
    if (!person.contains("phone_number"_L1))
        found.unreadable.append(trText("Lookups", "Phone"));
    if (!person.contains("email_address"_L1))
        found.unreadable.append(trText("Lookups", "E-mail"));
    return found;
}

} // namespace

const LookupSpec &preHireLookup()
{
    static const LookupSpec spec{
        .key = u"pre_hires"_s,
        .noun = trText("Lookups", "Pre-hires"),
        .scopes = preHireScopes(),
        .pageSize = 100,
        .prompt = trText("Lookups", "Name or worker number"),
        .request = request,
        .read = read,
    };
    return spec;
}

} // namespace PeopleDesk
