// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace PeopleDesk {

/// The bar below a step: what there is to know at the left, what can be done at the right.
class StepFoot : public QWidget
{
    Q_OBJECT
public:
    explicit StepFoot(QWidget *parent = nullptr);

    /// The next button to the right; whoever wants it says its words.
    QPushButton *addButton(const QString &objectName);
    /// The one that the step is for.
    QPushButton *addPrimary(const QString &objectName);
    void setNote(const QString &note);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_note;
    QHBoxLayout *m_buttons;
};

} // namespace PeopleDesk
