// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/cell_reading.h"

#include "models/values/plain_text.h"

namespace PeopleDesk {

namespace {

using Kind = SheetCell::Kind;

constexpr QChar semicolon = QLatin1Char(';');

/// Case and blanks don't tell one label from another.
QString tidied(const QString &words)
{
    QString text = withoutSpreadsheetMarks(words).toCaseFolded();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// "2026-01-05 00:00:00" is how programs write out a day when their column holds moments.
QString withoutMidnight(const QString &text)
{
    for (const QLatin1String midnight : {QLatin1String(" 00:00:00"), QLatin1String("T00:00:00")}) {
        if (text.endsWith(midnight))
            return text.chopped(midnight.size());
    }
    return text;
}

/// An apostrophe keeps a spreadsheet from calculating "=1+1"; files that PeopleDesk writes have it too.
QString withoutGuard(const QString &text)
{
    static const QString guarded = QStringLiteral("=+-@\t\r");
    return text.size() > 1 && text.at(0) == QLatin1Char('\'') && guarded.contains(text.at(1)) ? text.mid(1)
                                                                                              : text;
}

std::optional<Text> damageOf(const SheetCell &cell)
{
    if (cell.kind == Kind::Rounded)
        return trText(
                   "Sheet",
                   "The spreadsheet has rounded this number (%1): digits are lost. Copy it from the source "
                   "again, as text.")
            .arg(cell.text);
    if (cell.kind == Kind::Error)
        return trText("Sheet", "The spreadsheet holds an error here: %1.").arg(cell.text);
    if (cell.text.contains(QChar::ReplacementCharacter))
        return trText("Sheet",
                      "Characters of this cell could not be read. Choose another encoding for the file, or "
                      "type the cell anew.");
    return std::nullopt;
}

} // namespace

CellReading::CellReading(const FieldSpec &field, const Tongues &tongues)
    : m_kind(field.kind)
    , m_areSeveral(field.kind->editor() == ValueKind::Editor::Choices)
{
    for (const Choice &choice : field.choices) {
        for (const Tongue *tongue : tongues)
            m_choices.insert(tidied(choice.label.in(*tongue)), choice.value);
        for (const QString &name : choice.aliases)
            m_choices.insert(tidied(name), choice.value);
    }
    // A value beats a label that reads like it.
    for (const Choice &choice : field.choices)
        m_choices.insert(tidied(choice.value), choice.value);
}

QString CellReading::chosen(const QString &words) const
{
    if (!m_areSeveral)
        return m_choices.value(tidied(words), withoutSpreadsheetMarks(words));
    QStringList values;
    for (const QString &part : plainText(words).split(semicolon, Qt::SkipEmptyParts))
        values.append(m_choices.value(tidied(part), part.trimmed()));
    return values.join(semicolon);
}

CellValue CellReading::read(const SheetCell &cell) const
{
    CellValue value;
    if (cell.kind == Kind::Empty)
        return value;
    value.problem = damageOf(cell);
    if (value.problem)
        value.normal = cell.text;
    else if (!m_choices.isEmpty())
        value.normal = chosen(cell.text);
    else if (m_kind->editor() == ValueKind::Editor::Date)
        value.normal = m_kind->normalised(withoutMidnight(withoutSpreadsheetMarks(cell.text)));
    else
        value.normal = m_kind->normalised(withoutGuard(cell.text));
    return value;
}

} // namespace PeopleDesk
