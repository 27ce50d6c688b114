// SPDX-License-Identifier: Apache-2.0
#include "tests/ui_editors/every_kind.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

const auto always = [](const Draft &) { return true; };

FieldSpec field(const QString &key, const ValueKind &kind, const Text &label)
{
    FieldSpec spec;
    spec.key = key;
    spec.kind = &kind;
    spec.label = label;
    spec.sent = FieldSpec::Sent::WhenChanged;
    return spec;
}

SectionSpec who()
{
    FieldSpec target = field(u"offer_id"_s, idKind(), trText("EveryKind", "Offer id"));
    target.slot = FieldSpec::Slot::Path;
    FieldSpec name = field(u"name"_s, lineKind(), trText("EveryKind", "Name & title"));
    name.needed = always;
    name.help = trText("EveryKind", "As in the passport");
    FieldSpec number = field(u"number"_s, idKind(), trText("EveryKind", "Employee id"));
    number.needed = always;
    FieldSpec account = field(u"account"_s, userIdKind(), trText("EveryKind", "Account"));
    FieldSpec note = field(u"note"_s, paragraphKind(), trText("EveryKind", "Note"));
    return {trText("EveryKind", "Who"), {target, name, number, account, note}};
}

SectionSpec what()
{
    FieldSpec status = field(u"status"_s, choiceNumberKind(), trText("EveryKind", "Status"));
    status.choices = {{u"2"_s, trText("EveryKind", "In approval"), {}},
                      {u"6"_s, trText("EveryKind", "Sent"), trText("EveryKind", "The candidate has it")},
                      {u"8"_s, trText("EveryKind", "Declined"), {}}};
    status.needed = always;
    FieldSpec currency = field(u"currency"_s, choiceTextKind(), trText("EveryKind", "Currency"));
    currency.choices = {{u"CNY"_s, trText("EveryKind", "Renminbi"), {}},
                        {u"USD"_s, trText("EveryKind", "US dollar"), {}}};
    currency.choicesOpen = true;
    FieldSpec reason = field(u"reason"_s, lineKind(), trText("EveryKind", "Reason"));
    reason.proposals = [](const Draft &draft) -> QList<Choice> {
        if (draft.values.text(u"status"_s) == "8"_L1)
            return {{u"薪资｜现金"_s, trText("EveryKind", "Pay"), {}}};
        return {{u"入职"_s, {}, {}}, {u"转正"_s, {}, {}}};
    };
    FieldSpec reasons = field(u"reasons"_s, idListKind(), trText("EveryKind", "Termination reasons"));
    reasons.shown = [](const Draft &draft) { return draft.values.text(u"status"_s) == "8"_L1; };
    reasons.needed = reasons.shown;
    FieldSpec points = field(u"points"_s, integerKind(), trText("EveryKind", "Points"));
    FieldSpec amount = field(u"amount"_s, amountKind(), trText("EveryKind", "Amount"));
    return {trText("EveryKind", "What"), {status, currency, reason, reasons, points, amount}};
}

SectionSpec when()
{
    return {trText("EveryKind", "When"),
            {field(u"start"_s, dateKind(), trText("EveryKind", "Start")),
             field(u"end"_s, endOfDayKind(), trText("EveryKind", "End of the contract")),
             field(u"paid"_s, instantKind(), trText("EveryKind", "Paid at"))}};
}

SectionSpec split()
{
    FieldSpec center = field(u"cost_center"_s, idKind(), trText("EveryKind", "Cost center"));
    center.needed = always;
    FieldSpec rate = field(u"rate"_s, integerKind(), trText("EveryKind", "Share in %"));
    rate.needed = always;
    rate.addsUpTo = 100;
    FieldSpec rows = field(u"centers"_s, rowsKind(), trText("EveryKind", "Cost center split"));
    rows.columns = {center, rate};
    rows.entryName = trText("EveryKind", "cost center");
    return {Text(), {rows}};
}

OperationSpec describe()
{
    OperationSpec spec;
    spec.key = u"every_kind"_s;
    spec.targetField = u"offer_id"_s;
    spec.sections = {who(), what(), when(), split()};
    return spec;
}

} // namespace

const OperationSpec &everyKind()
{
    static const OperationSpec spec = describe();
    return spec;
}

Record everyKindRecord()
{
    Record record;
    record.setText(u"name"_s, u"王思远"_s);
    record.setText(u"number"_s, u"6930815272790114324"_s);
    record.setText(u"status"_s, u"6"_s);
    record.setText(u"currency"_s, u"CNY"_s);
    record.setText(u"amount"_s, u"2000.50"_s);
    record.setText(u"start"_s, u"2026-12-01"_s);
    record.setText(u"end"_s, u"2028-11-30 18:00:00"_s);
    record.setEntries(u"centers"_s,
                      {{{u"cost_center"_s, u"7001"_s}, {u"rate"_s, u"60"_s}},
                       {{u"cost_center"_s, u"7002"_s}, {u"rate"_s, u"40"_s}}});
    return record;
}

QList<Sample> FewSamples::values(const QString &, const QString &field) const
{
    if (field == "reasons"_L1) {
        return {{u"7001"_s, Text::verbatim(u"薪资"_s), {}, false, {}},
                {u"7002"_s, Text::verbatim(u"地点"_s), {}, false, {}}};
    }
    if (field == "cost_center"_L1)
        return {{u"7003"_s, Text::verbatim(u"研发平台"_s), {}, false, {{u"rate"_s, u"100"_s}}}};
    return {};
}

} // namespace PeopleDesk
