// SPDX-License-Identifier: Apache-2.0
#include "app/main_batch.h"

#include "app/application_files.h"
#include "app/batch/batch_command.h"
#include "app/batch/interrupts.h"
#include "app/batch/thread_workers.h"
#include "app/credentials/connection_settings.h"
#include "app/credentials/keychain_store.h"
#include "app/credentials/known_keys.h"
#include "app/credentials/session_store.h"
#include "app/files/local_sheet_files.h"
#include "app/files/local_table_files.h"
#include "app/journal/sqlite_batch_store.h"
#include "app/journal/sqlite_journal.h"
#include "app/language/language_switch.h"
#include "app/language/tongue_file.h"
#include "app/pace/sqlite_pace_book.h"
#include "app/sandbox/sandbox.h"
#include "app/service/delays.h"
#include "app/service/feishu_gateway.h"
#include "models/ports/clock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QSettings>

#include <cstdio>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

int print(FILE *stream, const QString &line, int exitCode)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(line));
    return exitCode;
}

/// One line, without its end.
QByteArray secretFromInput()
{
    QByteArray line(4096, '\0');
    if (!std::fgets(line.data(), int(line.size()), stdin))
        return {};
    line.truncate(qsizetype(qstrlen(line.constData())));
    return line.trimmed();
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
}

/// Not kept anywhere; the same address and app are the same connection for the journal. A port of this
/// machine may change between two starts of a test server.
Connection connectionTo(const QUrl &baseUrl, const QString &appId)
{
    Connection connection;
    connection.id = u"address:%1@%2"_s.arg(appId, baseUrl.host());
    connection.name = baseUrl.host();
    connection.platform = u"other"_s;
    connection.baseUrl = baseUrl;
    connection.appId = appId;
    connection.environment =
        isLoopback(baseUrl) ? Connection::Environment::Test : Connection::Environment::Production;
    return connection;
}

std::optional<Connection> connectionNamed(const ConnectionSettings &settings, const QString &name)
{
    for (const Connection &connection : settings.load()) {
        if (connection.name == name || connection.id == name)
            return connection;
    }
    return std::nullopt;
}

QString unknownConnection(const QString &name, QSettings &settings)
{
    QStringList names;
    for (const Connection &connection : ConnectionSettings(settings).load())
        names += u"“%1”"_s.arg(connection.name);
    const Text line = names.isEmpty()
        ? trText("BatchCommand", "There is no connection “%1”, nor any other. They are made in the window.")
              .arg(name)
        : trText("BatchCommand", "There is no connection “%1”. There are: %2")
              .arg(name)
              .arg(names.join(u", "_s));
    return line.now();
}

/// What lives as long as the run; destroyed from the last to the first.
struct BatchParts
{
    QSettings settings{settingsFile(), QSettings::IniFormat};
    SystemClock clock;
    TimerDelays delays;
    KnownKeys knownKeys{settings};
    KeychainStore keychain{knownKeys};
    SessionStore session;
    Sandbox sandbox;
    SqliteJournal journal{journalFile()};
    SqliteBatchStore store{journal};
    SqlitePaceBook paceBook{paceFile(), clock};
    LocalSheetFiles sheets;
    LocalTableFiles tables;
    ThreadWorkers workers;
    TongueFile chinese{u"zh"_s};
    TongueFile english{u"en"_s};
    QObject context;
};

std::optional<Connection> chooseConnection(const BatchOptions &options, BatchParts &parts)
{
    if (!options.connection.isEmpty())
        return connectionNamed(ConnectionSettings(parts.settings), options.connection);
    if (!options.sandbox)
        return connectionTo(options.baseUrl, options.appId);
    parts.sandbox.listen();
    Connection connection = connectionTo(parts.sandbox.baseUrl(), Sandbox::appId());
    connection.id = u"sandbox"_s;
    connection.name = u"Sandbox"_s;
    connection.environment = Connection::Environment::Sandbox;
    return connection;
}

} // namespace

int runBatch(const QStringList &arguments)
{
    // A line for each request would drown what the run says; QT_LOGGING_RULES brings them back.
    QLoggingCategory::setFilterRules(u"peopledesk.service.request=false"_s);
    const BatchOptions options = BatchOptions::read(arguments);
    if (!options.message.isEmpty())
        return print(options.isError ? stderr : stdout, options.message, options.isError ? 2 : 0);
    LanguageSwitch language;
    const bool isChinese = QLocale::system().language() == QLocale::Chinese;
    language.use(!options.language.isEmpty() ? options.language : isChinese ? u"zh"_s : u"en"_s);

    BatchParts parts;
    const auto connection = chooseConnection(options, parts);
    if (!connection)
        return print(stderr, unknownConnection(options.connection, parts.settings), 2);
    if (!isAllowedBaseUrl(connection->baseUrl))
        return print(
            stderr,
            trText("BatchCommand", "The address must be https, or http on the loopback interface.").now(), 2);
    if (options.connection.isEmpty())
        parts.session.write(connection->id,
                            options.sandbox ? Sandbox::appSecret().toUtf8() : secretFromInput(),
                            &parts.context, [](const SecretReply &) {});
    SecretStore &secrets = options.connection.isEmpty() ? static_cast<SecretStore &>(parts.session)
                                                        : static_cast<SecretStore &>(parts.keychain);
    ServiceSettings settings;
    settings.paceBook = &parts.paceBook;
    if (options.pace)
        settings.pace = options.pace->seconds == 1 ? RateLimit{0, options.pace->calls}
                                                   : RateLimit{options.pace->calls, 0};
    FeishuGateway gateway(*connection, secrets, parts.journal, parts.clock, parts.delays, settings);

    BatchCommand command(options,
                         {*connection,
                          {gateway, parts.journal, parts.store, parts.clock},
                          {parts.sheets, parts.workers, parts.store, {&parts.chinese, &parts.english}},
                          parts.tables});
    Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, &command, &BatchCommand::interrupt);
    QObject::connect(&command, &BatchCommand::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &BatchCommand::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace PeopleDesk
