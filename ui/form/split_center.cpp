// SPDX-License-Identifier: Apache-2.0
#include "ui/form/split_center.h"

#include "models/lookups/whole_list.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

SplitCenter splitCenter(const QString &id, const WholeList *list, const QDate &today)
{
    SplitCenter center{.id = id};
    const Found *found = list ? list->find(id) : nullptr;
    if (!found)
        return center;
    center.name = found->name.now();
    center.code = found->code;
    center.isActive = found->isActive;
    // API §9.8; 9999-12-31 means that it does not end.
    const QDate end =
        QDate::fromString(found->json.value("expiration_time"_L1).toString().left(10), Qt::ISODate);
    if (end.isValid() && end <= today.addYears(1))
        center.endsOn = end;
    return center;
}

} // namespace PeopleDesk
