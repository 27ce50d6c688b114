// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application_options.h"

#include <QObject>

#include <memory>

namespace PeopleDesk {

class ApplicationConnections;
class Dialogs;
class MainWindow;
class Preferences;

/// Builds everything that lives as long as the program and wires it together. Needs a QApplication,
/// which must outlive it.
class Application : public QObject
{
    Q_OBJECT
public:
    /// \a dialogs answers the questions that can't wait; none: boxes on the screen.
    explicit Application(const ApplicationOptions &options, Dialogs *dialogs = nullptr);
    ~Application() override;

    /// Shows the window and runs until it is closed.
    int run();
    void show();
    [[nodiscard]] MainWindow &window();
    /// For tests, which look at what the sandbox received.
    [[nodiscard]] ApplicationConnections &connections();
    [[nodiscard]] Preferences &preferences();

private:
    void dress();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace PeopleDesk
