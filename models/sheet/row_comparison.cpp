// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/row_comparison.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

QList<RowComparison::Complaint> complaintsOf(const OperationSpec &spec)
{
    QList<RowComparison::Complaint> all{
        {RowMarks::target,
         spec.targetField,
         Severity::Warn,
         {Basis::Advice, "11.3"},
         trText("Sheet",
                "Row %1 is about the same record. They are sent one after the other, in this order.")},
        {RowMarks::repeatKey,
         spec.repeatKeyField,
         Severity::Block,
         {Basis::Documented, "11.2"},
         trText("Sheet", "Row %1 has the same external ID already. Each may stand once.")}};
    for (qsizetype i = 0; i < spec.alike.size(); ++i)
        all.append({RowMarks::firstAlike + i,
                    spec.alike.at(i).fields.constFirst(),
                    Severity::Warn,
                    {Basis::Advice, "11.2"},
                    spec.alike.at(i).inSheet});
    return all;
}

bool isBefore(const RowComparison::Repeat &one, const RowComparison::Repeat &other)
{
    return one.place < other.place;
}

} // namespace

QList<Problem> RowComparison::problems(qsizetype place) const
{
    QList<Problem> problems;
    auto repeat = std::lower_bound(repeats.begin(), repeats.end(), Repeat{place, 0, 0}, isBefore);
    for (; repeat != repeats.end() && repeat->place == place; ++repeat) {
        const Complaint &complaint = complaints.at(repeat->complaint);
        problems.append({complaint.field, complaint.severity,
                         complaint.text.arg(QString::number(repeat->earlier)), complaint.source});
    }
    return problems;
}

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

RowComparison compareRows(const OperationSpec &spec, const QStringList &idPaths, const CheckedSheet &rows,
                          const IdsByPath &rightIds)
{
    RowComparison comparison{.complaints = complaintsOf(spec)};
    for (qsizetype i = 0; i < comparison.complaints.size(); ++i) {
        const qsizetype which = comparison.complaints.at(i).mark;
        QHash<QByteArrayView, qint64> seen; // the number of the first row with that mark
        rows.forEach([&](qsizetype place, const CheckedBlock &block, qsizetype offset) {
            const QByteArrayView mark = block.mark(offset, which);
            if (mark.isEmpty())
                return;
            const auto earlier = seen.constFind(mark);
            if (earlier == seen.cend())
                seen.insert(mark, block.number(offset));
            else
                comparison.repeats.append({place, *earlier, i});
        });
    }
    std::stable_sort(comparison.repeats.begin(), comparison.repeats.end(), isBefore);

    IdCensus census;
    for (qsizetype i = 0; i < idPaths.size(); ++i) {
        bool hasLost = false;
        rows.forEach([&](qsizetype, const CheckedBlock &block, qsizetype offset) {
            const quint64 id = block.id(offset, i);
            if (id == IdCensus::lostId)
                hasLost = true;
            else
                census.add(idPaths.at(i), id);
        });
        if (hasLost)
            comparison.lostIdPaths.append(idPaths.at(i));
    }
    comparison.suspicions = census.find(rightIds);
    return comparison;
}

} // namespace PeopleDesk
