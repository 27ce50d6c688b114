// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/field_naming.h"

#include "models/lookups/directory.h"

#include <QPointer>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

FieldNames namesFrom(Directory &directory)
{
    return [held = QPointer(&directory)](const FieldSpec &field, const QString &value) {
        if (!held)
            return Text();
        if (!field.suggestions.isEmpty())
            return held->nameOf(field.suggestions, value);
        if (!field.definitions.isEmpty())
            return held->nameOf(field.definitions, value);
        const WholeList *own = tenantValues(*held, field);
        const Found *found = own ? own->find(value) : nullptr;
        return found ? found->name : Text();
    };
}

WholeList *tenantValues(Directory &directory, const FieldSpec &field)
{
    const EnumSource &source = field.enumSource;
    if (source.field.isEmpty())
        return nullptr;
    return &directory.whole(u"enum_options"_s,
                            {{u"object_api_name"_s, source.object}, {u"custom_api_name"_s, source.field}});
}

} // namespace PeopleDesk
