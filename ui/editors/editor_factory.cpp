// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/editor_factory.h"

#include "models/lookups/field_naming.h"
#include "models/lookups/lookups.h"
#include "ui/editors/choice_editor.h"
#include "ui/editors/choices_editor.h"
#include "ui/editors/date_editor.h"
#include "ui/editors/date_time_editor.h"
#include "ui/editors/decimal_editor.h"
#include "ui/editors/id_editor.h"
#include "ui/editors/id_list_editor.h"
#include "ui/editors/instant_editor.h"
#include "ui/editors/integer_editor.h"
#include "ui/editors/lookup_editor.h"
#include "ui/editors/lookup_list_editor.h"
#include "ui/editors/open_choice_editor.h"
#include "ui/editors/paragraph_editor.h"

namespace PeopleDesk {

namespace {

/// Null where the field's look-up offers nothing to pick from.
FieldEditor *makeLookupEditor(const FieldSpec &spec, QWidget *parent, Directory &directory)
{
    const LookupSpec *lookup = findLookup(spec.suggestions);
    const bool isList = spec.kind->editor() == ValueKind::Editor::IdList;
    if (!lookup || (isList && !lookup->changesRarely))
        return nullptr;
    if (isList)
        return new LookupListEditor(spec, directory, parent);
    return new LookupEditor(spec, directory, parent);
}

} // namespace

FieldEditor *makeEditor(const FieldSpec &spec, QWidget *parent, Directory *directory)
{
    using Editor = ValueKind::Editor;
    if (spec.proposals || (spec.choicesOpen && !spec.choices.isEmpty()))
        return new OpenChoiceEditor(spec, directory ? tenantValues(*directory, spec) : nullptr, parent);
    if (FieldEditor *editor = directory ? makeLookupEditor(spec, parent, *directory) : nullptr)
        return editor;
    switch (spec.kind->editor()) {
    case Editor::Line:
        return new LineEditor(spec, parent);
    case Editor::Paragraph:
        return new ParagraphEditor(spec, parent);
    case Editor::Id:
        return new IdEditor(spec, parent);
    case Editor::IdList:
        return new IdListEditor(spec, parent);
    case Editor::Choice:
        if (spec.choices.isEmpty())
            return new LineEditor(spec, parent);
        return new ChoiceEditor(spec, parent);
    case Editor::Choices:
        return new ChoicesEditor(spec, parent);
    case Editor::Date:
        return new DateEditor(spec, parent);
    case Editor::DateTime:
        return new DateTimeEditor(spec, parent);
    case Editor::Instant:
        return new InstantEditor(spec, parent);
    case Editor::Integer:
        return new IntegerEditor(spec, parent);
    case Editor::Decimal:
        return new DecimalEditor(spec, parent);
    case Editor::Rows:
        break;
    }
    return nullptr;
}

} // namespace PeopleDesk
