// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/sheet_files.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace PeopleDesk {

/// As what a file was read, and the choice of another way: encoding and separator of CSV, the sheet of a
/// workbook.
class ReadingChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingChoice(QWidget *parent = nullptr);

    void setFacts(const SheetFacts &facts, const SheetChoice &choice);

Q_SIGNALS:
    void chosen(const PeopleDesk::SheetChoice &choice);

private:
    void say();
    void tellChoice();
    void fill();

    SheetFacts m_facts;
    SheetChoice m_choice;
    QLabel *m_words;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_separatorLabel;
    QComboBox *m_separator;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QLabel *m_hidden;
};

} // namespace PeopleDesk
