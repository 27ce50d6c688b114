// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/row_comparison.h"

namespace PeopleDesk {

namespace {

/// What is said of a row whose mark an earlier row has too.
struct Repeated
{
    qsizetype mark;
    QString field;
    Severity severity;
    Source source;
    Text text; ///< "%1": the number of the earlier row
};

QList<Repeated> repeatedMarks(const OperationSpec &spec)
{
    QList<Repeated> all{
        {RowMarks::target, spec.targetField, Severity::Warn, {Basis::Advice, "11.3"},
         trText("Sheet", "Row %1 is about the same record. They are sent one after the other, in this order.")},
        {RowMarks::repeatKey, spec.repeatKeyField, Severity::Block, {Basis::Documented, "11.2"},
         trText("Sheet", "Row %1 has the same external ID already. Each may stand once.")}};
    for (qsizetype i = 0; i < spec.alike.size(); ++i)
        all.append({RowMarks::firstAlike + i, spec.alike.at(i).fields.constFirst(), Severity::Warn,
                    {Basis::Advice, "11.2"}, spec.alike.at(i).inSheet});
    return all;
}

} // namespace

bool RowComparison::isSheetBlocked() const
{
    return std::any_of(suspicions.begin(), suspicions.end(), [](const IdSuspicion &suspicion) {
        return suspicion.level == IdSuspicion::Level::Block;
    });
}

bool RowComparison::hasQuestion() const
{
    return std::any_of(suspicions.begin(), suspicions.end(), [](const IdSuspicion &suspicion) {
        return suspicion.level == IdSuspicion::Level::Question;
    });
}

RowComparison compareRows(const OperationSpec &spec, const QStringList &idPaths,
                          const QList<CheckedRow> &rows)
{
    RowComparison comparison;
    for (const Repeated &repeated : repeatedMarks(spec)) {
        QHash<QByteArray, qint64> seen; // the number of the first row with that mark
        for (qsizetype place = 0; place < rows.size(); ++place) {
            const CheckedRow &row = rows.at(place);
            const QByteArray mark = row.marks.value(repeated.mark);
            if (mark.isEmpty())
                continue;
            const auto earlier = seen.constFind(mark);
            if (earlier == seen.cend())
                seen.insert(mark, row.number);
            else
                comparison.problems[place].append({repeated.field, repeated.severity,
                                                   repeated.text.arg(QString::number(*earlier)),
                                                   repeated.source});
        }
    }

    IdCensus census;
    for (const CheckedRow &row : rows) {
        for (qsizetype i = 0; i < row.ids.size(); ++i)
            census.add(idPaths.at(i), row.ids.at(i));
    }
    comparison.suspicions = census.find();
    return comparison;
}

} // namespace PeopleDesk
