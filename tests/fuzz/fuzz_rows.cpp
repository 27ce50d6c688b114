// SPDX-License-Identifier: Apache-2.0
//
// Any table as a sheet of any operation: the first letter of the input says which, each line is a row, tabs
// part its cells, and a control character in front of a cell says what sort it is.
#include "expect.h"
#include "models/forms/request_builder.h"
#include "models/operations/catalog.h"
#include "models/sheet/row_comparison.h"
#include "models/sheet/sheet_rows.h"
#include "models/text/tongue.h"

#include <QJsonDocument>

#include <map>

using namespace PeopleDesk;

namespace {

/// The language that the program is written in.
class SourceTongue : public Tongue
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source);
    }
    [[nodiscard]] bool isChinese() const override { return false; }
};

CellRow rowOf(const QByteArray &line, qint64 number)
{
    CellRow row(number);
    for (const QByteArray &cell : line.split('\t')) {
        constexpr char sorts = char(SheetCell::Kind::Error);
        if (cell.isEmpty())
            row.append(SheetCell::Kind::Empty, {});
        else if (cell.at(0) >= 1 && cell.at(0) <= sorts)
            row.append(SheetCell::Kind(cell.at(0)), QByteArrayView(cell).sliced(1));
        else
            row.append(SheetCell::Kind::Text, cell);
    }
    return row;
}

/// Words of an operation's headers are the dearest part.
const HeaderWords &wordsOf(const OperationSpec &spec, const Tongues &tongues)
{
    static std::map<const OperationSpec *, HeaderWords> known;
    return known.try_emplace(&spec, spec, tongues).first->second;
}

bool isBlocked(const CheckedRow &row)
{
    return std::any_of(row.problems.begin(), row.problems.end(),
                       [](const Problem &problem) { return problem.severity == Severity::Block; });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const SourceTongue tongue;
    static const FormStart start{QDateTime({2026, 8, 3}, {10, 0}), QStringLiteral("open_id")};
    if (size == 0)
        return 0;
    const QList<const OperationSpec *> operations = operationCatalog();
    const OperationSpec &spec = *operations.at(data[0] % operations.size());

    QList<CellRow> rows;
    const QByteArray table(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    for (const QByteArray &line : table.split('\n'))
        rows.append(rowOf(line, rows.size() + 1));
    for (const CellRow &row : rows)
        expect(CellRow::fromBytes(row.number(), row.bytes()) == row, "a row comes out of its bytes");

    const HeaderRow header = findHeader(rows, wordsOf(spec, {&tongue}));
    if (header.place < 0)
        return 0;
    rows = rows.mid(header.place + 1);
    const SheetCheck check(spec, header.mapping, start, {&tongue});
    const CheckedRows checked = check.check(rows);
    expect(checked.rows.size() == rows.size(), "each row is judged");
    const CheckedSheet sheet(checked.rows);
    SheetRows packed;
    packed.append(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        expect(packed.at(i) == rows.at(i), "a row comes out of its block");
        expect(sheet.problems(i) == checked.rows.at(i).problems, "problems come out of their block");
    }
    for (const RowComparison::Repeat &repeat : compareRows(spec, check.idPaths(), sheet).repeats)
        expect(repeat.place > 0, "the first row repeats none");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (const Problem &problem : checked.rows.at(i).problems)
            expect(!problem.text.now().isEmpty(), "a problem has words");
        if (isBlocked(checked.rows.at(i)))
            continue;
        const ApiRequest request = buildRequest(spec, check.draftOf(rows.at(i)));
        QJsonParseError trouble{};
        QJsonDocument::fromJson(request.body, &trouble);
        expect(trouble.error == QJsonParseError::NoError, "what may be sent is JSON");
    }
    return 0;
}
