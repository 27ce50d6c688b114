// SPDX-License-Identifier: Apache-2.0
#include "models/operations/offer_statuses.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QList<Choice> writableOfferStatuses()
{
    const Text approval = trText("OfferStatuses", "Approval");
    const Text sending = trText("OfferStatuses", "Sending and acceptance");
    return {
        {u"10"_s, trText("OfferStatuses", "Created"), trText("OfferStatuses", "Not in approval yet")},
        {u"2"_s, trText("OfferStatuses", "Approval in progress"), approval},
        {u"3"_s, trText("OfferStatuses", "Approval withdrawn"), approval},
        {u"4"_s, trText("OfferStatuses", "Approved"), approval},
        {u"5"_s, trText("OfferStatuses", "Approval rejected"), approval},
        {u"6"_s, trText("OfferStatuses", "Sent"),
         trText("OfferStatuses", "The offer is with the candidate, who has not answered yet")},
        {u"7"_s, trText("OfferStatuses", "Accepted by the candidate"), sending},
        {u"8"_s, trText("OfferStatuses", "Declined by the candidate"), sending},
        {u"9"_s, trText("OfferStatuses", "Void"), sending},
    };
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
