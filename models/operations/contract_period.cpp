// SPDX-License-Identifier: Apache-2.0
#include "models/operations/contract_period.h"

#include "models/forms/request_builder.h"
#include "models/operations/operations.h"
#include "models/timeline/overlaps.h"
#include "models/values/day_time.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;
const auto startKey = u"effective_time"_s;
const auto expectedKey = u"contract_end_date"_s;
const auto actualKey = u"expiration_time"_s;
const auto kindKey = u"contract_type"_s;

QDate dayIn(const Record &record, const QString &key)
{
    const auto parsed = parseDayTime(record.text(key));
    return parsed ? parsed->day : QDate();
}

ContractSpan spanOf(const Record &record)
{
    ContractSpan span;
    span.id = record.text(u"contract_id"_s);
    span.kind = record.text(kindKey);
    span.title = Text::verbatim(span.kind);
    for (const Choice &type : updateContract().field(kindKey)->choices) {
        if (type.value == span.kind)
            span.title = type.label;
    }
    span.number = Text::verbatim(record.text(u"contract_number"_s));
    span.start = dayIn(record, startKey);
    span.expectedEnd = dayIn(record, expectedKey);
    span.actualEnd = dayIn(record, actualKey);
    return span;
}

/// The field whose change makes the difference, for the complaint to stand at.
QString changedEdge(const Draft &draft, const ContractSpan &span)
{
    const QString end = movedField(span) == SpanEnd::Actual ? actualKey : expectedKey;
    if (draft.changed(end))
        return end;
    for (const QString &key : {startKey, expectedKey, actualKey}) {
        if (draft.changed(key))
            return key;
    }
    return end;
}

Text describe(const Overlap &overlap, const ContractSpan &other)
{
    const Text name = other.number.isEmpty()
        ? other.title
        : trTextFor("UpdateContract", "%1 %2", "kind and number of a contract")
              .arg(other.title)
              .arg(other.number);
    const QString from = overlap.days.first.toString(Qt::ISODate);
    if (!overlap.count)
        return trText("UpdateContract", "Overlaps with “%1” from %2 on; Feishu refuses that (1160545).")
            .arg(name)
            .arg(from);
    return trCounted("UpdateContract",
                     "Overlaps with “%1” by %n day(s), from %2; Feishu refuses that (1160545).")
        .counted(*overlap.count)
        .arg(name)
        .arg(from);
}

Complaints overlaps(const Draft &draft, bool sameKind)
{
    if (draft.siblings.isEmpty() || !draft.isLoaded)
        return {};
    const ContractSpan was = spanOf(draft.loaded);
    ContractSpan will = spanOf(draft.values);
    will.id = was.id;
    if (periodOf(was) == periodOf(will))
        return {};
    QList<ContractSpan> others;
    for (const Record &sibling : draft.siblings) {
        const ContractSpan other = spanOf(sibling);
        if (other.id != was.id && (other.kind == will.kind) == sameKind)
            others.append(other);
    }
    const QList<Overlap> before = overlapsWith(was, others);
    Complaints complaints;
    for (const Overlap &overlap : overlapsWith(will, others)) {
        const bool isOld = std::any_of(before.begin(), before.end(), [&](const Overlap &old) {
            return old.partnerOf(was.id) == overlap.partnerOf(was.id) && old.days == overlap.days;
        });
        if (isOld)
            continue;
        const auto other = std::find_if(others.begin(), others.end(), [&](const ContractSpan &span) {
            return span.id == overlap.partnerOf(was.id);
        });
        complaints.append({changedEdge(draft, will), describe(overlap, *other)});
    }
    return complaints;
}

} // namespace

ContractSpan contractSpan(const QJsonObject &contract)
{
    const auto status = [&](QLatin1String member) {
        return contract.value(member).toObject().value("enum_name"_L1).toString();
    };
    Record record = readBody(updateContract(), contract);
    record.setText(u"contract_id"_s, contract.value("id"_L1).toString());
    ContractSpan span = spanOf(record);
    span.statusValue = status("contract_status"_L1);
    span.statusName = contractStatusName(span.statusValue);
    span.periodReadable =
        contract.contains(startKey) && (contract.contains(expectedKey) || contract.contains(actualKey));
    return span;
}

Complaints overlapsSameKind(const Draft &draft)
{
    return overlaps(draft, true);
}

Complaints overlapsOtherKind(const Draft &draft)
{
    return overlaps(draft, false);
}

} // namespace PeopleDesk
