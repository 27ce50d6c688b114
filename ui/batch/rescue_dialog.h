// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace PeopleDesk {

class IdRescue;
class LookupTrouble;
class RescueModel;
class RescueTable;
struct Connection;

/// Looks up the ids that a spreadsheet has rounded and shows them side by side with what the sheet holds;
/// what is ticked goes into the sheet. Deletes itself when closed, which ends the looking up; not to outlive
/// what the rescue looks at.
class RescueDialog : public QDialog
{
    Q_OBJECT
public:
    RescueDialog(std::unique_ptr<IdRescue> rescue, const Connection &connection, QWidget *parent = nullptr);
    ~RescueDialog() override;

    void start();

private:
    void layOut();
    void listen();
    void follow();
    void apply();
    void say();
    void sayButtons();
    void sayProgress();
    [[nodiscard]] QString summary() const;

    const std::unique_ptr<IdRescue> m_rescue;
    RescueModel *m_model;
    QLabel *m_explanation;
    QLabel *m_status;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    LookupTrouble *m_trouble;
    RescueTable *m_table;
    QPushButton *m_takeAll;
    QPushButton *m_close;
    QPushButton *m_apply;
};

} // namespace PeopleDesk
