// SPDX-License-Identifier: Apache-2.0
#include "app/batch/trouble_lines.h"

#include "models/batch/batch_report.h"
#include "models/batch/batch_run.h"
#include "models/history/entry_outcome.h"
#include "models/sheet/sheet_document.h"
#include "models/sheet/sheet_words.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

Text sheetTroubleLine(const SheetReadReply &reply, const QString &fileName)
{
    const Text why = sheetTroubleText(reply.trouble);
    const Text line =
        trTextFor("BatchCommand", "%1: %2", "a file and what is wrong with it").arg(fileName).arg(why);
    return reply.detail.isEmpty()
        ? line
        : trTextFor("BatchCommand", "%1 (%2)", "a sentence and a detail").arg(line).arg(reply.detail);
}

QList<Text> sheetLines(const SheetDocument &sheet)
{
    QList<Text> lines{factsText(sheet.facts())};
    const SheetTotals totals = sheet.totals();
    QList<Text> parts{
        trTextFor("BatchCommand", "%1 rows", "of a sheet").arg(QString::number(sheet.rows().size()))};
    if (totals.rows() < sheet.rows().size())
        parts.append(trText("BatchCommand", "%1 of them can be sent").arg(QString::number(totals.rows())));
    if (const Text all = totals.text(); !all.isEmpty())
        parts.append(all);
    lines.append(Text::joined(parts, u" · "_s));
    if (const auto remark = reportRemark(sheet.mapping()))
        lines.append(*remark);
    return lines;
}

QList<Text> sheetWarnings(const SheetDocument &sheet)
{
    QList<Text> warnings = columnWarnings(sheet.mapping());
    if (sheet.reply().hiddenRows > 0)
        warnings.append(
            trText("BatchCommand", "%1 rows are hidden in the file; they are sent like the others.")
                .arg(QString::number(sheet.reply().hiddenRows)));
    for (const IdSuspicion &suspicion : sheet.comparison().suspicions)
        warnings.append(suspicion.text(sheet.spec().field(suspicion.path)->label));
    return warnings;
}

QList<Text> rowWarnings(const SheetDocument &sheet, qsizetype place)
{
    QList<Text> warnings;
    const QString number = QString::number(sheet.rows().at(place).number());
    for (const Problem &problem : sheet.problems(place)) {
        const Text label = pathLabel(sheet.spec(), problem.field);
        warnings.append(
            problem.severity == Severity::Block
                ? trText("BatchCommand", "Row %1 is left out. %2: %3")
                      .arg(number)
                      .arg(label)
                      .arg(problem.text)
                : trText("BatchCommand", "Row %1, %2: %3").arg(number).arg(label).arg(problem.text));
    }
    return warnings;
}

std::optional<QJsonObject> unfinishedRow(const OperationSpec &spec, const BatchRun &run, qsizetype place)
{
    const BatchRow &row = run.rows().at(place);
    if (row.state == BatchRow::State::Done || row.state == BatchRow::State::Unneeded)
        return std::nullopt;
    Outcome outcome = run.outcome(place);
    if (outcome.journalNumber == 0 && row.entry.number > 0)
        outcome = outcomeOf(row.entry);
    return QJsonObject{{u"row"_s, row.cells.number()},
                       {u"outcome"_s, rowOutcome(row.state).now()},
                       {u"code"_s, outcome.code},
                       {u"meaning"_s, rowReason(spec, row, outcome).now()},
                       {u"log_id"_s, outcome.logId}};
}

} // namespace PeopleDesk
