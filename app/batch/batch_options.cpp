// SPDX-License-Identifier: Apache-2.0
#include "app/batch/batch_options.h"

#include "models/operations/catalog.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto helpText =
    u"Usage: peopledesk batch --operation KEY --input FILE CONNECTION [OPTION...]\n"
    "       peopledesk batch --resume RUN|last CONNECTION [OPTION...]\n\n"
    "CONNECTION is one of\n"
    "  --sandbox                a sandbox of this run's own\n"
    "  --connection NAME        a connection of the settings; its secret comes from the keychain\n"
    "  --base-url URL --app-id ID --app-secret-stdin\n"
    "                           https, or http on the loopback address; the secret is read from\n"
    "                           standard input\n\n"
    "  --operation KEY          one of\n"
    "%1"
    "  --input FILE             CSV, XLSX or ODS\n"
    "  --sheet NAME             of an XLSX or ODS file\n"
    "  --encoding NAME          of a CSV file: UTF-8, GB18030, UTF-16LE or UTF-16BE\n"
    "  --map FILE               JSON: {\"header\": \"field.path\"}; an empty path leaves a column out\n"
    "  --dry-run                read the live records and say of each row what would happen; send nothing\n"
    "  --rate N/s|N/min|none    a ceiling instead of the connection's own or the documented one\n"
    "  --width N                so many rows at once (16)\n"
    "  --accept NAME[,NAME...]  answers to questions: suspicious-ids, old-doubts, rows=N\n"
    "  --report FILE            .csv or .xlsx: the sheet with the outcome of each row\n"
    "  --json                   a summary as JSON on standard output\n"
    "  --language zh|en\n\n"
    "Exit code: 0 every row is done, 1 some rows are not, 2 unusable input, an open question, or nothing\n"
    "to resume."_s;

QString help()
{
    QString keys;
    for (const OperationSpec *operation : operationCatalog()) {
        if (operation->place != Place::Step)
            keys += u"                             %1\n"_s.arg(operation->key);
    }
    return helpText.arg(keys);
}

std::optional<PaceOption> readPace(const QString &text)
{
    static const QRegularExpression pattern(u"^([1-9][0-9]{0,6})/(s|min)$"_s);
    if (text == "none"_L1)
        return PaceOption{};
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return PaceOption{match.captured(1).toInt(), match.captured(2) == "s"_L1 ? 1 : 60};
}

bool areKnown(const QSet<QString> &accepted)
{
    static const QRegularExpression known(u"^(suspicious-ids|old-doubts|rows=[0-9]+)$"_s);
    return std::all_of(accepted.begin(), accepted.end(),
                       [](const QString &name) { return known.match(name).hasMatch(); });
}

/// What can't go together or is missing; empty: nothing.
QString complaint(const BatchOptions &options)
{
    if (options.resume.isEmpty() && (options.operation.isEmpty() || options.input.isEmpty()))
        return u"--operation and --input, or --resume, please."_s;
    if (!options.resume.isEmpty() && (!options.input.isEmpty() || options.dryRun))
        return u"--resume goes on with the rows that it has: without --input and --dry-run."_s;
    const bool byAddress = !options.baseUrl.isEmpty();
    if (int(options.sandbox) + int(!options.connection.isEmpty()) + int(byAddress) != 1)
        return u"One of --sandbox, --connection and --base-url, please."_s;
    if (byAddress && (options.appId.isEmpty() || !options.secretFromInput))
        return u"--base-url needs --app-id and --app-secret-stdin. A secret on the command line would be "
               u"seen "
               "by everybody on this machine."_s;
    if (!areKnown(options.accepted))
        return u"--accept takes suspicious-ids, old-doubts and rows=N."_s;
    if (!options.language.isEmpty() && options.language != "zh"_L1 && options.language != "en"_L1)
        return u"--language takes zh or en."_s;
    return {};
}

BatchOptions refusal(const QString &message)
{
    BatchOptions options;
    options.message = message + u"\nSee peopledesk batch --help."_s;
    options.isError = true;
    return options;
}

} // namespace

BatchOptions BatchOptions::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto value = [](const QString &name) { return QCommandLineOption(name, {}, name); };
    const auto flag = [](const QString &name) { return QCommandLineOption(name); };
    parser.addOptions({value(u"operation"_s), value(u"input"_s), value(u"resume"_s), value(u"connection"_s),
                       value(u"base-url"_s), value(u"app-id"_s), value(u"rate"_s), value(u"width"_s),
                       value(u"map"_s), value(u"report"_s), value(u"accept"_s), value(u"encoding"_s),
                       value(u"sheet"_s), value(u"language"_s), flag(u"sandbox"_s),
                       flag(u"app-secret-stdin"_s), flag(u"dry-run"_s), flag(u"json"_s), flag(u"help"_s)});
    if (!parser.parse(QStringList{u"peopledesk batch"_s} + arguments))
        return refusal(parser.errorText());
    BatchOptions options;
    if (parser.isSet(u"help"_s)) {
        options.message = help();
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return refusal(u"Unknown argument: "_s + parser.positionalArguments().constFirst());

    options.operation = parser.value(u"operation"_s);
    options.input = parser.value(u"input"_s);
    options.resume = parser.value(u"resume"_s);
    options.sandbox = parser.isSet(u"sandbox"_s);
    options.connection = parser.value(u"connection"_s);
    options.baseUrl = QUrl(parser.value(u"base-url"_s));
    options.appId = parser.value(u"app-id"_s);
    options.secretFromInput = parser.isSet(u"app-secret-stdin"_s);
    options.map = parser.value(u"map"_s);
    options.dryRun = parser.isSet(u"dry-run"_s);
    options.report = parser.value(u"report"_s);
    options.json = parser.isSet(u"json"_s);
    options.encoding = parser.value(u"encoding"_s);
    options.sheet = parser.value(u"sheet"_s);
    options.language = parser.value(u"language"_s);
    const QStringList lists = parser.values(u"accept"_s);
    for (const QString &list : lists) {
        const QStringList names = list.split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names)
            options.accepted.insert(name.trimmed());
    }
    if (parser.isSet(u"rate"_s)) {
        options.pace = readPace(parser.value(u"rate"_s));
        if (!options.pace)
            return refusal(u"--rate takes N/s, N/min or none."_s);
    }
    if (parser.isSet(u"width"_s))
        options.width = parser.value(u"width"_s).toInt();
    if (options.width < 1 || options.width > 64)
        return refusal(u"--width takes a number from 1 to 64."_s);
    const QString wrong = complaint(options);
    return wrong.isEmpty() ? options : refusal(wrong);
}

} // namespace PeopleDesk
