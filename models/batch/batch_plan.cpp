// SPDX-License-Identifier: Apache-2.0
#include "models/batch/batch_plan.h"

#include "models/operations/repeat_policy.h"
#include "models/ports/workers.h"
#include "models/sheet/sheet_document.h"
#include "models/sheet/sheet_words.h"
#include "models/values/record_json.h"

#include <QUuid>

namespace PeopleDesk {

namespace {

/// So many rows are planned within a frame.
constexpr qsizetype slice = 1'000;

QString keyOf(const OperationSpec &spec, const Record &values)
{
    if (repeatPolicy(spec.endpoint.repeat).carriesToken)
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    return values.text(spec.repeatKeyField);
}

} // namespace

QString problemLine(const SheetDocument &sheet, qsizetype place)
{
    QStringList lines;
    for (const Problem &problem : sheet.problems(place)) {
        if (problem.severity != Severity::Block)
            continue;
        lines.append(trTextFor("Sheet", "%1: %2", "a column and its problem")
                         .arg(pathLabel(sheet.spec(), problem.field))
                         .arg(problem.text)
                         .now());
    }
    return lines.join(QStringLiteral("; "));
}

BatchPlan::BatchPlan(const SheetDocument &sheet, Workers &workers, QObject *parent)
    : QObject(parent)
    , m_sheet(sheet)
    , m_workers(workers)
{
    m_tick.setInterval(0);
    connect(&m_tick, &QTimer::timeout, this, &BatchPlan::planSlice);
}

BatchHead BatchPlan::head(const QString &fileName) const
{
    const Connection &connection = m_sheet.connection();
    BatchHead head;
    head.operation = m_sheet.spec().key;
    head.connectionId = connection.id;
    head.connectionName = connection.name;
    head.appId = connection.appId;
    if (!connection.isSandbox())
        head.baseUrl = connection.baseUrl.toString();
    head.isSandbox = connection.isSandbox();
    head.fileName = fileName;
    head.header = m_sheet.mapping().header();
    head.paths = m_sheet.mapping().paths();
    return head;
}

BatchRow BatchPlan::planRow(qsizetype place) const
{
    BatchRow row{.index = place, .cells = m_sheet.rows().at(place)};
    const auto booking = m_sheet.booking(place);
    if (m_sheet.isBlocked(place)) {
        row.state = BatchRow::State::LeftOut;
        row.remark = problemLine(m_sheet, place);
    } else if (booking && booking->standing == RowBooking::Standing::Same) {
        row.state = BatchRow::State::Unneeded;
        row.entry.createdId = booking->booking.createdId;
    } else if (booking && booking->standing == RowBooking::Standing::Open) {
        row.state = BatchRow::State::InDoubt;
        row.entry.number = booking->booking.number;
        row.entry.startedAt = booking->booking.at;
    }
    return row;
}

void BatchPlan::start()
{
    m_rows.clear();
    m_rows.reserve(m_sheet.rows().size());
    m_tick.start();
}

void BatchPlan::planSlice()
{
    const qsizetype end = qMin(m_rows.size() + slice, m_sheet.rows().size());
    while (m_rows.size() < end)
        m_rows.append(planRow(m_rows.size()));
    if (end < m_sheet.rows().size())
        return;
    m_tick.stop();
    fillIn();
}

void BatchPlan::fillIn()
{
    const auto rows = std::make_shared<QList<BatchRow>>(std::exchange(m_rows, {}));
    m_workers.run(
        [check = m_sheet.sharedCheck(), rows] {
            for (BatchRow &row : *rows) {
                if (row.state == BatchRow::State::LeftOut)
                    continue;
                const Record values = check->draftOf(row.cells).values;
                row.values = recordToJson(values);
                row.repeatKey = keyOf(check->spec(), values);
            }
        },
        this, [this, rows] { Q_EMIT finished(*rows); });
}

} // namespace PeopleDesk
