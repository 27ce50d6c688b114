// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/preferences.h"
#include "tests/gui/person.h"

namespace PeopleDesk {

/// One of the ways in which people do the same job. Rows of a data-driven test; taken up with
/// \c QFETCH(const Way, way), \c Desk(way.language, way.theme) and \c Person(desk, way.hands).
struct Way
{
    QString language;
    Person::Hands hands = Person::Hands::Mouse;
    Preferences::Theme theme = Preferences::Theme::Light;

    [[nodiscard]] bool isChinese() const { return language == QLatin1StringView("zh"); }
};

/// Adds the column "way": mouse and keys in both languages, of which half in each theme.
void addWays();

/// As a person types it.
QString inDays(int days);

} // namespace PeopleDesk

Q_DECLARE_METATYPE(PeopleDesk::Way)
