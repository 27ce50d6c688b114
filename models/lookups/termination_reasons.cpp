// SPDX-License-Identifier: Apache-2.0
// API §9.2.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

ApiRequest request(const LookupQuestion &)
{
    return getRequest("/open-apis/hire/v1/termination_reasons", {1000, 50});
}

/// API §10.5.
Text typeName(qint64 type)
{
    switch (type) {
    case 1:
        return trText("Lookups", "We rejected the candidate");
    case 22:
        return trText("Lookups", "The candidate rejected us");
    case 27:
        return trText("Lookups", "Other");
    default:
        return Text::verbatim(QString::number(type));
    }
}

Found read(const QJsonValue &reason)
{
    constexpr int enabled = 1;
    Found found{reason["id"_L1].toString(), textIn(reason["name"_L1])};
    found.note = typeName(reason["termination_type"_L1].toInteger());
    found.isActive = reason["active_status"_L1].toInt() == enabled;
    found.json = reason.toObject();
    return found;
}

/// Those that fit an offer that was declined; whether others are refused is unknown (INFERRED), so this only
/// narrows.
bool isCandidates(const Found &reason)
{
    constexpr int candidateRejectedUs = 22;
    return reason.isActive && reason.json.value("termination_type"_L1).toInt() == candidateRejectedUs;
}

} // namespace

const LookupSpec &terminationReasonLookup()
{
    static const LookupSpec spec{
        .key = u"termination_reasons"_s,
        .noun = trText("Lookups", "Termination reasons"),
        .scopes = applicationScopes(),
        .pageSize = 200,
        .changesRarely = true,
        .request = request,
        .read = read,
        .preset = LookupPreset{trText("Lookups", "Only reasons of candidates"), isCandidates},
    };
    return spec;
}

} // namespace PeopleDesk
