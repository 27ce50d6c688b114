// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/sheet_files.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace PeopleDesk {

class ColumnChooser;
class DataTable;
class NoticeCard;
class ReadingChoice;
class SheetSession;
class StepFoot;

/// The second step: as what the file was read, and which column fills which field, with the rows below as
/// they are read.
class ColumnsStep : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsStep(QWidget *parent = nullptr);

    /// The sheet outlives the step, or another one is set before it goes; null: none.
    void setSheet(SheetSession *sheet);
    /// As if the button for going on was pressed.
    void proceed();
    void focusStart();

Q_SIGNALS:
    void backWanted();
    void nextWanted();
    /// The file shall be read in another way.
    void readingWanted(const PeopleDesk::SheetChoice &choice);

private:
    void layOut();
    void follow();
    void showMapping();
    void refresh();
    void say();

    SheetSession *m_sheet = nullptr;
    ReadingChoice *m_reading;
    NoticeCard *m_notice;
    ColumnChooser *m_columns;
    DataTable *m_preview;
    StepFoot *m_foot;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_wantsFocus = false; ///< as soon as there is something to go on with
};

} // namespace PeopleDesk
