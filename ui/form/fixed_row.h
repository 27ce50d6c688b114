// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"
#include "ui/form/form_part.h"

class QGridLayout;
class QLabel;

namespace PeopleDesk {

/// A field that is shown and can't be edited, with the reason.
class FixedRow : public FormPart
{
    Q_OBJECT
public:
    FixedRow(const Text &label, const QString &value, const Text &reason, QWidget *parent = nullptr);

    void reshape(const RowShape &shape) override;
    bool isWanted() const override { return true; }
    bool focusPath(const QString &) override { return false; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    const Text m_labelText;
    const Text m_reasonText;
    const QString m_valueText;
    QGridLayout *const m_grid;
    QLabel *const m_label;
    QLabel *const m_value;
    QLabel *const m_reason;
};

} // namespace PeopleDesk
