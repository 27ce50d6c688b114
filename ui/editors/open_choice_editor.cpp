// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/open_choice_editor.h"

#include "models/lookups/whole_list.h"
#include "ui/editors/input_line.h"
#include "ui/editors/value_combo.h"
#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QLabel>
#include <QLayout>
#include <QSignalBlocker>

namespace PeopleDesk {

OpenChoiceEditor::OpenChoiceEditor(const FieldSpec &spec, QWidget *parent)
    : OpenChoiceEditor(spec, nullptr, parent)
{
}

OpenChoiceEditor::OpenChoiceEditor(const FieldSpec &spec, WholeList *tenants, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_combo(new ValueCombo(this))
    , m_line(new InputLine)
    , m_tenants(tenants)
    , m_remark(sentenceLabel(this))
    , m_choices(spec.choices)
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setLineEdit(m_line);
    m_combo->setCompleter(nullptr); // it would type ahead of an input method
    m_line->setPlaceholderText(spec.placeholder.now());
    offer();
    connect(m_line, &InputLine::typed, this, [this] {
        m_isTyped = true;
        m_picked = valueBehind(m_line->text());
        Q_EMIT edited();
    });
    fillWith(m_combo);
    m_remark->setFont(smallFont());
    m_remark->setFocusPolicy(Qt::NoFocus); // it is part of the editor's description
    m_remark->setVisible(false);
    layout()->setSpacing(Spacing::tight);
    layout()->addWidget(m_remark);
    recolour();
    if (m_tenants) {
        connect(m_tenants, &WholeList::changed, this, &OpenChoiceEditor::takeTenants);
        takeTenants();
    }
}

QList<Choice> OpenChoiceEditor::choicesAround(const QString &value) const
{
    QList<Choice> choices = spec().choices;
    for (const Found &found : m_tenants ? m_tenants->items() : QList<Found>()) {
        const bool isOffered = found.isActive || found.id == value;
        if (isOffered && !spec().choice(found.id)) // ours keep their labels
            choices.append({found.id, found.name, found.note});
    }
    return choices;
}

void OpenChoiceEditor::takeTenants()
{
    // Feishu's own refusal means that it keeps no such list (two of the pairs are INFERRED, API §9.10).
    const Outcome &outcome = m_tenants->outcome();
    const bool failed = !m_tenants->isReading() && !m_tenants->isComplete() && !outcome.succeeded()
        && outcome.kind != Outcome::Kind::Business;
    m_remark->setText(tr("Your tenant's own values could not be read."));
    m_remark->setVisible(failed);
    setValueText(failed ? m_remark->text() : QString());
    const QString held = value();
    m_choices = choicesAround(held);
    offer();
    if (!composing() && !m_isTyped)
        setValue(held);
}

void OpenChoiceEditor::showEvent(QShowEvent *event)
{
    FieldEditor::showEvent(event);
    if (m_tenants && m_tenants->outcome().succeeded()) // else only a person tries again
        m_tenants->want();
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
    if (m_tenants && m_combo->indexOfValue(value) < 0 && m_tenants->find(value)) {
        m_choices = choicesAround(value);
        offer();
    }
    const QSignalBlocker quietCombo(m_combo);
    const QSignalBlocker quietLine(m_line);
    const int index = m_combo->indexOfValue(value);
    m_combo->setCurrentIndex(index);
    m_line->put(index < 0 ? value : m_combo->itemText(index));
    m_picked = index < 0 ? QString() : value;
    m_isTyped = false;
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
    if (m_tenants)
        takeTenants();
}

void OpenChoiceEditor::recolour()
{
    setInk(m_remark, coloursOf(palette()).dim);
}

void OpenChoiceEditor::nameParts(const QString &label)
{
    m_line->setAccessibleName(m_combo->accessibleName().isEmpty() ? label : m_combo->accessibleName());
    m_line->setAccessibleDescription(m_combo->accessibleDescription());
}

} // namespace PeopleDesk
