// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace PeopleDesk {

/// Shows what an administrator has to grant, for one operation or all, and copies it to be passed on.
/// Deletes itself when closed.
class PermissionSheet : public QDialog
{
    Q_OBJECT
public:
    /// \a operation: the one to start with; empty for all.
    PermissionSheet(const Connection &connection, const QString &operation, QWidget *parent = nullptr);

private:
    void say();
    void showText();
    void copy();

    const Connection m_connection;
    QLabel *m_caption;
    QComboBox *m_operation;
    QTextBrowser *m_text;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace PeopleDesk
