// SPDX-License-Identifier: Apache-2.0
#include "ui/window/main_window.h"

#include "models/operations/catalog.h"
#include "models/ports/connections.h"
#include "models/ports/preferences.h"
#include "ui/batch/batch_page.h"
#include "ui/dialogs/connection_dialog.h"
#include "ui/dialogs/permission_sheet.h"
#include "ui/pages/history_page.h"
#include "ui/pages/operation_page.h"
#include "ui/style/dressing.h"
#include "ui/window/connection_menu.h"
#include "ui/window/doubt_notice.h"
#include "ui/window/environment_banner.h"
#include "ui/window/journal_notice.h"
#include "ui/window/leaving.h"
#include "ui/window/page_shelf.h"
#include "ui/window/rail.h"
#include "ui/window/rail_button.h"
#include "ui/window/theme_menu.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const WindowPorts &ports, QWidget *parent)
    : QMainWindow(parent)
    , m_ports(ports)
    , m_banner(new EnvironmentBanner)
    , m_doubts(new DoubtNotice(ports.journal, ports.clock, ports.dialogs))
    , m_rail(new Rail)
    , m_shelf(new PageShelf(ports))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(840, 480); // 150 % on a screen of 1280 × 720
    // At 150 % a common screen is smaller than this.
    resize(QSize(1280, 800).boundedTo(screen()->availableGeometry().size() - QSize(0, 40)));
    for (const OperationSpec *spec : operationPages({}))
        m_rail->addPage(spec->key, spec->icon, spec->noun);
    if (ports.batch)
        m_rail->addPage(PageShelf::batchKey, u"batch"_s, trText("MainWindow", "Batch"));
    m_rail->addPage(PageShelf::historyKey, u"history"_s, trText("MainWindow", "History"));
    addFoot();
    layOut();
    addShortcuts();
    listen();
    renewPages();
    keepTranslated(this, [this] { say(); });
}

void MainWindow::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_shelf, 1);

    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(new JournalNotice(m_ports.journal));
    column->addWidget(m_doubts);
    column->addLayout(row, 1);
    setCentralWidget(central);
}

void MainWindow::addFoot()
{
    m_connectionButton = m_rail->addToFoot(u"connectionButton"_s, u"connection"_s);
    auto *connections = new ConnectionMenu(m_ports.connections, this);
    m_connectionButton->setMenu(connections);
    connect(connections, &ConnectionMenu::chosen, this, &MainWindow::switchTo);
    connect(connections, &ConnectionMenu::addWanted, this, &MainWindow::addConnection);
    connect(connections, &ConnectionMenu::editWanted, this, &MainWindow::editConnection);
    connect(connections, &ConnectionMenu::permissionSheetWanted, this, &MainWindow::showPermissionSheet);

    m_languageButton = m_rail->addToFoot(u"languageButton"_s, u"language"_s);
    connect(m_languageButton, &RailButton::clicked, this, &MainWindow::toggleLanguage);

    m_themeButton = m_rail->addToFoot(u"themeButton"_s, u"theme"_s);
    m_themeButton->setMenu(new ThemeMenu(m_ports.preferences, this));
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto onOperation = [this](void (OperationPage::*act)()) {
        if (OperationPage *page = m_shelf->currentOperation())
            (page->*act)();
    };
    int place = 0;
    for (const QString &key : m_rail->keys())
        add(QKeySequence(u"Ctrl+%1"_s.arg(++place)), [this, key] { showPage(key); });
    const auto proceed = [this, onOperation] {
        onOperation(&OperationPage::send);
        if (BatchPage *batch = m_shelf->currentBatch())
            batch->proceed();
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), proceed);
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), proceed);
    add(QKeySequence(Qt::CTRL | Qt::Key_R), [onOperation] { onOperation(&OperationPage::toggleReview); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [onOperation] { onOperation(&OperationPage::focusPicker); });
    add(QKeySequence(Qt::Key_F1), [this] { showPermissionSheet(); });
    add(QKeySequence(QKeySequence::Quit), [this] { close(); });
}

void MainWindow::listen()
{
    connect(m_rail, &Rail::pageWanted, this, &MainWindow::showPage);
    connect(m_doubts, &DoubtNotice::historyWanted, this, &MainWindow::showDoubts);
    connect(m_shelf, &PageShelf::variantChosen, this,
            [this] { m_connection = m_ports.connections.current(); });
    connect(m_shelf, &PageShelf::recordWanted, this, &MainWindow::openRecord);
    connect(m_shelf, &PageShelf::permissionSheetWanted, this, &MainWindow::showPermissionSheet);
    connect(m_shelf, &PageShelf::connectionEditWanted, this, &MainWindow::editConnection);
    connect(m_shelf, &PageShelf::sandboxWanted, this, [this] { switchTo(u"sandbox"_s); });
    connect(m_shelf, &PageShelf::connectWanted, this, &MainWindow::addConnection);
    connect(&m_ports.connections, &Connections::currentChanged, this, &MainWindow::followConnections);
    connect(&m_ports.connections, &Connections::listChanged, this, &MainWindow::followConnections);
    connect(&m_ports.preferences, &Preferences::themeChanged, this, &MainWindow::sayFoot);
}

