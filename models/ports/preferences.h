// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace PeopleDesk {

/// How the window looks and speaks. Implemented by app, kept in the settings; lives as long as the program.
class Preferences : public QObject
{
    Q_OBJECT
public:
    enum class Theme { System, Light, Dark };
    Q_ENUM(Theme)

    using QObject::QObject;

    /// "zh" or "en".
    [[nodiscard]] virtual QString language() const = 0;
    virtual void setLanguage(const QString &language) = 0;
    [[nodiscard]] virtual Theme theme() const = 0;
    virtual void setTheme(Theme theme) = 0;
    /// Whether dark is in force now, after asking the system if it is to be followed.
    [[nodiscard]] virtual bool isDark() const = 0;

Q_SIGNALS:
    void themeChanged();
};

} // namespace PeopleDesk
