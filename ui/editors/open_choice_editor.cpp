// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/open_choice_editor.h"

#include "ui/editors/input_line.h"
#include "ui/editors/value_combo.h"
#include "ui/style/input_painter.h"

#include <QSignalBlocker>

namespace PeopleDesk {

OpenChoiceEditor::OpenChoiceEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_combo(new ValueCombo(this))
    , m_line(new InputLine)
    , m_choices(spec.choices)
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setLineEdit(m_line);
    m_combo->setCompleter(nullptr); // it would type ahead of an input method
    m_line->setPlaceholderText(spec.placeholder.now());
    offer();
    connect(m_line, &InputLine::typed, this, [this] {
        m_picked = valueBehind(m_line->text());
        Q_EMIT edited();
    });
    fillWith(m_combo);
}

QString OpenChoiceEditor::value() const
{
    return m_picked.isEmpty() ? m_line->text() : m_picked;
}

QString OpenChoiceEditor::valueBehind(const QString &text) const
{
    for (const Choice &choice : m_choices) {
        if (labelOf(choice) == text || choice.value == text)
            return choice.value;
    }
    return {};
}

void OpenChoiceEditor::setValue(const QString &value)
{
    const QSignalBlocker quietCombo(m_combo);
    const QSignalBlocker quietLine(m_line);
    const int index = m_combo->indexOfValue(value);
    m_combo->setCurrentIndex(index);
    m_line->put(index < 0 ? value : m_combo->itemText(index));
    m_picked = index < 0 ? QString() : value;
}

bool OpenChoiceEditor::composing() const
{
    return m_line->isComposing();
}

void OpenChoiceEditor::propose(const Draft &draft)
{
    if (!spec().proposals || composing())
        return;
    m_choices = spec().proposals(draft);
    offer();
}

QWidget *OpenChoiceEditor::control() const
{
    return m_combo;
}

QString OpenChoiceEditor::echo() const
{
    const QString now = value();
    for (const Choice &choice : m_choices) {
        if (choice.value == now)
            return choice.note.now();
    }
    return {};
}

QString OpenChoiceEditor::labelOf(const Choice &choice) const
{
    // A proposal is the text itself, which must not depend on the language of the window.
    if (spec().proposals || choice.label.isEmpty())
        return choice.value;
    return choice.label.now();
}

void OpenChoiceEditor::offer()
{
    const QSignalBlocker quietCombo(m_combo);
    const QSignalBlocker quietLine(m_line);
    const QString text = m_line->text();
    const int caret = m_line->cursorPosition();
    m_combo->clear();
    for (const Choice &choice : m_choices) {
        m_combo->addChoice(choice, labelOf(choice));
        if (spec().proposals && !choice.label.isEmpty())
            m_combo->setItemData(m_combo->count() - 1, choice.label.now(), Qt::ToolTipRole);
    }
    m_combo->setCurrentIndex(-1);
    m_line->put(text);
    m_line->setCursorPosition(caret);
}

void OpenChoiceEditor::retranslate()
{
    const QString kept = value();
    offer();
    setValue(kept);
    m_line->setPlaceholderText(spec().placeholder.now());
}

void OpenChoiceEditor::nameParts(const QString &label)
{
    m_line->setAccessibleName(m_combo->accessibleName().isEmpty() ? label : m_combo->accessibleName());
    m_line->setAccessibleDescription(m_combo->accessibleDescription());
}

} // namespace PeopleDesk
