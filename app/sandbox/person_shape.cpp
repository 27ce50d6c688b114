// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/person_shape.h"

#include <array>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

QJsonObject showPerson(const QJsonObject &person, const Scopes &scopes)
{
    static const std::array<std::pair<QString, QString>, 3> scoped{{
        {u"legal_name"_s, u"corehr:person.legal_name:read"_s},
        {u"phone_number"_s, u"corehr:person.phone:read"_s},
        {u"email_address"_s, u"corehr:person.email:read"_s},
    }};
    QJsonObject shown = person;
    for (const auto &[field, scope] : scoped)
        if (!scopes.hasAny({scope}))
            shown.remove(field);
    return shown;
}

} // namespace PeopleDesk::SandboxParts
