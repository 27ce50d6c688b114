// SPDX-License-Identifier: Apache-2.0
// API §7: PATCH /open-apis/corehr/v1/contracts/:contract_id
#include "models/operations/contract_period.h"
#include "models/operations/operations.h"
#include "models/operations/scopes.h"
#include "models/outcomes/platform_errors.h"
#include "models/values/day_time.h"

#include <QJsonArray>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

FieldSpec contractId()
{
    return {.key = u"contract_id"_s,
            .kind = &idKind(),
            .label = trText("UpdateContract", "Contract ID"),
            .help = trText("UpdateContract", "Up to 19 digits, from the contract list of Feishu People."),
            .slot = FieldSpec::Slot::Path};
}

SectionSpec period()
{
    return {
        trText("UpdateContract", "Period"),
        {{.key = u"effective_time"_s,
          .kind = &dateTimeKind(),
          .label = trText("UpdateContract", "Start"),
          .help =
              trText("UpdateContract",
                     "A date is enough; a time of day that was loaded is kept, otherwise it is 00:00:00."),
          .sent = FieldSpec::Sent::WhenChanged},
         {.key = u"contract_end_date"_s,
          .kind = &dateKind(),
          .label = trText("UpdateContract", "Expected end"),
          .help = trText("UpdateContract", "The end that was agreed on when the contract was signed."),
          .sent = FieldSpec::Sent::WhenChanged},
         {.key = u"expiration_time"_s,
          .kind = &endOfDayKind(),
          .label = trText("UpdateContract", "Actual end"),
          .help = trText(
              "UpdateContract",
              "9999-12-31 means still running; usually leave it as it is. A date alone ends at 23:59:59."),
          .sent = FieldSpec::Sent::WhenChanged}}};
}

SectionSpec terms()
{
    // API §10.1. Tenants may add contract types, and the system's own samples show values that are in no
    // table, so all three lists stay open.
    const QList<Choice> types{
        {u"labor_contract"_s, trText("UpdateContract", "Labor contract")},
        {u"internship_agreement"_s, trText("UpdateContract", "Internship agreement")},
        {u"contractor_agreement"_s, trText("UpdateContract", "Contractor agreement")},
        {u"outsourcing_agreement"_s, trText("UpdateContract", "Outsourcing agreement")},
        {u"noncompete_agreement"_s, trText("UpdateContract", "Non-compete agreement")},
        {u"confidential_agreement"_s, trText("UpdateContract", "Confidentiality agreement")},
    };
    const QList<Choice> durations{
        {u"fixed_term"_s, trText("UpdateContract", "Fixed term")},
        {u"open_ended"_s, trText("UpdateContract", "Open-ended")},
        {u"certain_task"_s, trText("UpdateContract", "Until a certain task is completed")},
    };
    const QList<Choice> signings{
        {u"new"_s, trText("UpdateContract", "New")},
        {u"changed"_s, trText("UpdateContract", "Changed")},
        {u"renewed"_s, trText("UpdateContract", "Renewed")},
        {u"update"_s, trText("UpdateContract", "Correction")},
    };
    return {trText("UpdateContract", "Terms"),
            {{.key = u"contract_type"_s,
              .kind = &enumNameKind(),
              .label = trText("UpdateContract", "Contract type"),
              .help = trText(
                  "UpdateContract",
                  "If your company's own type is not listed, ask your administrator for its API name."),
              .sent = FieldSpec::Sent::WhenChanged,
              .choices = types,
              .choicesOpen = true,
              .enumSource = {u"contract"_s, u"contract_type"_s}},
             {.key = u"duration_type"_s,
              .kind = &enumNameKind(),
              .label = trText("UpdateContract", "Duration"),
              .help = trText("UpdateContract", "How long the contract is meant to run."),
              .sent = FieldSpec::Sent::WhenChanged,
              .choices = durations,
              .choicesOpen = true,
              .enumSource = {u"contract"_s, u"duration_type"_s}},
             {.key = u"signing_type"_s,
              .kind = &enumNameKind(),
              .label = trText("UpdateContract", "Signing type"),
              .help = trText("UpdateContract",
                             "Whether it was signed for the first time, changed, renewed or corrected."),
              .sent = FieldSpec::Sent::WhenChanged,
              .choices = signings,
              .choicesOpen = true,
              .enumSource = {u"contract"_s, u"signing_type"_s}},
             {.key = u"first_party_company_id"_s,
              .kind = &idKind(),
              .label = trText("UpdateContract", "Signing company"),
              .help = trText("UpdateContract",
                             "Changing the company usually means ending this contract and signing another."),
              .sent = FieldSpec::Sent::WhenChanged,
              .suggestions = u"companies"_s},
             {.key = u"contract_number"_s,
              .kind = &lineKind(),
              .label = trText("UpdateContract", "Contract number"),
              .help = trText("UpdateContract", "Exactly as it stands on the paper."),
              .sent = FieldSpec::Sent::WhenChanged}}};
}

