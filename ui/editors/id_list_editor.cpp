// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/id_list_editor.h"

#include "ui/editors/input_block.h"
#include "ui/style/fonts.h"

#include <QEvent>

namespace PeopleDesk {

IdListEditor::IdListEditor(const FieldSpec &spec, QWidget *parent)
    : ParagraphEditor(spec, parent)
{
    block().setFont(idFont());
    block().setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText | Qt::ImhMultiLine);
}

void IdListEditor::setValue(const QString &value)
{
    ParagraphEditor::setValue(QString(value).replace(QLatin1Char(';'), QLatin1Char('\n')));
}

QString IdListEditor::echo() const
{
    const QString ids = spec().kind->normalised(value());
    const auto count = ids.split(QLatin1Char(';'), Qt::SkipEmptyParts).size();
    return count == 0 ? tr("One ID a line.") : tr("%n ID(s)", nullptr, static_cast<int>(count));
}

void IdListEditor::changeEvent(QEvent *event)
{
    ParagraphEditor::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        block().setFont(idFont());
}

} // namespace PeopleDesk
