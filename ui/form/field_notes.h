// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/rule.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace PeopleDesk {

/// What stands beside or below an editor: its problems with icon and text, otherwise what the program
/// understood and the field's help. Takes no room when there is nothing to say.
class FieldNotes : public QWidget
{
    Q_OBJECT
public:
    explicit FieldNotes(QWidget *parent = nullptr);

    void setProblems(const QList<Problem> &problems);
    /// Shown dimly, unless a problem blocks.
    void setRemark(const QString &remark);
    /// Stands the first line beside something of that height; 0 at the top.
    void standBeside(int height);
    /// A button at the end of the first line.
    void setButton(QWidget *button);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addLine(const QString &iconName, const QColor &colour, const QString &text);

    QHBoxLayout *const m_row;
    QVBoxLayout *const m_lines;
    QWidget *m_button = nullptr;
    QList<Problem> m_problems;
    QString m_remark;
};

} // namespace PeopleDesk
