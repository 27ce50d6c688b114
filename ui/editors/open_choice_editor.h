// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/field_editor.h"

namespace PeopleDesk {

class InputLine;
class ValueCombo;

/// Free text with values on offer: a list that tenants extend, or proposals that follow from the rest of
/// the form. A known value is shown by its label; anything else stays as typed.
class OpenChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit OpenChoiceEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    QString value() const override;
    void setValue(const QString &value) override;
    bool composing() const override;
    void propose(const Draft &draft) override;
    QWidget *control() const override;
    QString echo() const override;

protected:
    void retranslate() override;
    void nameParts(const QString &label) override;

private:
    void offer();
    [[nodiscard]] QString valueBehind(const QString &text) const;
    [[nodiscard]] QString labelOf(const Choice &choice) const;

    ValueCombo *const m_combo;
    InputLine *const m_line;
    QList<Choice> m_choices;
    QString m_picked; ///< the value behind a label in the line; empty when the text speaks for itself
};

} // namespace PeopleDesk
