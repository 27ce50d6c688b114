// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_template.h"

#include "models/sheet/sheet_columns.h"
#include "models/sheet/sheet_example.h"
#include "models/text/tongue.h"

namespace PeopleDesk {

namespace {

/// Of repeated fields so many entries; a sheet may have more.
constexpr int entries = 3;

QString exampleOf(const SheetColumn &column, const Record &example, const Tongue &tongue)
{
    const FieldSpec &field = column.value();
    const QString value = column.column
        ? example.entries(column.field->key).value(column.entry - 1).value(column.column->key)
        : example.text(field.key);
    if (value.isEmpty())
        return {};
    const Choice *choice = field.choice(value);
    return choice ? choice->label.in(tongue) : field.kind->shown(value);
}

QString noteOf(const SheetColumn &column, const Tongue &tongue)
{
    const FieldSpec &field = column.value();
    QStringList lines{column.path};
    for (const Text &text : {field.help, field.whenEmpty}) {
        if (!text.isEmpty())
            lines.append(text.in(tongue));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SheetTemplate sheetTemplate(const OperationSpec &spec, const Tongue &tongue, const FormStart &start)
{
    SheetTemplate sheet{.name = spec.noun.in(tongue)};
    const Record example = exampleRecord(spec, start);
    const Draft empty;
    for (const SheetColumn &column : sheetColumns(spec, entries)) {
        const FieldSpec &field = column.value();
        const bool areSeveral = field.kind->editor() == ValueKind::Editor::Choices;
        SheetTemplate::Column cells{.header = column.label().in(tongue),
                                    .note = noteOf(column, tongue),
                                    .choicesOpen = field.choicesOpen || areSeveral,
                                    .isNeeded =
                                        column.entry == 0 && (field.namesRecord() || field.isNeeded(empty)),
                                    .example = exampleOf(column, example, tongue)};
        for (const Choice &choice : field.choices)
            cells.choices.append(choice.label.in(tongue));
        sheet.columns.append(cells);
    }
    return sheet;
}

} // namespace PeopleDesk
