// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"

#include <QAbstractButton>

namespace PeopleDesk {

/// One value as a pill that can be clicked; a check mark says that the field holds it.
class QuickPick : public QAbstractButton
{
    Q_OBJECT
public:
    explicit QuickPick(const Choice &choice, QWidget *parent = nullptr);

    [[nodiscard]] const Choice &choice() const { return m_choice; }
    void setChoice(const Choice &choice);
    void setMarked(bool marked);
    [[nodiscard]] bool isMarked() const { return m_marked; }

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Choice m_choice;
    bool m_marked = false;
};

} // namespace PeopleDesk
