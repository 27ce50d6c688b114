// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/preferences.h"

#include <QMenu>

namespace PeopleDesk {

/// Follow the system, light, or dark.
class ThemeMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ThemeMenu(Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] static QString themeName(Preferences::Theme theme);

private:
    void fill();

    Preferences &m_preferences;
};

} // namespace PeopleDesk
