// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_report.h"

#include <QObject>

namespace PeopleDesk {

class Dialogs;
class RunSession;
class TableFiles;

/// Asks where a report shall go and writes it, as CSV where the name says so. Everything handed in outlives
/// it; an unfinished file is given up when it goes.
class ReportSaver : public QObject
{
    Q_OBJECT
public:
    ReportSaver(RunSession &session, TableFiles &files, const Tongues &tongues, Dialogs &dialogs,
                QWidget *over);

    void ask(BatchReport::Content content);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void busyChanged();
    void saved(const QString &path, PeopleDesk::BatchReport::Content content);
    void failed(const PeopleDesk::Text &why);

private:
    void write(const QString &path, BatchReport::Content content);

    RunSession &m_session;
    TableFiles &m_files;
    const Tongues m_tongues;
    Dialogs &m_dialogs;
    QWidget *m_over;
    bool m_isBusy = false;
};

} // namespace PeopleDesk
