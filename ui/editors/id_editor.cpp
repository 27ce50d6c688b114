// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/id_editor.h"

#include "ui/editors/input_line.h"
#include "ui/style/fonts.h"

#include <QEvent>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

IdEditor::IdEditor(const FieldSpec &spec, QWidget *parent)
    : LineEditor(spec, parent)
{
    line().setFont(idFont());
    line().setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText);
    connect(&line(), &InputLine::typed, this, &IdEditor::tidyPaste);
}

void IdEditor::tidyPaste()
{
    // Nobody types a line break or ="..." into one line: this was pasted, and may be tidied before the
    // field is left.
    const QString text = line().text();
    const bool pasted = text.contains(u'\n') || text.contains(u'\r') || text.contains(u'\t')
        || (text.startsWith("=\""_L1) && text.endsWith(u'"'));
    if (!pasted)
        return;
    const QString id = spec().kind->normalised(text);
    if (!spec().kind->problem(id))
        line().put(id);
}

void IdEditor::changeEvent(QEvent *event)
{
    LineEditor::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        line().setFont(idFont());
}

} // namespace PeopleDesk