std::optional<QDate> dayOf(const Draft &draft, const QString &key)
{
    const auto parsed = parseDayTime(draft.values.text(key));
    return parsed ? std::optional(parsed->day) : std::nullopt;
}

Complaints nothingChanged(const Draft &draft)
{
    for (const FieldSpec &field : updateContract().fields()) {
        if (field.slot == FieldSpec::Slot::Body && draft.changed(field.key))
            return {};
    }
    return {{QString(),
             trText("UpdateContract",
                    "Nothing is changed yet. Change a field first; only what changed is sent.")}};
}

Complaints startAfterEnd(const Draft &draft)
{
    const auto start = dayOf(draft, u"effective_time"_s);
    const auto end = dayOf(draft, u"expiration_time"_s);
    Complaints complaints;
    if (start && end && !meansNotEnded(*end) && *start > *end)
        complaints.append(
            {u"expiration_time"_s, trText("UpdateContract", "The actual end lies before the start.")});
    const auto expected = dayOf(draft, u"contract_end_date"_s);
    if (start && expected && *start > *expected)
        complaints.append(
            {u"contract_end_date"_s, trText("UpdateContract", "The expected end lies before the start.")});
    return complaints;
}

Complaints actualAfterExpected(const Draft &draft)
{
    const auto actual = dayOf(draft, u"expiration_time"_s);
    const auto expected = dayOf(draft, u"contract_end_date"_s);
    if (actual && expected && !meansNotEnded(*actual) && *actual > *expected)
        return {{u"expiration_time"_s,
                 trText("UpdateContract",
                        "The actual end is later than the expected end; Feishu may refuse this.")}};
    return {};
}

} // namespace

Text contractStatusName(const QString &value)
{
    const QList<Choice> names{
        {u"contract_open"_s, trText("UpdateContract", "In force")},
        {u"contract_closed"_s, trText("UpdateContract", "Terminated")},
        {u"contract_to_be_effective"_s, trText("UpdateContract", "To take effect")},
        {u"not_started"_s, trText("UpdateContract", "Not started")},
        {u"in_progress"_s, trText("UpdateContract", "In approval")},
        {u"renewed"_s, trTextFor("UpdateContract", "Renewed", "renewal status")},
        {u"rejected"_s, trText("UpdateContract", "Rejected")},
        {u"extended"_s, trText("UpdateContract", "Extended")},
        {u"withdrawn"_s, trText("UpdateContract", "Withdrawn")},
        {u"no_renewal_required"_s, trText("UpdateContract", "No renewal needed")},
    };
    for (const Choice &name : names) {
        if (name.value == value)
            return name.label;
    }
    return Text::verbatim(value);
}

