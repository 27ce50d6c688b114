// SPDX-License-Identifier: Apache-2.0
#include "app/preferences/stored_preferences.h"

#include <QLocale>
#include <QSettings>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto languageKey = "look/language"_L1;
const auto themeKey = "look/theme"_L1;

} // namespace

StoredPreferences::StoredPreferences(QSettings &settings, QObject *parent)
    : Preferences(parent)
    , m_settings(settings)
{
    connect(&m_desktop, &DesktopScheme::changed, this, [this] {
        if (theme() == Theme::System)
            Q_EMIT themeChanged();
    });
}

QString StoredPreferences::language() const
{
    if (!m_override.isEmpty())
        return m_override;
    const QString chosen = m_settings.value(languageKey).toString();
    if (chosen == "zh"_L1 || chosen == "en"_L1)
        return chosen;
    return QLocale::system().language() == QLocale::Chinese ? u"zh"_s : u"en"_s;
}

void StoredPreferences::setLanguage(const QString &language)
{
    m_override.clear();
    m_settings.setValue(languageKey, language);
    Q_EMIT languageChanged();
}

Preferences::Theme StoredPreferences::theme() const
{
    const QString stored = m_settings.value(themeKey).toString();
    return stored == "dark"_L1 ? Theme::Dark : stored == "light"_L1 ? Theme::Light : Theme::System;
}

void StoredPreferences::setTheme(Theme theme)
{
    m_settings.setValue(themeKey,
                        theme == Theme::Dark        ? u"dark"_s
                            : theme == Theme::Light ? u"light"_s
                                                    : u"system"_s);
    Q_EMIT themeChanged();
}

bool StoredPreferences::isDark() const
{
    return theme() == Theme::Dark || (theme() == Theme::System && m_desktop.isDark());
}

void StoredPreferences::overrideLanguage(const QString &language)
{
    m_override = language;
    Q_EMIT languageChanged();
}

} // namespace PeopleDesk
