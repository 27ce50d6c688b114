// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/report_saver.h"

#include "models/batch/run_session.h"
#include "ui/batch/file_words.h"
#include "ui/dialogs/dialogs.h"

#include <QFileInfo>
#include <QWidget>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ReportSaver::ReportSaver(RunSession &session, TableFiles &files, const Tongues &tongues, Dialogs &dialogs,
                         QWidget *over)
    : QObject(over)
    , m_session(session)
    , m_files(files)
    , m_tongues(tongues)
    , m_dialogs(dialogs)
    , m_over(over)
{
}

void ReportSaver::ask(BatchReport::Content content)
{
    if (m_isBusy || !m_session.isOver())
        return;
    const bool isAll = content == BatchReport::Content::Everything;
    const QString name = QFileInfo(m_session.run()->head().fileName).completeBaseName();
    const Text file = isAll ? trTextFor("ReportSaver", "%1 report.xlsx", "a file name")
                            : trTextFor("ReportSaver", "%1 rows to correct.xlsx", "a file name");
    const FileWish wish{isAll ? trText("ReportSaver", "Save the report")
                              : trText("ReportSaver", "Export the rows to correct"),
                        file.arg(name).now(),
                        trText("BatchFiles", "XLSX files"),
                        u"xlsx"_s,
                        trText("BatchFiles", "CSV files"),
                        u"csv"_s};
    m_dialogs.chooseFileToSave(m_over, wish, [this, content](const QString &path) {
        if (!path.isEmpty() && !m_isBusy && m_session.isOver())
            write(path, content);
    });
}

void ReportSaver::write(const QString &path, BatchReport::Content content)
{
    const BatchRun &run = *m_session.run();
    m_isBusy = true;
    Q_EMIT busyChanged();
    auto *report = new BatchReport(
        run.spec(), run.head(), run.rows(),
        [this](qsizetype place) { return m_session.model() ? m_session.model()->outcome(place) : Outcome(); },
        m_tongues, m_files.create(path, LongNumbers::Guarded), content, this);
    connect(report, &BatchReport::finished, this, [this, path, content](const FileReply &reply) {
        m_isBusy = false;
        Q_EMIT busyChanged();
        if (reply.trouble == FileTrouble::None)
            Q_EMIT saved(path, content);
        else
            Q_EMIT failed(fileTroubleText(reply));
    });
    report->start();
}

} // namespace PeopleDesk
