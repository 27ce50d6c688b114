// SPDX-License-Identifier: Apache-2.0
#include "app/batch/batch_command.h"

#include "app/batch/column_map_file.h"
#include "app/batch/trouble_lines.h"
#include "models/batch/batch_plan.h"
#include "models/batch/batch_report.h"
#include "models/batch/batch_summary.h"
#include "models/batch/rehearsal.h"
#include "models/batch/run_session.h"
#include "models/operations/catalog.h"
#include "models/ports/clock.h"
#include "models/sheet/id_rescue.h"
#include "models/sheet/sheet_obstacle.h"

#include <QFileInfo>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

} // namespace

BatchCommand::BatchCommand(const BatchOptions &options, const BatchCommandPorts &ports, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_ports(ports)
    , m_console(options.json)
{
}

BatchCommand::~BatchCommand() = default;

void BatchCommand::start()
{
    if (m_options.resume.isEmpty())
        openSheet();
    else
        resumeRun();
}

void BatchCommand::interrupt()
{
    m_isInterrupted = true;
    if (m_session && m_session->run())
        m_session->run()->stop();
    else if (!m_session)
        refuse(trText("BatchCommand", "Interrupted before anything was sent."));
}

void BatchCommand::openSheet()
{
    m_spec = findOperation(m_options.operation);
    if (!m_spec || m_spec->place == Place::Step) {
        refuse(trText("BatchCommand", "There is no operation %1 for sheets.").arg(m_options.operation));
        return;
    }
    QHash<QString, QString> columns;
    if (!m_options.map.isEmpty()) {
        const auto map = readColumnMap(m_options.map, *m_spec);
        if (!map.problem.isEmpty()) {
            refuse(map.problem);
            return;
        }
        columns = map.columns;
    }
    m_sheet =
        new SheetDocument(*m_spec, m_ports.connection,
                          {m_ports.run.clock.now(), m_ports.connection.userIdType}, m_ports.sheet, this);
    connect(m_sheet, &SheetDocument::stateChanged, this, &BatchCommand::takeSheetState);
    m_sheet->open(m_options.input, {.encoding = m_options.encoding, .sheet = m_options.sheet}, columns);
}

void BatchCommand::takeSheetState(SheetDocument::State state)
{
    switch (state) {
    case SheetDocument::State::Reading:
    case SheetDocument::State::Checking:
        return;
    case SheetDocument::State::Failed:
        refuse(sheetTroubleLine(m_sheet->reply(), m_options.input));
        return;
    case SheetDocument::State::NoHeader:
        refuse(trText("BatchCommand",
                      "No row of the file names a column that is known. Use the fields' paths or labels as "
                      "headers, or --map."));
        return;
    case SheetDocument::State::Ready:
        break;
    }
    tellAboutSheet();
    if (const auto reason = sheetObstacle(*m_sheet))
        refuse(*reason);
    else if (const auto question = m_options.dryRun ? std::nullopt : openQuestion())
        refuse(*question);
    else
        planRun();
}

std::optional<Text> BatchCommand::openQuestion() const
{
    if (m_sheet->comparison().hasQuestion() && !m_options.accepted.contains(u"suspicious-ids"_s))
        return trText(
            "BatchCommand",
            "If the IDs are right as they are, answer with --accept suspicious-ids. Nothing was sent.");
    const QString rows = QString::number(m_sheet->rows().size());
    if (m_ports.connection.environment == Connection::Environment::Production
        && !m_options.accepted.contains(u"rows="_s + rows))
        return trText("BatchCommand",
                      "“%1” is a production environment: %2 rows would be sent. Confirm it with --accept "
                      "rows=%2. Nothing was sent.")
            .arg(m_ports.connection.name)
            .arg(rows);
    return std::nullopt;
}

void BatchCommand::tellAboutSheet()
{
    for (const Text &line : sheetLines(*m_sheet))
        m_console.say(line);
    for (const Text &line : sheetWarnings(*m_sheet))
        m_console.warn(line);
    if (hasIdsToRescue(*m_sheet))
        m_console.say(
            trText("BatchCommand",
                   "IDs have lost their last digits, or look like it. The window can look for the right "
                   "ones: open the file under “Batch” and choose “Look for the right IDs…” when it is "
                   "checked."));
    for (qsizetype place = 0; place < m_sheet->rows().size(); ++place) {
        for (const Text &line : rowWarnings(*m_sheet, place))
            m_console.warn(line);
    }
}

void BatchCommand::planRun()
{
    m_plan = new BatchPlan(*m_sheet, m_ports.sheet.workers, this);
    connect(m_plan, &BatchPlan::finished, this, [this](const QList<BatchRow> &rows) {
        if (m_options.dryRun)
            rehearse(rows);
        else
            openSession().create(*m_spec, m_plan->head(QFileInfo(m_options.input).fileName()), rows);
    });
    m_plan->start();
}

RunSession &BatchCommand::openSession()
{
    RunSettings settings;
    settings.width = m_options.width;
    m_session = new RunSession(m_ports.connection, m_ports.run, settings, this);
    connect(m_session, &RunSession::refused, this, &BatchCommand::refuse);
    connect(m_session, &RunSession::opened, this, &BatchCommand::followRun);
    connect(m_session, &RunSession::over, this, &BatchCommand::concludeRun);
    return *m_session;
}

void BatchCommand::resumeRun()
{
    bool isNumber = false;
    const qint64 number = m_options.resume.toLongLong(&isNumber);
    if (m_options.resume != "last"_L1 && (!isNumber || number <= 0)) {
        refuse(trText("BatchCommand", "--resume takes the number of a run, or last."));
        return;
    }
    openSession().resume(number, m_options.accepted.contains(u"old-doubts"_s));
}

void BatchCommand::followRun()
{
    const BatchRun *run = m_session->run();
    m_spec = &run->spec();
    m_console.say(trText("BatchCommand", "Run %1: %2")
                      .arg(QString::number(run->head().number))
                      .arg(batchCounts(run->head())));
    m_console.progress(run->head(), false);
    connect(run, &BatchRun::rowChanged, this, [this, run] { m_console.progress(run->head(), false); });
    if (m_isInterrupted)
        m_session->run()->stop();
}

void BatchCommand::concludeRun()
{
    const BatchRun *run = m_session->run();
    m_console.progress(run->head(), true);
    if (run->stopReason() == BatchRun::Stop::Hopeless)
        m_console.say(Text::joined(hopelessWords(*run), u" "_s));
    if (run->oldDoubts() > 0)
        m_console.say(
            trText("BatchCommand",
                   "%1 rewards are in doubt for more than 12 hours; sending them again could pay them "
                   "twice. Look them up in Feishu Hire, or answer with --accept old-doubts.")
                .arg(QString::number(run->oldDoubts())));
    const BatchHead &head = run->head();
    const int exitCode = run->oldDoubts() > 0 ? Unusable
        : settledRows(head) == head.rows      ? AllDone
                                              : SomeFailed;
    writeReport([this, exitCode](bool isWritten) {
        m_console.conclude(batchCounts(m_session->run()->head()), summary(exitCode));
        Q_EMIT finished(isWritten || exitCode != AllDone ? exitCode : SomeFailed);
    });
}

void BatchCommand::writeReport(const std::function<void(bool)> &then)
{
    if (m_options.report.isEmpty()) {
        then(true);
        return;
    }
    auto *report = new BatchReport(
        *m_spec, m_session->run()->head(), m_session->run()->rows(),
        [this](qsizetype place) { return m_session->run()->outcome(place); }, m_ports.sheet.tongues,
        m_ports.tables.create(m_options.report, LongNumbers::Plain), BatchReport::Content::Everything, this);
    connect(report, &BatchReport::finished, this, [this, then](const FileReply &reply) {
        const bool isWritten = reply.trouble == FileTrouble::None;
        if (!isWritten)
            m_console.say(trText("BatchCommand", "The report could not be written: %1").arg(reply.detail));
        then(isWritten);
    });
    report->start();
}

void BatchCommand::rehearse(const QList<BatchRow> &rows)
{
    auto *rehearsal =
        new Rehearsal(*m_spec, rows, m_ports.run.gateway, m_ports.run.clock, m_options.width, this);
    connect(rehearsal, &Rehearsal::finished, this,
            [this, rehearsal, rows] { concludeRehearsal(*rehearsal, rows); });
    rehearsal->start();
}

void BatchCommand::concludeRehearsal(const Rehearsal &rehearsal, const QList<BatchRow> &rows)
{
    QHash<Forecast::Verdict, qint64> counts;
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const Forecast &forecast = rehearsal.forecasts().at(place);
        ++counts[forecast.verdict];
        m_console.say(trTextFor("BatchCommand", "Row %1: %2. %3", "number, verdict and why")
                          .arg(QString::number(rows.at(place).cells.number()))
                          .arg(forecastName(forecast.verdict))
                          .arg(forecast.why));
    }
    QList<Text> parts;
    QJsonObject json{{u"dry_run"_s, true}, {u"rows"_s, rows.size()}};
    for (const auto &[verdict, key] : {std::pair{Forecast::Verdict::WillChange, u"will_change"_s},
                                       {Forecast::Verdict::WillBeSent, u"will_be_sent"_s},
                                       {Forecast::Verdict::NothingToDo, u"nothing_to_do"_s},
                                       {Forecast::Verdict::WillFail, u"will_fail"_s},
                                       {Forecast::Verdict::LeftOut, u"left_out"_s},
                                       {Forecast::Verdict::Unknown, u"not_readable"_s}}) {
        json.insert(key, counts.value(verdict));
        if (counts.value(verdict) > 0)
            parts.append(trTextFor("BatchCommand", "%1: %2", "a verdict, and how many rows have it")
                             .arg(forecastName(verdict))
                             .arg(QString::number(counts.value(verdict))));
    }
    if (const Text remark = rehearsalRemark(*m_spec); !remark.isEmpty())
        m_console.say(remark);
    const bool someFail = counts.value(Forecast::Verdict::WillFail) + counts.value(Forecast::Verdict::LeftOut)
            + counts.value(Forecast::Verdict::Unknown)
        > 0;
    json.insert(u"warnings"_s, m_console.warnings());
    json.insert(u"exit_code"_s, someFail ? SomeFailed : AllDone);
    m_console.conclude(Text::joined(parts, u" · "_s), json);
    Q_EMIT finished(someFail ? SomeFailed : AllDone);
}

void BatchCommand::refuse(const Text &reason)
{
    m_console.say(reason);
    if (m_options.json)
        m_console.conclude(reason, {{u"error"_s, reason.now()}, {u"exit_code"_s, Unusable}});
    Q_EMIT finished(Unusable);
}

QJsonObject BatchCommand::summary(int exitCode) const
{
    const BatchHead &head = m_session->run()->head();
    QJsonArray unfinished;
    for (qsizetype place = 0; place < m_session->run()->rows().size(); ++place) {
        if (const auto row = unfinishedRow(*m_spec, *m_session->run(), place))
            unfinished.append(*row);
    }
    return {{u"run"_s, head.number},
            {u"operation"_s, head.operation},
            {u"rows"_s, head.rows},
            {u"done"_s, head.done},
            {u"booked_before"_s, head.unneeded},
            {u"failed"_s, head.failed},
            {u"in_doubt"_s, head.inDoubt},
            {u"left_out"_s, head.leftOut},
            {u"not_sent"_s, head.waiting + head.sending},
            {u"warnings"_s, m_console.warnings()},
            {u"unfinished"_s, unfinished},
            {u"exit_code"_s, exitCode}};
}

} // namespace PeopleDesk
