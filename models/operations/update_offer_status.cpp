// SPDX-License-Identifier: Apache-2.0
// API §4: PATCH /open-apis/hire/v1/offers/:offer_id/offer_status
#include "models/operations/day_picks.h"
#include "models/operations/offer_statuses.h"
#include "models/operations/operations.h"
#include "models/operations/scopes.h"
#include "models/outcomes/platform_errors.h"
#include "models/values/day_time.h"

#include <QDateTime>
#include <QJsonArray>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;
const auto statusKey = u"offer_status"_s;
const auto reasonsKey = u"termination_reason_id_list"_s;
/// Facts of the loaded offer that rules look at; no fields.
const auto offerTypeKey = u"offer_type"_s;
const auto sentFromHireKey = u"sent_from_hire"_s;

/// The status as it was read; empty when nobody knows it. 0 is a filter value, no status (API §4.2).
QString currentStatus(const Draft &draft)
{
    const QString status = draft.loaded.text(statusKey);
    return status == "0"_L1 ? QString() : status;
}

Condition statusIs(const QString &status)
{
    return [status](const Draft &draft) { return draft.values.text(statusKey) == status; };
}

QList<FieldSpec> fields()
{
    const FieldSpec id{
        .key = u"offer_id"_s,
        .kind = &idKind(),
        .label = trText("UpdateOfferStatus", "Offer ID"),
        .help = trText("UpdateOfferStatus", "Up to 19 digits, from the offer list of Feishu Hire."),
        .slot = FieldSpec::Slot::Path};
    const FieldSpec status{.key = statusKey,
                           .kind = &choiceNumberKind(),
                           .label = trText("UpdateOfferStatus", "Offer status"),
                           .help =
                               trText("UpdateOfferStatus",
                                      "Where the offer stands now in your own approval or sending process."),
                           .sent = FieldSpec::Sent::Always,
                           .choices = writableOfferStatuses(),
                           .readOnlyChoices = readOnlyOfferStatuses(),
                           .prefilled = false,
                           .path = &offerStatusPath(),
                           .needed = [](const Draft &) { return true; }};
    const FieldSpec expiration{
        .key = u"expiration_date"_s,
        .kind = &dateKind(),
        .label = trText("UpdateOfferStatus", "Offer valid until"),
        .help = trText("UpdateOfferStatus", "The last day on which the candidate can accept."),
        .quickPicks = comingDays,
        .shown = statusIs(u"6"_s),
        .needed = statusIs(u"6"_s)};
    const FieldSpec reasons{.key = reasonsKey,
                            .kind = &idListKind(),
                            .label = trText("UpdateOfferStatus", "Reasons for declining"),
                            .help =
                                trText("UpdateOfferStatus", "From the list of termination reasons, 1 to 50."),
                            .shown = statusIs(u"8"_s),
                            .needed = statusIs(u"8"_s),
                            .maximumItems = 50,
                            .suggestions = u"termination_reasons"_s};
    const FieldSpec note{.key = u"termination_reason_note"_s,
                         .kind = &paragraphKind(),
                         .label = trText("UpdateOfferStatus", "Note on the reasons"),
                         .help =
                             trText("UpdateOfferStatus", "What the list of reasons does not say. Optional."),
                         .shown = statusIs(u"8"_s)};
    return {id, status, expiration, reasons, note};
}

Complaints voidOnlyFromSent(const Draft &draft)
{
    const QString current = currentStatus(draft);
    if (!statusIs(u"9"_s)(draft) || current.isEmpty() || current == "6"_L1 || current == "7"_L1)
        return {};
    return {{statusKey,
             trText("UpdateOfferStatus",
                    "Only an offer that was sent or accepted can become void; this one is “%1”.")
                 .arg(offerStatusName(current))}};
}

Complaints sameStatus(const Draft &draft)
{
    const QString current = currentStatus(draft);
    if (current.isEmpty() || !statusIs(current)(draft) || !voidOnlyFromSent(draft).isEmpty())
        return {};
    return {{statusKey,
             trText("UpdateOfferStatus",
                    "The offer already has this status; what sending it again does is not documented.")}};
}

Complaints unusualTransition(const Draft &draft)
{
    const QString current = currentStatus(draft);
    const QString wanted = draft.values.text(statusKey);
    if (current.isEmpty() || wanted.isEmpty() || current == wanted)
        return {};
    const QStringList usual = usualNextStatuses(current);
    if (usual.contains(wanted) || !voidOnlyFromSent(draft).isEmpty())
        return {};
    if (usual.isEmpty())
        return {
            {statusKey,
             trText("UpdateOfferStatus", "Unusual: nothing is known to follow “%1”. Feishu may refuse it.")
                 .arg(offerStatusName(current))}};
    QList<Text> names;
    for (const QString &status : usual)
        names.append(trText("UpdateOfferStatus", "“%1”").arg(offerStatusName(status)));
    return {
        {statusKey,
         trText("UpdateOfferStatus", "Unusual after “%1”; what usually follows: %2. Feishu may refuse it.")
             .arg(offerStatusName(current))
             .arg(Text::joined(names, u" / "_s))}};
}

