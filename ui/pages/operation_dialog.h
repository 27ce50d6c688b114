// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/operation_page.h"

#include <QDialog>

class QPushButton;

namespace PeopleDesk {

/// One operation on one record, over a page: a step that a record allows, or what takes a write back. The
/// same form, review, checks and results as everywhere. Deletes itself when it is closed, which asks first if
/// something would be lost; the ports must outlive it.
class OperationDialog : public QDialog
{
    Q_OBJECT
public:
    OperationDialog(const OperationSpec &spec, const Connection &connection, const PagePorts &ports,
                    QWidget *over);

    void openRecord(const QString &id, const Text &subject);
    void openUndo(const UndoPlan &plan);

Q_SIGNALS:
    /// A write went through; the dialog stays open to show it.
    void recordChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;

private:
    void addShortcuts();
    void say();
    void leave();

    const OperationSpec &m_spec;
    Dialogs &m_dialogs;
    OperationPage *m_page;
    QPushButton *m_close;
    bool m_mayClose = false;
};

} // namespace PeopleDesk
