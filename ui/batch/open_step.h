// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/operations/operation_spec.h"
#include "ui/batch/batch_ports.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace PeopleDesk {

class Clock;
class Dialogs;
class DropZone;
class EarlierRuns;
class NoticeCard;
class Preferences;

/// The first step: what shall be done with a sheet, and which; or an earlier run. Everything handed in
/// outlives it.
class OpenStep : public QWidget
{
    Q_OBJECT
public:
    OpenStep(const Connection &connection, const BatchPorts &ports, const Preferences &preferences,
             const Clock &clock, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] const OperationSpec &operation() const;
    /// One that is not offered here is passed over.
    void chooseOperation(const QString &key);
    /// Asks for a file.
    void askForFile();
    /// Reads the list of earlier runs anew.
    void refresh();
    /// Why something could not be opened; none: all is well.
    void complain(const Text &why);
    void focusStart();

Q_SIGNALS:
    void fileChosen(const QString &path);
    void resumeWanted(qint64 number);
    void lookWanted(qint64 number);

private:
    void layOut();
    void say();
    void saveTemplate();
    void writeTemplate(const QString &path);

    const Connection m_connection;
    const BatchPorts m_ports;
    const Preferences &m_preferences;
    const Clock &m_clock;
    Dialogs &m_dialogs;
    const QList<const OperationSpec *> m_operations;
    QLabel *m_operationLabel;
    QComboBox *m_operation;
    QLabel *m_purpose;
    DropZone *m_zone;
    QPushButton *m_template;
    NoticeCard *m_notice;
    EarlierRuns *m_earlier;
};

} // namespace PeopleDesk