Complaints pastDate(const Draft &draft)
{
    const auto day = parseDay(draft.values.text(u"expiration_date"_s));
    if (!statusIs(u"6"_s)(draft) || !day || *day >= draft.today())
        return {};
    return {{u"expiration_date"_s, trText("UpdateOfferStatus", "This day is over already.")}};
}

Complaints repeatedReason(const Draft &draft)
{
    QStringList ids = draft.values.list(reasonsKey);
    if (!statusIs(u"8"_s)(draft) || ids.removeDuplicates() == 0)
        return {};
    return {{reasonsKey, trText("UpdateOfferStatus", "The same reason is named twice.")}};
}

Complaints internOffer(const Draft &draft)
{
    static const QStringList internStatuses{u"11"_s, u"12"_s, u"13"_s};
    if (draft.loaded.text(offerTypeKey) != "2"_L1 && !internStatuses.contains(currentStatus(draft)))
        return {};
    return {{statusKey,
             trText("UpdateOfferStatus",
                    "This is an intern offer. Onboarding and leaving of interns are confirmed in Feishu "
                    "Hire; whether this status can be changed from here is not documented.")}};
}

Complaints sentFromHire(const Draft &draft)
{
    static const QStringList sending{u"6"_s, u"7"_s, u"8"_s, u"9"_s};
    if (draft.loaded.text(sentFromHireKey).isEmpty() || !sending.contains(draft.values.text(statusKey)))
        return {};
    return {
        {statusKey,
         trText("UpdateOfferStatus",
                "This offer was sent from inside Feishu Hire, so Feishu will probably refuse (1002073).")}};
}

ErrorTable errors()
{
    return {
        {1002001,
         trText("UpdateOfferStatus",
                "Feishu Hire met an error of its own; the status may have been changed."),
         trText("UpdateOfferStatus",
                "Read the offer to see its status. If it repeats, give the log ID to Feishu support."),
         {},
         Retry::AfterReadBack},
        {1002002,
         trText("UpdateOfferStatus", "Feishu did not accept what was sent."),
         trText("UpdateOfferStatus", "Look at Feishu's own words below and check the fields."),
         {},
         Retry::No},
        {1002064, trText("UpdateOfferStatus", "There is no offer with this ID."),
         trText("UpdateOfferStatus", "Check the offer ID; copy it from Feishu Hire as text."), u"offer_id"_s,
         Retry::No},
        {1002069,
         trText("UpdateOfferStatus", "The approval status could not be changed from where it stands now."),
         trText("UpdateOfferStatus",
                "Read the offer and choose a status that follows its present one in the approval flow."),
         statusKey, Retry::No},
        {1002070,
         trText("UpdateOfferStatus",
                "The approval of this offer was started inside Feishu Hire, so its status can't be changed "
                "from here."),
         trText("UpdateOfferStatus", "Go on with the approval inside Feishu Hire."), statusKey, Retry::No},
        {1002071, trText("UpdateOfferStatus", "The application is too far along for this change."),
         trText("UpdateOfferStatus",
                "The status can be changed only before the application reaches “to be onboarded”."),
         statusKey, Retry::No},
        {1002072, trText("UpdateOfferStatus", "The offer can't be made void now."),
         trText("UpdateOfferStatus", "Only an offer that was sent or accepted can become void."), statusKey,
         Retry::No},
        {1002073,
         trText("UpdateOfferStatus",
                "This offer was sent to the candidate from inside Feishu Hire, so sending and acceptance "
                "can't be changed from here."),
         trText("UpdateOfferStatus", "Change it inside Feishu Hire."), statusKey, Retry::No},
        {1002074,
         trText("UpdateOfferStatus", "The tenant's switch for changing offers from outside is off."),
         trText("UpdateOfferStatus",
                "Ask the administrator to turn it on: Feishu Hire, Settings, Offer settings, Offer rules."),
         {},
         Retry::AfterGrant},
    };
}

void complete(const QJsonObject &offer, Record &record)
{
    record.setText(offerTypeKey, QString::number(offer.value("offer_type"_L1).toInteger()));
    if (!offer.value("offer_send_record_list"_L1).toArray().isEmpty())
        record.setText(sentFromHireKey, u"yes"_s);
}

