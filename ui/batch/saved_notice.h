// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_report.h"
#include "ui/batch/notice_card.h"

class QPushButton;

namespace PeopleDesk {

/// Where a file of a run was saved, and what can be done with it next; or why it could not be.
class SavedNotice : public NoticeCard
{
    Q_OBJECT
public:
    explicit SavedNotice(const QString &objectName, QWidget *parent = nullptr);

    void tellSaved(const QString &path, BatchReport::Content content);
    void complain(const Text &why);
    /// To what is likely to be wanted next.
    void focusStart();

Q_SIGNALS:
    /// The file with the rows to correct shall be opened as a new batch.
    void fileWanted(const QString &path);

private:
    QString m_path;
    QPushButton *m_open;
    QPushButton *m_showFolder;
};

} // namespace PeopleDesk
