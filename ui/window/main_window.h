// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "ui/window/window_ports.h"

#include <QMainWindow>

#include <functional>

namespace PeopleDesk {

class ApiGateway;
class DoubtNotice;
class EnvironmentBanner;
class PageShelf;
class Rail;
class RailButton;
class Text;
enum class Leaving;

/// The window: where one acts, the pages, and what concerns them all. Whatever would throw typed values
/// away asks first.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowPorts &ports, QWidget *parent = nullptr);

    void showPage(const QString &key);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void addFoot();
    void addShortcuts();
    void listen();
    void say();
    void sayFoot();

    void openRecord(const QString &page, const QString &id, const Text &subject);
    void leave(Leaving leaving, const std::function<void()> &then);
    void switchTo(const QString &id);
    void addConnection();
    void editConnection();
    void showPermissionSheet();
    void showDoubts();
    void toggleLanguage();
    void followConnections();
    void renewPages();

    const WindowPorts m_ports;
    EnvironmentBanner *m_banner;
    DoubtNotice *m_doubts;
    Rail *m_rail;
    PageShelf *m_shelf;
    RailButton *m_connectionButton = nullptr;
    RailButton *m_languageButton = nullptr;
    RailButton *m_themeButton = nullptr;
    Connection m_connection; ///< the pages are of this one
    const ApiGateway *m_gateway = nullptr;
    bool m_mayClose = false;
};

} // namespace PeopleDesk
