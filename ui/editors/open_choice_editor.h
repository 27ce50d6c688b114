// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/field_editor.h"

class QLabel;

namespace PeopleDesk {

class InputLine;
class ValueCombo;
class WholeList;

/// Free text with values on offer: a list that tenants extend, or proposals that follow from the rest of
/// the form. A known value is shown by its label; anything else stays as typed. Where the tenant's own values
/// can be read, they are on offer after ours; that list must outlive the editor.
class OpenChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit OpenChoiceEditor(const FieldSpec &spec, QWidget *parent = nullptr);
    OpenChoiceEditor(const FieldSpec &spec, WholeList *tenants, QWidget *parent);

    QString value() const override;
    void setValue(const QString &value) override;
    bool composing() const override;
    void propose(const Draft &draft) override;
    QWidget *control() const override;
    QString echo() const override;

protected:
    void retranslate() override;
    void nameParts(const QString &label) override;
    void recolour() override;
    void showEvent(QShowEvent *event) override;

private:
    void offer();
    void takeTenants();
    [[nodiscard]] QList<Choice> choicesAround(const QString &value) const;
    [[nodiscard]] QString valueBehind(const QString &text) const;
    [[nodiscard]] QString labelOf(const Choice &choice) const;

    ValueCombo *const m_combo;
    InputLine *const m_line;
    WholeList *const m_tenants; ///< null where there is none
    QLabel *const m_remark; ///< that they could not be read
    QList<Choice> m_choices;
    bool m_isTyped = false; ///< the text is somebody's since it was set
    QString m_picked; ///< the value behind a label in the line; empty when the text speaks for itself
};

} // namespace PeopleDesk
