// SPDX-License-Identifier: Apache-2.0
#include "ui/form/share_editor.h"

#include "ui/editors/input_line.h"
#include "ui/form/share_box.h"

namespace PeopleDesk {

ShareEditor::ShareEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_box(new ShareBox(this))
{
    connect(&m_box->line(), &InputLine::typed, this, &FieldEditor::edited);
    fillWith(m_box);
}

QString ShareEditor::value() const
{
    return m_box->line().text();
}

void ShareEditor::setValue(const QString &value)
{
    m_box->line().put(value);
    m_box->update(); // its arrows
}

bool ShareEditor::composing() const
{
    return m_box->line().isComposing();
}

void ShareEditor::nameParts(const QString &label)
{
    m_box->line().setAccessibleName(label); // a part of its own to assistive technology
}

QWidget *ShareEditor::control() const
{
    return m_box;
}

} // namespace PeopleDesk
