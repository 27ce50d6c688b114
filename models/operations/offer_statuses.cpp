// SPDX-License-Identifier: Apache-2.0
#include "models/operations/offer_statuses.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QList<Choice> writableOfferStatuses()
{
    QList<Choice> statuses{
        {u"10"_s, trText("OfferStatuses", "Created"), trText("OfferStatuses", "Not in approval yet")},
        {u"2"_s, trText("OfferStatuses", "Approval in progress")},
        {u"3"_s, trText("OfferStatuses", "Approval withdrawn")},
        {u"4"_s, trText("OfferStatuses", "Approved")},
        {u"5"_s, trText("OfferStatuses", "Approval rejected")},
        {u"6"_s, trText("OfferStatuses", "Sent"),
         trText("OfferStatuses", "The offer is with the candidate, who has not answered yet")},
        {u"7"_s, trText("OfferStatuses", "Accepted by the candidate")},
        {u"8"_s, trText("OfferStatuses", "Declined by the candidate")},
        {u"9"_s, trText("OfferStatuses", "Void")},
    };
    // As the documents and other tools name them (API §4.2).
    const QHash<QString, QStringList> aliases{
        {u"10"_s, {u"Offer 已创建"_s, u"NoApproval"_s}},
        {u"2"_s, {u"Offer 审批中"_s, u"Approving"_s}},
        {u"3"_s, {u"Offer 审批已撤回"_s, u"Withdrawn"_s}},
        {u"4"_s, {u"Offer 审批通过"_s, u"Approved"_s}},
        {u"5"_s, {u"Offer 审批不通过"_s, u"Rejected"_s}},
        {u"6"_s, {u"Offer 已发送"_s, u"OfferLetterSent"_s, u"Offer sent"_s}},
        {u"7"_s, {u"Offer 被候选人接受"_s, u"OfferAccepted"_s}},
        {u"8"_s, {u"Offer 被候选人拒绝"_s, u"OfferRejected"_s}},
        {u"9"_s, {u"Offer 已失效"_s, u"Obsolete"_s}},
    };
    for (Choice &status : statuses)
        status.aliases = aliases.value(status.value);
    return statuses;
}

const ChoicePath &offerStatusPath()
{
    static const ChoicePath path{
        .nodes = {{u"10"_s, 0, 0},
                  {u"2"_s, 1, 0},
                  {u"3"_s, 1, 1},
                  {u"4"_s, 2, 0},
                  {u"5"_s, 2, 1},
                  {u"6"_s, 3, 0},
                  {u"9"_s, 3, 1},
                  {u"7"_s, 4, 0},
                  {u"8"_s, 4, 1}},
        .edges = {{u"10"_s, u"2"_s},
                  {u"2"_s, u"3"_s},
                  {u"2"_s, u"4"_s},
                  {u"2"_s, u"5"_s},
                  {u"4"_s, u"6"_s},
                  {u"6"_s, u"7"_s},
                  {u"6"_s, u"8"_s},
                  {u"6"_s, u"9"_s}},
        .groups = {{trText("OfferStatuses", "Approval"), 1, 2},
                   {trText("OfferStatuses", "Sending and acceptance"), 3, 4}},
    };
    return path;
}

QList<Choice> readOnlyOfferStatuses()
{
    return {
        {u"0"_s, trText("OfferStatuses", "All")},
        {u"1"_s, trText("OfferStatuses", "Not requested")},
        {u"11"_s, trText("OfferStatuses", "Intern: to be onboarded")},
        {u"12"_s, trText("OfferStatuses", "Intern: onboarded")},
        {u"13"_s, trText("OfferStatuses", "Intern: left")},
    };
}

QStringList usualNextStatuses(const QString &status)
{
    static const QHash<QString, QStringList> next{
        {u"1"_s, {u"2"_s}},
        {u"10"_s, {u"2"_s}},
        {u"2"_s, {u"3"_s, u"4"_s, u"5"_s}},
        {u"3"_s, {u"2"_s}},
        {u"5"_s, {u"2"_s}},
        {u"4"_s, {u"6"_s}},
        {u"6"_s, {u"7"_s, u"8"_s, u"9"_s}},
        {u"7"_s, {u"8"_s, u"9"_s}},
    };
    return next.value(status);
}

Text offerStatusName(const QString &status)
{
    for (const Choice &choice : writableOfferStatuses() + readOnlyOfferStatuses()) {
        if (choice.value == status)
            return choice.label;
    }
    return Text::verbatim(status);
}

} // namespace PeopleDesk
