// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/line_editor.h"

#include "ui/editors/input_line.h"

namespace PeopleDesk {

LineEditor::LineEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_line(new InputLine(this))
{
    m_line->setPlaceholderText(spec.placeholder.now());
    connect(m_line, &InputLine::typed, this, &FieldEditor::edited);
    fillWith(m_line);
}

QString LineEditor::value() const
{
    return m_line->text();
}

void LineEditor::setValue(const QString &value)
{
    m_line->put(shown(value));
}

QString LineEditor::shown(const QString &value) const
{
    return spec().kind->shown(value);
}

bool LineEditor::composing() const
{
    return m_line->isComposing();
}

QWidget *LineEditor::control() const
{
    return m_line;
}

void LineEditor::retranslate()
{
    m_line->setPlaceholderText(spec().placeholder.now());
}

} // namespace PeopleDesk
