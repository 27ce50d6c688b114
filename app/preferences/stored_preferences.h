// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/preferences/desktop_scheme.h"
#include "models/ports/preferences.h"

class QSettings;

namespace PeopleDesk {

/// Preferences kept in the settings file. The settings must outlive it.
class StoredPreferences : public Preferences
{
    Q_OBJECT
public:
    explicit StoredPreferences(QSettings &settings, QObject *parent = nullptr);

    /// "zh" for any Chinese system language, else "en", until one was chosen.
    [[nodiscard]] QString language() const override;
    void setLanguage(const QString &language) override;
    [[nodiscard]] Theme theme() const override;
    void setTheme(Theme theme) override;
    [[nodiscard]] bool isDark() const override;

    /// For this run only, as the command line asked.
    void overrideLanguage(const QString &language);

Q_SIGNALS:
    void languageChanged();

private:
    QSettings &m_settings;
    DesktopScheme m_desktop;
    QString m_override;
};

} // namespace PeopleDesk
