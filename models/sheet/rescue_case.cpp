// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/rescue_case.h"

namespace PeopleDesk {

namespace {

constexpr qsizetype mostBeside = 3;

struct IdColumn
{
    qsizetype place; ///< in the sheet
    QString path;
    const ValueKind *kind;
    bool isSuspicious;
    bool hasLost = false;
};

QList<IdColumn> idColumns(const OperationSpec &spec, const ColumnMapping &mapping, const RescueScope &scope)
{
    QList<IdColumn> columns;
    const QStringList paths = mapping.paths();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto column = findSheetColumn(spec, paths.at(i));
        if (!column)
            continue;
        const ValueKind::Editor editor = column->value().kind->editor();
        if (editor == ValueKind::Editor::Id || editor == ValueKind::Editor::IdList)
            columns.append(
                {i, paths.at(i), column->value().kind, scope.suspiciousPaths.contains(paths.at(i))});
    }
    return columns;
}

/// Columns that fill no field are those that people wrote for themselves.
QStringList besideIn(const CellRow &row, const ColumnMapping &mapping)
{
    QStringList words;
    for (qsizetype i = 0; i < mapping.columns().size() && words.size() < mostBeside; ++i) {
        const ColumnMapping::Column &column = mapping.columns().at(i);
        const QString text = row.at(i).text.trimmed();
        if (column.path.isEmpty() && !column.isOfReport && !text.isEmpty())
            words.append(text);
    }
    return words;
}

std::optional<RescueCase> caseIn(const CellRow &row, const IdColumn &column)
{
    RescueCase found{.column = column.place, .number = row.number(), .path = column.path};
    found.cell = row.at(column.place);
    if (found.cell.kind == SheetCell::Kind::Empty)
        return std::nullopt;
    const QString id = column.kind->normalised(found.cell.text);
    if (const auto lost = RescueDigits::inScientific(id, found.cell.kind == SheetCell::Kind::Rounded)) {
        found.digits = *lost;
        return found;
    }
    if (const auto suspicious = RescueDigits::inSuspicious(id)) {
        found.digits = *suspicious;
        found.suspicious = id;
        return found;
    }
    return std::nullopt;
}

QString tidied(const QString &words)
{
    QString text = words.toCaseFolded();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

bool RescueCase::names(const Text &whom) const
{
    const QString words = tidied(whom.inEveryLanguage());
    return std::any_of(beside.begin(), beside.end(), [&](const QString &neighbour) {
        const QString text = tidied(neighbour);
        return text.size() > 1 && words.contains(text);
    });
}

QList<RescueCase> findRescueCases(const OperationSpec &spec, const ColumnMapping &mapping,
                                  const SheetRows &rows, const RescueScope &scope)
{
    QList<IdColumn> columns = idColumns(spec, mapping, scope);
    QList<RescueCase> cases;
    qsizetype place = 0;
    for (const RowBlock &block : rows.inBlocks().blocks()) {
        for (const CellRow &row : block.rows()) {
            for (IdColumn &column : columns) {
                auto found = caseIn(row, column);
                if (!found
                    || (!found->suspicious.isEmpty()
                        && scope.rightIds.value(column.path)
                               .contains(IdCensus::fullLengthId(found->suspicious))))
                    continue;
                column.hasLost = column.hasLost || found->suspicious.isEmpty();
                found->place = place;
                found->beside = besideIn(row, mapping);
                cases.append(*found);
            }
            ++place;
        }
    }
    cases.removeIf([&](const RescueCase &one) {
        const auto column = std::find_if(columns.begin(), columns.end(),
                                         [&](const IdColumn &other) { return other.place == one.column; });
        return !one.suspicious.isEmpty() && !column->isSuspicious && !column->hasLost;
    });
    return cases;
}

} // namespace PeopleDesk
