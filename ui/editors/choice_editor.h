// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/field_editor.h"

namespace PeopleDesk {

class ValueCombo;

/// One of a closed list of values, or none. A value that the program does not know (the server's list may
/// have grown) is shown as such and kept.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit ChoiceEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    QString value() const override;
    void setValue(const QString &value) override;
    QWidget *control() const override;
    /// What the choice means, where the description says so.
    QString echo() const override;

protected:
    void retranslate() override;

private:
    void fill(const QString &value);
    [[nodiscard]] QString labelOf(const QString &value) const;

    ValueCombo *const m_combo;
};

} // namespace PeopleDesk
