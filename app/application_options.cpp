// SPDX-License-Identifier: Apache-2.0
#include "app/application_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

ApplicationOptions refusal(const QString &message)
{
    ApplicationOptions options;
    options.message = message + u"\nSee peopledesk --help."_s;
    options.isError = true;
    return options;
}

} // namespace

ApplicationOptions ApplicationOptions::read(int argc, char *argv[])
{
    QCommandLineParser parser;
    const QCommandLineOption sandboxOption(u"sandbox"_s, u"Start on the embedded sandbox."_s);
    const QCommandLineOption languageOption(u"language"_s, u"Language of the window: zh or en."_s,
                                            u"language"_s);
    const QCommandLineOption serveOption(u"serve-sandbox"_s, u"Serve the sandbox without a window."_s);
    const QCommandLineOption portOption(u"port"_s, u"Port of the served sandbox; 0 takes any free one."_s,
                                        u"number"_s, u"0"_s);
    const QCommandLineOption helpOption({u"h"_s, u"help"_s}, u"Show this help."_s);
    const QCommandLineOption versionOption({u"v"_s, u"version"_s}, u"Show the version."_s);
    parser.addOptions({sandboxOption, languageOption, serveOption, portOption, helpOption, versionOption});

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // Qt's own options (-platform, -style ...) are for QApplication, which reads them later.
    const bool understood = parser.parse(arguments);
    ApplicationOptions options;
    if (parser.isSet(helpOption)) {
        options.message =
            u"Usage: peopledesk [--sandbox] [--language zh|en]\n"
            "       peopledesk --serve-sandbox [--port N]\n\n"
            "  --sandbox           start on the embedded sandbox\n"
            "  --language zh|en    language of the window\n"
            "  --serve-sandbox     serve the sandbox on 127.0.0.1, without a window or display\n"
            "  --port N            port of the served sandbox; 0 takes any free one\n"
            "  --version, --help"_s;
        return options;
    }
    if (parser.isSet(versionOption)) {
        options.message = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
        return options;
    }
    if (!understood)
        return refusal(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return refusal(u"Unknown argument: "_s + parser.positionalArguments().constFirst());
    options.sandbox = parser.isSet(sandboxOption);
    options.serveSandbox = parser.isSet(serveOption);
    options.language = parser.value(languageOption);
    if (parser.isSet(languageOption) && options.language != "zh"_L1 && options.language != "en"_L1)
        return refusal(u"--language takes zh or en."_s);
    bool isNumber = false;
    options.port = parser.value(portOption).toUShort(&isNumber);
    if (!isNumber)
        return refusal(u"--port takes a number from 0 to 65535."_s);
    return options;
}

} // namespace PeopleDesk
