// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"
#include "models/operations/rule.h"

#include <QPointer>
#include <QWidget>

namespace PeopleDesk {

/// Edits one value as text: value() is what stands there as it was typed, the form's model makes the
/// normal form of it. Bound to no model itself, so dialogs may use it alone. The description must outlive
/// the editor.
///
/// Problems are shown as the tone of the frame and told to assistive technology; their text is the
/// surrounding form's to show. Editors keep what was typed through changes of language and palette.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    explicit FieldEditor(const FieldSpec &spec, QWidget *parent = nullptr);
    ~FieldEditor() override;

    [[nodiscard]] const FieldSpec &spec() const { return m_spec; }
    [[nodiscard]] virtual QString value() const = 0;
    /// Shows a value in its normal form; emits nothing.
    virtual void setValue(const QString &value) = 0;
    /// Whether an input method is at work, so that value() is no one's last word.
    [[nodiscard]] virtual bool composing() const { return false; }
    /// What the program understood of the text, for a note beside it: "Sunday", "= 2,000".
    [[nodiscard]] virtual QString echo() const;
    /// Draws proposals anew from the rest of the form.
    virtual void propose(const Draft &draft) { Q_UNUSED(draft) }

    void setProblems(const QList<Problem> &spoken);
    void setNeeded(bool needed);
    void setChanged(bool changed);
    /// The name for assistive technology, where the description's label would not tell it apart (entries
    /// of a repeated field). Whoever sets it sets it again when the language changes.
    void setLabelText(const QString &label);
    /// What the form shows beside the field, for those who do not see it.
    void setHelpText(const QString &help);

    /// The control that takes the keys: buddy of the label.
    [[nodiscard]] virtual QWidget *control() const = 0;
    void focusEditor();

Q_SIGNALS:
    /// The committed text changed by the user or by assistive technology.
    void edited();
    /// Focus went elsewhere in this window.
    void left();

protected:
    void changeEvent(QEvent *event) override;

    /// Asks every text of the editor's own again.
    virtual void retranslate() { }
    /// Draws icons anew, in the palette's colours.
    virtual void recolour() { }
    /// Names controls besides control(), given the field's label.
    virtual void nameParts(const QString &label) { Q_UNUSED(label) }
    /// What carries the frame that tells of problems and changes.
    [[nodiscard]] virtual QWidget *framed() const { return control(); }
    /// What the value is called, for those who do not see that beside it.
    void setValueText(const QString &words);
    /// Going into a panel that the editor opened is no leaving of it.
    void holdOn(QWidget *panel) { m_panel = panel; }
    [[nodiscard]] QString labelText() const;
    /// Lays out the one widget that fills the editor.
    void fillWith(QWidget *widget);

private:
    void follow(QWidget *before, QWidget *now);
    void describe();
    void colourFrame();
    [[nodiscard]] bool holds(const QWidget *widget) const;

    const FieldSpec &m_spec;
    QString m_label;
    QString m_help;
    QString m_valueText;
    QList<Problem> m_problems;
    bool m_needed = false;
    bool m_changed = false;
    QPointer<QWidget> m_panel;
};

} // namespace PeopleDesk
