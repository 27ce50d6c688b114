// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/choice_editor.h"

#include "ui/editors/value_combo.h"

#include <QSignalBlocker>

namespace PeopleDesk {

ChoiceEditor::ChoiceEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_combo(new ValueCombo(this))
{
    fill(QString());
    connect(m_combo, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    fillWith(m_combo);
}

QString ChoiceEditor::value() const
{
    return m_combo->valueAt(m_combo->currentIndex());
}

void ChoiceEditor::setValue(const QString &value)
{
    if (value != this->value())
        fill(value);
}

QWidget *ChoiceEditor::control() const
{
    return m_combo;
}

QString ChoiceEditor::echo() const
{
    const Choice *choice = spec().choice(value());
    return choice ? choice->note.now() : QString();
}

void ChoiceEditor::retranslate()
{
    fill(value());
}

QString ChoiceEditor::labelOf(const QString &value) const
{
    if (value.isEmpty())
        return tr("—", "nothing chosen");
    const Choice *choice = spec().choice(value);
    return choice ? choice->label.now() : tr("%1 (unknown value)").arg(value);
}

void ChoiceEditor::fill(const QString &value)
{
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    m_combo->addChoice(Choice(), labelOf(QString()));
    for (const Choice &choice : spec().choices)
        m_combo->addChoice(choice, labelOf(choice.value));
    if (m_combo->indexOfValue(value) < 0)
        m_combo->addChoice(Choice{.value = value, .label = {}}, labelOf(value));
    m_combo->setCurrentIndex(m_combo->indexOfValue(value));
}

} // namespace PeopleDesk
