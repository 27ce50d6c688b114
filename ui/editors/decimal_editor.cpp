// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/decimal_editor.h"

#include "ui/editors/input_line.h"
#include "ui/editors/integer_editor.h"

namespace PeopleDesk {

DecimalEditor::DecimalEditor(const FieldSpec &spec, QWidget *parent)
    : LineEditor(spec, parent)
{
    line().setInputMethodHints(Qt::ImhPreferNumbers);
}

QString DecimalEditor::echo() const
{
    return echoOfNumber(value(), *spec().kind);
}

} // namespace PeopleDesk