QList<Fact> facts(const QJsonObject &offer)
{
    const QJsonObject basics = offer.value("basic_info"_L1).toObject();
    const qint64 type = offer.value("offer_type"_L1).toInteger();
    QList<Fact> facts{
        {trText("UpdateOfferStatus", "Current status"),
         offerStatusName(QString::number(offer.value("offer_status"_L1).toInteger()))},
        {trText("UpdateOfferStatus", "Job"),
         Text::verbatim(offer.value("job_info"_L1).toObject().value("job_name"_L1).toString())},
        {trText("UpdateOfferStatus", "Offer type"),
         type == 2       ? trText("UpdateOfferStatus", "Intern")
             : type == 1 ? trText("UpdateOfferStatus", "Regular")
                         : Text()},
        {trText("UpdateOfferStatus", "Start date"),
         Text::verbatim(basics.value("onboard_date"_L1).toString())},
        {trText("UpdateOfferStatus", "Application ID"),
         Text::verbatim(offer.value("application_id"_L1).toString())},
    };
    if (const qint64 expires = basics.value("expire_time"_L1).toInteger(); expires > 0)
        // A day is what was set, and the last on which the offer holds (API §4.1).
        facts.append({trText("UpdateOfferStatus", "Valid until"),
                      Text::verbatim(QDateTime::fromMSecsSinceEpoch(expires).date().toString(Qt::ISODate))});
    facts.removeIf([](const Fact &fact) { return fact.value.now().isEmpty(); });
    return facts;
}

OperationSpec describe()
{
    OperationSpec spec;
    spec.key = u"update_offer_status"_s;
    spec.icon = u"offer"_s;
    spec.noun = trText("UpdateOfferStatus", "Offers");
    spec.title = trText("UpdateOfferStatus", "Update an offer's status");
    spec.purpose =
        trText("UpdateOfferStatus", "Brings an offer's progress in your own system into Feishu Hire.");
    spec.sendLabel = trText("UpdateOfferStatus", "Update status");
    spec.doneText = trText("UpdateOfferStatus", "The offer's status was updated.");
    spec.endpoint = {
        "PATCH", "/open-apis/hire/v1/offers/:offer_id/offer_status", {100, 0}, Repeat::ReadFirst};
    spec.targetField = u"offer_id"_s;
    spec.sections = {{trText("UpdateOfferStatus", "Status"), fields()}};
    spec.rules = {
        {Severity::Block, {Basis::Documented, "4.3"}, voidOnlyFromSent},
        {Severity::Block, {Basis::Documented, "4.1"}, repeatedReason},
        {Severity::Warn, {Basis::Inferred, "4.3"}, unusualTransition},
        {Severity::Warn, {Basis::Unconfirmed, "14"}, sameStatus},
        {Severity::Warn, {Basis::Unconfirmed, "4.1"}, pastDate},
        {Severity::Warn, {Basis::Unconfirmed, "4.3"}, internOffer},
        {Severity::Warn, {Basis::Inferred, "9.1"}, sentFromHire},
    };
    spec.errors = errors();
    spec.productErrors = hireErrors;
    spec.totals = {{.by = u"offer_status"_s}};
    spec.load = LoadSpec{
        .endpoint = {"GET", "/open-apis/hire/v1/offers/:offer_id", {0, 20}, Repeat::Read},
        .dataPath = u"offer"_s,
        .complete = complete,
        .facts = facts,
        // The date and the reasons that were sent are not read back under the same names.
        .shows =
            [](const QJsonObject &body, const QJsonObject &offer) {
                return body.value("offer_status"_L1).toInteger()
                    == offer.value("offer_status"_L1).toInteger(-1);
            },
    };
    spec.find = FindSpec{.people = u"talents"_s,
                         .records = u"offers"_s,
                         .personMember = u"talent_id"_s,
                         .board = FindSpec::Board::Cards,
                         .prompt = trText("Finding", "Name, phone, e-mail or offer ID"),
                         .owner = u"application_detail"_s,
                         .ownerOf =
                             [](const QJsonObject &offer) {
                                 return QHash<QString, QString>{
                                     {u"application_id"_s, offer.value("application_id"_L1).toString()}};
                             },
                         .isCurrent =
                             [](const QJsonObject &offer) {
                                 const QString status =
                                     QString::number(offer.value("offer_status"_L1).toInteger());
                                 return !usualNextStatuses(status).isEmpty();
                             }};
    spec.undo = {.whyNot = trText("UpdateOfferStatus",
                                  "An offer's status can't be taken back: Feishu only lets it move on. Open "
                                  "the offer to see which statuses it can reach from here."),
                 .look = trText("UpdateOfferStatus", "Open the offer")};
    spec.scopes = {offerScope()};
    spec.preconditions = {approvalSwitch(), sendingSwitch(), selfBuiltApp(), releaseAndApproval(),
                          addressAllowList()};
    return spec;
}

} // namespace

const OperationSpec &updateOfferStatus()
{
    static const OperationSpec spec = describe();
    return spec;
}

} // namespace PeopleDesk
