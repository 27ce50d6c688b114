// SPDX-License-Identifier: Apache-2.0
#include "ui/window/theme_menu.h"

#include <QActionGroup>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ThemeMenu::ThemeMenu(Preferences &preferences, QWidget *parent)
    : QMenu(parent)
    , m_preferences(preferences)
{
    setObjectName(u"themeMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &ThemeMenu::fill);
}

QString ThemeMenu::themeName(Preferences::Theme theme)
{
    switch (theme) {
    case Preferences::Theme::System:
        return tr("Like the system");
    case Preferences::Theme::Light:
        return tr("Light");
    case Preferences::Theme::Dark:
        return tr("Dark");
    }
    return {};
}

void ThemeMenu::fill()
{
    clear();
    auto *group = new QActionGroup(this);
    for (const auto theme :
         {Preferences::Theme::System, Preferences::Theme::Light, Preferences::Theme::Dark}) {
        QAction *action = addAction(themeName(theme), this, [this, theme] { m_preferences.setTheme(theme); });
        action->setCheckable(true);
        action->setChecked(m_preferences.theme() == theme);
        group->addAction(action);
    }
}

} // namespace PeopleDesk
