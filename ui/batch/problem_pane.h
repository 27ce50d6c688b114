// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace PeopleDesk {

class SheetSession;

/// What is wrong with one row of a sheet, in full.
class ProblemPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit ProblemPane(QWidget *parent = nullptr);

    /// \a place -1: no row. The session outlives it, or null is shown before.
    void showRow(const SheetSession *sheet, qsizetype place);

private:
    void say();

    const SheetSession *m_sheet = nullptr;
    qsizetype m_place = -1;
    QLabel *m_words;
};

} // namespace PeopleDesk
