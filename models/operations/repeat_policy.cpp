// SPDX-License-Identifier: Apache-2.0
#include "models/operations/repeat_policy.h"

#include <QList>

#include <algorithm>

namespace PeopleDesk {

namespace {

/// How long a reward may be repeated without asking: the server's memory of an external_id is
/// unconfirmed, its siblings keep 24 hours (API §11.2), and a duplicate is money.
constexpr std::chrono::hours rewardRepeatLimit{12};

const QList<RepeatPolicy> &policies()
{
    const Text tryAgain = trText("Repeat", "Try again");
    static const QList<RepeatPolicy> table{
        {.repeat = Repeat::Read,
         .inDoubt = Retry::AfterWait,
         .settlesItself = true,
         .advice = trText("Repeat", "Try again in a moment."),
         .again = tryAgain},
        {.repeat = Repeat::ClientToken,
         .carriesToken = true,
         .inDoubt = Retry::SameKey,
         .settlesItself = true,
         .advice = trText("Repeat",
                          "Read the record to see, or try again: the same request is carried out only once."),
         .again = trText("Repeat", "Send again with the same token")},
        {.repeat = Repeat::ExternalId,
         .inDoubt = Retry::SameKey,
         .settlesItself = true,
         .settlesWithin = rewardRepeatLimit,
         .advice =
             trText("Repeat", "Try again with the same external ID: the reward is booked only once."),
         .again = trText("Repeat", "Send again with the same external ID")},
        {.repeat = Repeat::Harmless,
         .inDoubt = Retry::SameKey,
         .settlesItself = true,
         .isRefusedOnceDone = true,
         .advice = trText("Repeat", "Try again: doing it twice comes to the same as doing it once."),
         .again = tryAgain},
        {.repeat = Repeat::ReadFirst,
         .inDoubt = Retry::AfterReadBack,
         .advice =
             trText("Repeat", "Read the record first. Send it again only if it does not show the change."),
         .again = tryAgain},
    };
    return table;
}

} // namespace

const RepeatPolicy &repeatPolicy(Repeat repeat)
{
    const QList<RepeatPolicy> &table = policies();
    return *std::find_if(table.begin(), table.end(),
                         [repeat](const RepeatPolicy &policy) { return policy.repeat == repeat; });
}

} // namespace PeopleDesk
