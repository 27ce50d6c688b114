// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/parameters.h"

namespace PeopleDesk::SandboxParts {

// What a v2 update names and brings along (API §8.1): the three lists of names, and the two objects with
// values. Reading it checks names, JSON types and the members that rows of lists must have, which is the
// gateway's part; data/pre_hire_v2_fields.json holds the tables of API §8.2 and §8.3.
class PreHireV2Change
{
public:
    PreHireV2Change(Parameters &parameters, const QJsonObject &body);

    // Of "offer_info_update" or "basic_info_update": the fields named in standard_update_fields, each with
    // its value, or with null where there is none, which clears it.
    QJsonObject named(const QString &part) const;

    // The same for custom fields, by their API names; values are the texts as they came.
    QJsonObject namedPreHireFields() const;
    QJsonObject namedPersonFields() const;

private:
    QJsonObject m_body;
    QStringList m_standard;
    QStringList m_preHireFields;
    QStringList m_personFields;
};

} // namespace PeopleDesk::SandboxParts
