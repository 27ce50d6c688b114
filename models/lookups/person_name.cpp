// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/person_name.h"

#include "models/lookups/wire_text.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QJsonArray personNameFields()
{
    return {u"person_info.legal_name"_s, u"person_info.preferred_name"_s,
            u"person_info.preferred_local_full_name"_s, u"person_info.preferred_english_full_name"_s};
}

Text personNameIn(const QJsonValue &personInfo)
{
    const Text both = textOf(personInfo["preferred_local_full_name"_L1].toString(),
                             personInfo["preferred_english_full_name"_L1].toString());
    if (!both.isEmpty())
        return both;
    const Text preferred = textIn(personInfo["preferred_name"_L1]);
    return preferred.isEmpty() ? textIn(personInfo["legal_name"_L1]) : preferred;
}

} // namespace PeopleDesk
