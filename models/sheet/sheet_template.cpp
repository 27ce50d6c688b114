// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_template.h"

#include "models/sheet/sheet_columns.h"
#include "models/text/tongue.h"

namespace PeopleDesk {

namespace {

using Editor = ValueKind::Editor;

/// Of repeated fields so many entries; a sheet may have more.
constexpr int entries = 3;

QString exampleOf(const FieldSpec &field, const Tongue &tongue)
{
    if (!field.choices.isEmpty())
        return field.choices.constFirst().label.in(tongue);
    switch (field.kind->editor()) {
    case Editor::Id:
        return QStringLiteral("6930815272790114324");
    case Editor::IdList:
        return QStringLiteral("6891560630172518670;6891560630172518671");
    case Editor::Date:
        return QStringLiteral("2026-03-31");
    case Editor::DateTime:
    case Editor::Instant:
        return QStringLiteral("2026-03-31 18:00:00");
    case Editor::Integer:
        return QStringLiteral("100");
    case Editor::Decimal:
        return QStringLiteral("2000.50");
    default:
        return {};
    }
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

SheetTemplate sheetTemplate(const OperationSpec &spec, const Tongue &tongue)
{
    SheetTemplate sheet{.name = spec.noun.in(tongue)};
    const Draft empty;
    for (const SheetColumn &column : sheetColumns(spec, entries)) {
        const FieldSpec &field = column.value();
        SheetTemplate::Column cells{.header = column.label().in(tongue),
                                    .note = noteOf(column, tongue),
                                    .choicesOpen = field.choicesOpen,
                                    .isNeeded =
                                        column.entry == 0 && (field.namesRecord() || field.isNeeded(empty)),
                                    .example = column.entry > 1 ? QString() : exampleOf(field, tongue)};
        for (const Choice &choice : field.choices)
            cells.choices.append(choice.label.in(tongue));
        sheet.columns.append(cells);
    }
    return sheet;
}

} // namespace PeopleDesk
