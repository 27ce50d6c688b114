// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace PeopleDesk {

class WholeList;

/// What is known of one cost center while it is shown; an unknown one has its id alone.
struct SplitCenter
{
    QString id;
    QString name = {}; ///< in the present language
    QString code = {};
    bool isActive = true;
    QDate endsOn = {}; ///< invalid when no end is in sight
    int place = 0; ///< which colour and pattern is its own

    /// The name, or what else tells it from the others.
    [[nodiscard]] QString title() const { return name.isEmpty() ? id : name; }
};

/// From the list of centers, if there is one. An end of more than a year ahead is not in sight.
SplitCenter splitCenter(const QString &id, const WholeList *list, const QDate &today);

} // namespace PeopleDesk
