// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "app/application_connections.h"
#include "app/application_files.h"
#include "app/batch/thread_workers.h"
#include "app/files/local_sheet_files.h"
#include "app/files/local_table_files.h"
#include "app/files/xlsx_templates.h"
#include "app/journal/sqlite_batch_store.h"
#include "app/journal/sqlite_journal.h"
#include "app/language/language_switch.h"
#include "app/language/tongue_file.h"
#include "app/pace/sqlite_pace_book.h"
#include "app/preferences/stored_columns.h"
#include "app/preferences/stored_preferences.h"
#include "app/service/delays.h"
#include "models/ports/clock.h"
#include "models/text/text.h"
#include "ui/batch/batch_ports.h"
#include "ui/dialogs/screen_dialogs.h"
#include "ui/editors/wheel_guard.h"
#include "ui/style/look.h"
#include "ui/style/scroll_area_access.h"
#include "ui/style/tool_button_access.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QSettings>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

/// In the order of creation; destroyed from the last to the first, so that the window goes before what it
/// uses and calls under way are closed in the journal.
struct Application::Parts
{
    Parts()
        : settings(settingsFile(), QSettings::IniFormat)
        , preferences(settings)
        , columns(settings)
        , journal(journalFile())
        , batches(journal)
        , paceBook(paceFile(), clock)
        , connections(settings, journal, clock, delays, paceBook)
    {
    }

    QSettings settings;
    SystemClock clock;
    TimerDelays delays;
    LanguageSwitch language;
    StoredPreferences preferences;
    StoredColumns columns;
    SqliteJournal journal;
    SqliteBatchStore batches;
    SqlitePaceBook paceBook;
    ApplicationConnections connections;
    LocalTableFiles tableFiles;
    LocalSheetFiles sheetFiles;
    XlsxTemplates templates;
    ThreadWorkers workers;
    TongueFile chinese{u"zh"_s};
    TongueFile english{u"en"_s};
    BatchPorts batch{batches, sheetFiles, workers, tableFiles, columns, &templates, {&chinese, &english}};
    ScreenDialogs screenDialogs;
    WheelGuard wheelGuard{*qApp};
    ToolButtonAccess toolButtonAccess;
    ScrollAreaAccess scrollAreaAccess;
    std::unique_ptr<MainWindow> window;
};

Application::Application(const ApplicationOptions &options, Dialogs *dialogs)
    : m_parts(std::make_unique<Parts>())
{
    QGuiApplication::setDesktopFileName(u"peopledesk"_s);
    if (!options.language.isEmpty())
        m_parts->preferences.overrideLanguage(options.language);
    if (options.sandbox)
        m_parts->connections.chooseForThisRun(ApplicationConnections::sandboxId());
    // Dressed before the window is built: it takes sizes from the font.
    dress();
    m_parts->window = std::make_unique<MainWindow>(WindowPorts{m_parts->connections, m_parts->journal,
                                                               m_parts->preferences, m_parts->clock,
                                                               dialogs ? *dialogs : m_parts->screenDialogs,
                                                               m_parts->tableFiles, &m_parts->batch});
    connect(&m_parts->preferences, &StoredPreferences::languageChanged, this, &Application::dress);
    connect(&m_parts->preferences, &StoredPreferences::themeChanged, this, &Application::dress);
}

Application::~Application() = default;

void Application::dress()
{
    m_parts->language.use(m_parts->preferences.language());
    // What the titles of windows end with.
    QGuiApplication::setApplicationDisplayName(trText("MainWindow", "PeopleDesk").now());
    applyLook(*qApp, m_parts->preferences.isDark(), m_parts->preferences.language());
}

int Application::run()
{
    show();
    return QApplication::exec();
}

void Application::show()
{
    m_parts->window->show();
}

MainWindow &Application::window()
{
    return *m_parts->window;
}

ApplicationConnections &Application::connections()
{
    return m_parts->connections;
}

Preferences &Application::preferences()
{
    return m_parts->preferences;
}

} // namespace PeopleDesk
