// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"
#include "models/batch/report_columns.h"
#include "models/operations/operation_spec.h"
#include "models/outcomes/outcome.h"
#include "models/ports/table_file.h"
#include "models/text/tongue.h"

#include <QObject>

#include <functional>
#include <memory>

namespace PeopleDesk {

/// What became of a row, in a word.
Text rowOutcome(BatchRow::State state);
/// What Feishu's answer means, or why there is none.
Text rowReason(const OperationSpec &spec, const BatchRow &row, const Outcome &outcome);

/// Writes a run into a table: the sheet as it was, and what became of each row; or just the rows that were
/// not carried out and that continuing the run would not send either, so that the file can be mended and run.
/// What an earlier report had added to the sheet is left out. Reports once through finished(), then deletes
/// itself; without a file under the name unless all went well.
class BatchReport : public QObject
{
    Q_OBJECT
public:
    enum class Content { Everything, OnlyFailed };

    /// \a outcomes: what this part of the run knows of a row's end, by place, beyond what the journal keeps.
    BatchReport(const OperationSpec &spec, const BatchHead &head, const QList<BatchRow> &rows,
                const std::function<Outcome(qsizetype)> &outcomes, const Tongues &tongues,
                std::unique_ptr<TableFile> file, Content content, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const PeopleDesk::FileReply &reply);

private:
    void writeFrom(qsizetype place);
    [[nodiscard]] QStringList head() const;
    [[nodiscard]] QStringList line(qsizetype place) const;
    [[nodiscard]] bool isWanted(qsizetype place) const;
    /// The cells of the sheet without those of an earlier report.
    [[nodiscard]] QStringList ofSheet(const QStringList &cells) const;
    void end(const FileReply &reply);

    const OperationSpec &m_spec;
    const BatchHead m_head;
    const QList<BatchRow> m_rows;
    const std::function<Outcome(qsizetype)> m_outcomes;
    const ReportHeader m_earlier; ///< what a report had added before
    const std::unique_ptr<TableFile> m_file;
    const Content m_content;
};

} // namespace PeopleDesk
