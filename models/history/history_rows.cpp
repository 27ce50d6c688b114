// SPDX-License-Identifier: Apache-2.0
#include "models/history/history_rows.h"

#include "models/history/entry_changes.h"
#include "models/history/entry_outcome.h"
#include "models/history/history_model.h"
#include "models/operations/catalog.h"
#include "models/outcomes/error_coach.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

Text environmentWords(bool isSandbox, std::optional<Connection::Environment> environment)
{
    if (isSandbox)
        return trText("HistoryRows", "Sandbox");
    if (!environment)
        return trText("HistoryRows", "Unknown (connection forgotten)");
    return *environment == Connection::Environment::Test ? trText("HistoryRows", "Test")
                                                         : trText("HistoryRows", "Production");
}

/// Local time with its distance from UTC: "2026-11-22T18:00:05+08:00".
QString isoTime(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString changeWords(const OperationSpec &spec, const HistoryEntry &entry)
{
    QStringList lines;
    for (const Change &change : changesOf(spec, entry))
        lines.append(changeLine(change, !entry.before.isEmpty()).now());
    return lines.join(u'\n');
}

QString meaning(const OperationSpec &spec, const HistoryEntry &entry)
{
    if (entry.state == HistoryEntry::State::Succeeded)
        return {};
    const Explanation explained = explain(spec, outcomeOf(entry));
    QStringList sentences{explained.headline.now(), explained.meaning.now()};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QStringList historyHead()
{
    const QList<Text> names{trText("HistoryRows", "Time"),
                            trText("HistoryRows", "Connection"),
                            trText("HistoryRows", "Environment"),
                            trText("HistoryRows", "Operation"),
                            trText("HistoryRows", "About"),
                            trText("HistoryRows", "Record ID"),
                            trText("HistoryRows", "What changed"),
                            trText("HistoryRows", "Result"),
                            trText("HistoryRows", "Code"),
                            trText("HistoryRows", "Meaning"),
                            trText("HistoryRows", "Log ID"),
                            trText("HistoryRows", "Created ID"),
                            trText("HistoryRows", "External ID or client_token")};
    QStringList head;
    std::transform(names.begin(), names.end(), std::back_inserter(head),
                   [](const Text &name) { return name.now(); });
    return head;
}

QStringList historyRow(const HistoryEntry &entry, std::optional<Connection::Environment> environment)
{
    const OperationSpec *spec = findOperation(entry.operation);
    return {isoTime(entry.startedAt),
            entry.connectionName,
            environmentWords(entry.isSandbox, environment).now(),
            spec ? spec->title.now() : entry.operation,
            entry.subject,
            entry.target,
            spec ? changeWords(*spec, entry) : QString(),
            stateText(entry.state),
            entry.code != 0 ? QString::number(entry.code) : QString(),
            spec ? meaning(*spec, entry) : QString(),
            entry.logId,
            entry.createdId,
            entry.repeatKey};
}

} // namespace PeopleDesk
