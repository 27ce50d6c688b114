// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

namespace PeopleDesk {

/// One thing that a look-up brought (a candidate, an offer, a cost center), as people know it.
struct Found
{
    QString id;
    Text name;
    Text note = {}; ///< what tells it from others of the same name
    QString code = {}; ///< a short key of its own, such as "CC100"; searched like the name
    bool isActive = true; ///< false: it can be shown, but no longer be chosen
    /// What the app may not read for lack of a field scope. Not the same as empty (API §9.6).
    QList<Text> unreadable = {};
    QJsonObject json = {}; ///< as it was read

    bool operator==(const Found &other) const { return id == other.id && json == other.json; }
};

} // namespace PeopleDesk

// A list of many thousands grows by moving bytes, not one by one: that would be a stall to be seen.
Q_DECLARE_TYPEINFO(PeopleDesk::Found, Q_RELOCATABLE_TYPE);
Q_DECLARE_METATYPE(PeopleDesk::Found)
