// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/application_options.h"
#include "app/main_batch.h"
#include "app/main_sandbox.h"

#include <QApplication>
#include <QCoreApplication>

#include <cstdio>

using namespace PeopleDesk;

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("PeopleDesk"));
    QCoreApplication::setApplicationName(QStringLiteral("PeopleDesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PEOPLEDESK_VERSION));
}

} // namespace

int main(int argc, char *argv[])
{
    nameProgram();
    if (argc > 1 && qstrcmp(argv[1], "batch") == 0) {
        QCoreApplication program(argc, argv); // no display, no platform plug-in
        return runBatch(QCoreApplication::arguments().mid(2));
    }
    const ApplicationOptions options = ApplicationOptions::read(argc, argv);
    if (!options.message.isEmpty()) {
        std::fprintf(options.isError ? stderr : stdout, "%s\n", qPrintable(options.message));
        return options.isError ? 2 : 0;
    }
    if (options.serveSandbox) {
        QCoreApplication program(argc, argv); // no display, no platform plug-in
        return serveSandbox(options.port);
    }
    QApplication program(argc, argv);
    Application application(options);
    return application.run();
}
