// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/forms/form_model.h"
#include "models/group/group_move.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace PeopleDesk {

class Dialogs;
class Directory;
class FormView;
class MemberWords;
class SampleSource;

/// Several records changed alike: where they stand now, what they shall become, what the rules say of each,
/// and how each of them went. The group must outlive it; it stays as it is when the dialog is closed.
class GroupDialog : public QDialog
{
    Q_OBJECT
public:
    GroupDialog(GroupMove &group, const Clock &clock, const SampleSource &samples, Dialogs &dialogs,
                Directory *directory, QWidget *over);
    ~GroupDialog() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void reject() override;

private:
    void layOut();
    void say();
    void showCounts();
    void showMembers();
    void showMember(int index);
    void showProgress();
    void send();
    void takeFinish();
    /// Whether everything is filled in that has nothing to do with a single record.
    [[nodiscard]] bool isComplete() const;
    /// How many are not done.
    [[nodiscard]] int openCount() const;
    [[nodiscard]] MemberWords words() const;
    [[nodiscard]] QString fateOf(const GroupMember &member) const;

    GroupMove &m_group;
    Dialogs &m_dialogs;
    FormModel m_form;
    FormView *m_fields;
    QLabel *m_counts;
    QTableWidget *m_table;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QPushButton *m_send;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace PeopleDesk
