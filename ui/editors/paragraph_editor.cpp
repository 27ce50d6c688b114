// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/paragraph_editor.h"

#include "ui/editors/input_block.h"

namespace PeopleDesk {

ParagraphEditor::ParagraphEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_block(new InputBlock(2, 8, this))
{
    m_block->setPlaceholderText(spec.placeholder.now());
    connect(m_block, &InputBlock::typed, this, &FieldEditor::edited);
    fillWith(m_block);
}

QString ParagraphEditor::value() const
{
    return m_block->toPlainText();
}

void ParagraphEditor::setValue(const QString &value)
{
    m_block->put(value);
}

bool ParagraphEditor::composing() const
{
    return m_block->isComposing();
}

QWidget *ParagraphEditor::control() const
{
    return m_block;
}

void ParagraphEditor::retranslate()
{
    m_block->setPlaceholderText(spec().placeholder.now());
}

} // namespace PeopleDesk
