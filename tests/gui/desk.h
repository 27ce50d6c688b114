// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application.h"
#include "app/application_connections.h"
#include "models/ports/preferences.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace PeopleDesk {

/// The real program on its embedded sandbox, in a home where nobody has worked before. Its boxes are the
/// real ones too, unless others are handed in, which outlive it.
class Desk
{
public:
    explicit Desk(const QString &language = QStringLiteral("en"),
                  Preferences::Theme theme = Preferences::Theme::Light, Dialogs *dialogs = nullptr);

    /// Ends the program and starts it anew in the same home: the settings and the journal stay, the
    /// sandbox is a fresh one.
    void startAgain();

    /// From now on as on a connection to a tenant, whose address happens to be the sandbox's, or that of
    /// another one.
    void connectAsTenant(const std::optional<RateLimit> &pace = std::nullopt, const QUrl &address = {});

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] Sandbox &sandbox() { return m_application->connections().sandbox(); }
    /// The only write that arrived, or an empty object when there was none or several.
    [[nodiscard]] QJsonObject onlyWrite();

private:
    void start();

    const QString m_language;
    const Preferences::Theme m_theme;
    Dialogs *const m_dialogs;
    QTemporaryDir m_home;
    std::unique_ptr<Application> m_application;
    bool m_ready = false;
};

} // namespace PeopleDesk