namespace {

QList<Fact> facts(const QJsonObject &contract)
{
    const auto enumName = [&](QLatin1String member) {
        return contractStatusName(contract.value(member).toObject().value("enum_name"_L1).toString());
    };
    QList<Fact> facts{
        {trText("UpdateContract", "Status"), enumName("contract_status"_L1)},
        {trText("UpdateContract", "Renewal"), enumName("renewal_status"_L1)},
        {trText("UpdateContract", "Employment ID"),
         Text::verbatim(contract.value("employment_id"_L1).toString())},
    };
    if (const qint64 times = contract.value("signing_times"_L1).toInteger(); times > 0)
        facts.append({trText("UpdateContract", "Signed"),
                      trCounted("UpdateContract", "%n time(s)").counted(int(times))});
    facts.removeIf([](const Fact &fact) { return fact.value.now().isEmpty(); });
    return facts;
}

OperationSpec describe()
{
    OperationSpec spec;
    spec.key = u"update_contract"_s;
    spec.icon = u"contract"_s;
    spec.noun = trText("UpdateContract", "Contracts");
    spec.title = trText("UpdateContract", "Edit a contract");
    spec.purpose = trText("UpdateContract", "Only what you change is sent; everything else keeps its value.");
    spec.sendLabel = trText("UpdateContract", "Send change");
    spec.doneText = trText("UpdateContract", "The contract was updated.");
    spec.afterSuccess = trText("UpdateContract", "Search results may lag behind by a few seconds.");
    spec.endpoint = {"PATCH", "/open-apis/corehr/v1/contracts/:contract_id", {1000, 50}, Repeat::ClientToken};
    spec.targetField = u"contract_id"_s;
    SectionSpec first = period();
    first.fields.prepend(contractId());
    spec.sections = {first, terms()};
    spec.rules = {
        // The server's answer to an empty body is unknown (§7.1); there is nothing it could be good for.
        {Severity::Block, {Basis::Documented, "7.1"}, nothingChanged},
        {Severity::Warn, {Basis::Inferred, "7.1"}, startAfterEnd},
        {Severity::Warn, {Basis::Conflict, "7.1"}, actualAfterExpected},
        {Severity::Block, {Basis::Documented, "7.3"}, overlapsSameKind, true},
        {Severity::Warn, {Basis::Unconfirmed, "7.3"}, overlapsOtherKind, true},
    };
    spec.errors = {
        {1160545, trText("UpdateContract", "The employee already has a contract in this period."),
         trText("UpdateContract", "Change the start or the end so that the contracts do not overlap."),
         u"effective_time"_s, Retry::No},
        {1160546,
         trText("UpdateContract", "The same contract already exists."),
         trText("UpdateContract", "Compare with the employee's other contracts; one of them is the same."),
         {},
         Retry::No},
    };
    spec.productErrors = peopleErrors;
    spec.neverSent = {u"employment_id"_s, u"person_id"_s, u"custom_fields"_s};
    spec.load = LoadSpec{
        .endpoint = {"GET", "/open-apis/corehr/v1/contracts/:contract_id", {}, Repeat::Read},
        .dataPath = u"contract"_s,
        .facts = facts,
    };
    spec.find = FindSpec{.people = u"employees"_s,
                         .records = u"contracts"_s,
                         .personMember = u"employment_id"_s,
                         .board = FindSpec::Board::Timeline,
                         .prompt = trText("Finding", "Name, number or contract ID"),
                         .owner = u"employees"_s,
                         .ownerOf =
                             [](const QJsonObject &contract) {
                                 return QHash<QString, QString>{
                                     {u"employment_id"_s, contract.value("employment_id"_L1).toString()}};
                             },
                         .span = contractSpan,
                         .spanFields = {u"effective_time"_s, u"contract_end_date"_s, u"expiration_time"_s},
                         .isCurrent =
                             [](const QJsonObject &contract) {
                                 return contract.value("contract_status"_L1).toObject().value("enum_name"_L1)
                                     == "contract_open"_L1;
                             }};
    spec.undo = {.way = UndoSpec::Way::Restore};
    spec.scopes = {peopleWriteScope()};
    spec.preconditions = {selfBuiltApp(), releaseAndApproval(), employeeDataScope(), peopleEdition(),
                          addressAllowList()};
    return spec;
}

} // namespace

const OperationSpec &updateContract()
{
    static const OperationSpec spec = describe();
    return spec;
}

} // namespace PeopleDesk
