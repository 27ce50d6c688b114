// SPDX-License-Identifier: Apache-2.0
#include "models/operations/pre_hire_finding.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

FindSpec preHireFinding()
{
    return {.people = u"pre_hires"_s,
            .prompt = trText("Finding", "Name, number or pre-hire ID"),
            .owner = u"pre_hires"_s,
            .ownerOf = [](const QJsonObject &preHire) {
                return QHash<QString, QString>{{u"pre_hire_id"_s, preHire.value("id"_L1).toString()}};
            }};
}

LoadSpec preHireReading()
{
    return {.endpoint = {"GET", "/open-apis/corehr/v1/pre_hires/:pre_hire_id", {1000, 50}, Repeat::Read},
            .dataPath = u"pre_hire"_s};
}

} // namespace PeopleDesk
