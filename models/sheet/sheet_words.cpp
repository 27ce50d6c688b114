// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_words.h"

#include "models/batch/report_columns.h"

namespace PeopleDesk {

namespace {

Text separatorName(QChar separator)
{
    if (separator == QLatin1Char(';'))
        return trTextFor("Sheet", "semicolons", "what parts the columns of a file");
    if (separator == QLatin1Char('\t'))
        return trTextFor("Sheet", "tabs", "what parts the columns of a file");
    return trTextFor("Sheet", "commas", "what parts the columns of a file");
}

} // namespace

Text sheetTroubleText(SheetTrouble trouble)
{
    switch (trouble) {
    case SheetTrouble::None:
        return {};
    case SheetTrouble::NotThere:
        return trText("Sheet", "There is no such file.");
    case SheetTrouble::NoPermission:
        return trText("Sheet", "The file may not be read.");
    case SheetTrouble::UnknownFormat:
        return trText("Sheet", "This is neither CSV, XLSX nor ODS. Save it as one of these.");
    case SheetTrouble::Encrypted:
        return trText("Sheet", "The file has a password. Save a copy without one.");
    case SheetTrouble::Damaged:
        return trText("Sheet", "The file is damaged or incomplete.");
    case SheetTrouble::TooLarge:
        return trText("Sheet", "The file is too large.");
    case SheetTrouble::NoSuchSheet:
        return trText("Sheet", "The file has no sheet of this name.");
    case SheetTrouble::WrongEncoding:
        return trText("Sheet", "There is no such encoding.");
    case SheetTrouble::Cancelled:
        return trText("Sheet", "Reading was stopped.");
    }
    return {};
}

Text factsText(const SheetFacts &facts)
{
    switch (facts.format) {
    case SheetFacts::Format::Csv:
        break;
    case SheetFacts::Format::Xlsx:
        return trText("Sheet", "Read as XLSX, sheet “%1”").arg(facts.sheet);
    case SheetFacts::Format::Ods:
        return trText("Sheet", "Read as ODS, sheet “%1”").arg(facts.sheet);
    }
    const Text line = facts.encodingIsGuess ? trText("Sheet", "Read as CSV in %1 (a guess), separated by %2")
                                            : trText("Sheet", "Read as CSV in %1, separated by %2");
    return line.arg(facts.encoding).arg(separatorName(facts.separator));
}

QList<Text> columnWarnings(const ColumnMapping &mapping)
{
    QList<Text> warnings;
    for (const ColumnMapping::Column &column : mapping.columns()) {
        if (!column.path.isEmpty() || column.header.isEmpty() || column.isOfReport)
            continue;
        const Text reason = column.isForbidden
            ? trText("Sheet",
                     "The column “%1” is left out: Feishu refuses every request that carries this field.")
            : column.isTwice
            ? trText("Sheet", "The column “%1” is left out: an earlier one fills that field.")
            : trText("Sheet", "The column “%1” is left out: no field of that name.");
        warnings.append(reason.arg(column.header));
    }
    return warnings;
}

std::optional<Text> reportRemark(const ColumnMapping &mapping)
{
    if (mapping.outcomeColumn() < 0)
        return std::nullopt;
    return trText("Sheet",
                  "This is the report of an earlier run; the columns that the report added are left out.");
}

QString shownCell(const FieldSpec *field, const QString &text)
{
    const Choice *choice = field ? field->choice(text) : nullptr;
    const QString label = choice ? choice->label.now() : QString();
    return label.isEmpty() || label == text
        ? text
        : trTextFor("Sheet", "%1 · %2", "the code of a choice, and its label").arg(text).arg(label).now();
}

Text pathLabel(const OperationSpec &spec, const QString &path)
{
    if (path == outcomeField)
        return reportColumns().constFirst();
    if (const auto column = findSheetColumn(spec, path))
        return column->label();
    const FieldSpec *field = spec.field(path);
    return field ? field->label : trTextFor("Sheet", "Row", "what a problem is about");
}

} // namespace PeopleDesk