void MainWindow::say()
{
    const QString where = m_connection.isSandbox() ? tr("Sandbox") : m_connection.name;
    setWindowTitle(m_connection.id.isEmpty() ? tr("PeopleDesk") : tr("%1 — PeopleDesk").arg(where));
    sayFoot();
}

void MainWindow::sayFoot()
{
    const QString where = m_connection.id.isEmpty() ? tr("No connection")
        : m_connection.isSandbox()                  ? tr("Sandbox")
                                                    : m_connection.name;
    m_connectionButton->setText(where);
    m_connectionButton->setAccessibleName(tr("Connection: %1").arg(where));
    m_connectionButton->setToolTip(tr("Choose, add or edit a connection"));
    const bool isChinese = m_ports.preferences.language().startsWith("zh"_L1);
    m_languageButton->setText(isChinese ? u"中 / EN"_s : u"EN / 中"_s);
    m_languageButton->setAccessibleName(isChinese ? u"Switch to English"_s : u"切换到中文"_s);
    m_languageButton->setToolTip(m_languageButton->accessibleName());
    const QString theme = ThemeMenu::themeName(m_ports.preferences.theme());
    m_themeButton->setText(theme);
    m_themeButton->setAccessibleName(tr("Theme: %1").arg(theme));
    m_themeButton->setToolTip(tr("Light or dark"));
}

void MainWindow::showPage(const QString &key)
{
    m_shelf->showPage(key);
    m_rail->setCurrent(m_shelf->currentKey());
}

void MainWindow::openRecord(const QString &page, const QString &id, const Text &subject)
{
    showPage(page);
    if (OperationPage *operation = m_shelf->currentOperation())
        operation->openRecord(id, subject);
}

void MainWindow::leave(Leaving leaving, const std::function<void()> &then)
{
    const Question question = questionBeforeLeaving(*m_shelf, leaving);
    if (question.paragraphs.isEmpty()) {
        m_shelf->stopRunThen(then);
        return;
    }
    m_ports.dialogs.confirm(this, question, [this, then](bool yes) {
        if (!yes)
            return;
        if (m_shelf->isRunning())
            showPage(PageShelf::batchKey); // where it says what is still waited for
        m_shelf->stopRunThen(then);
    });
}

void MainWindow::switchTo(const QString &id)
{
    if (id != m_connection.id)
        leave(Leaving::SwitchConnection, [this, id] { m_ports.connections.choose(id); });
}

void MainWindow::addConnection()
{
    auto *dialog = new ConnectionDialog(m_ports.connections, m_ports.dialogs, {}, this);
    connect(dialog, &ConnectionDialog::saved, this, [this](const QString &id) { switchTo(id); });
    dialog->open();
}

void MainWindow::editConnection()
{
    if (m_connection.id.isEmpty() || m_connection.isSandbox())
        return;
    leave(Leaving::EditConnection, [this] {
        auto *dialog = new ConnectionDialog(m_ports.connections, m_ports.dialogs, m_connection, this);
        connect(dialog, &ConnectionDialog::saved, this, &MainWindow::renewPages);
        dialog->open();
    });
}

void MainWindow::showPermissionSheet()
{
    if (m_connection.id.isEmpty())
        return;
    const OperationPage *page = m_shelf->currentOperation();
    auto *sheet = new PermissionSheet(m_connection, page ? page->session().spec().key : QString(), this);
    sheet->open();
}

void MainWindow::showDoubts()
{
    showPage(PageShelf::historyKey);
    if (!m_connection.id.isEmpty())
        m_shelf->history().showDoubts();
}

void MainWindow::toggleLanguage()
{
    const bool isChinese = m_ports.preferences.language().startsWith("zh"_L1);
    m_ports.preferences.setLanguage(isChinese ? u"en"_s : u"zh"_s);
}

void MainWindow::followConnections()
{
    const Connection current = m_ports.connections.current();
    const ApiGateway *gateway = current.id.isEmpty() ? nullptr : &m_ports.connections.gateway(current.id);
    if (current != m_connection || gateway != m_gateway)
        renewPages();
}

void MainWindow::renewPages()
{
    m_connection = m_ports.connections.current();
    ApiGateway *gateway = m_connection.id.isEmpty() ? nullptr : &m_ports.connections.gateway(m_connection.id);
    m_gateway = gateway;
    m_doubts->setConnection(m_connection, gateway);
    m_shelf->renew();
    m_banner->setConnection(m_connection);
    m_rail->setPagesEnabled(!m_connection.id.isEmpty());
    m_rail->setCurrent(m_connection.id.isEmpty() ? QString() : m_shelf->currentKey());
    say();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isFree =
        !m_shelf->holdsRun() && questionBeforeLeaving(*m_shelf, Leaving::Quit).paragraphs.isEmpty();
    if (m_mayClose || isFree) {
        event->accept();
        return;
    }
    event->ignore();
    leave(Leaving::Quit, [this] {
        m_mayClose = true;
        close();
    });
}

} // namespace PeopleDesk
