// SPDX-License-Identifier: Apache-2.0
#include "models/outcomes/platform_errors.h"

namespace PeopleDesk {

namespace {

// NOLINTNEXTLINE(readability-function-size): a table
ErrorTable describe()
{
    const Text support = trText("PeopleErrors", "If it repeats, give the log ID to Feishu support.");
    const Text checkWords = trText("PeopleErrors", "Look at Feishu's own words below and check the fields.");
    const Text dataScope = trText("PeopleErrors",
                                  "Check the ID. If it is right, the app's data scope may not cover this "
                                  "person: ask the administrator.");
    const Text repeated = trText(
        "PeopleErrors",
        "This very request was most likely carried out before. Read the record to see whether it was.");
    const Text internal = trText("PeopleErrors", "Feishu People met an error of its own.");
    const Text repeatedMeaning = trText("PeopleErrors", "Feishu recognised a repeat of an earlier request.");
    const Text slower = trText("PeopleErrors", "Wait a little and try again.");
    return {
        {1160001,
         trText("PeopleErrors", "Feishu People did not accept what was sent."),
         checkWords,
         {},
         Retry::No},
        {1160102,
         trText("PeopleErrors", "Feishu People did not accept what was sent."),
         checkWords,
         {},
         Retry::No},
        {1160004, repeatedMeaning, repeated, {}, Retry::AlreadyApplied},
        {1160008, repeatedMeaning, repeated, {}, Retry::AlreadyApplied},
        {1160005, trText("PeopleErrors", "A custom field is wrong."), checkWords, {}, Retry::No},
        {1160006, trText("PeopleErrors", "Something required is missing."), checkWords, {}, Retry::No},
        {1160009,
         trText("PeopleErrors", "The position in the list is no longer valid."),
         trText("PeopleErrors", "Start the list again."),
         {},
         Retry::No},
        {1160101,
         trText("PeopleErrors", "Feishu People could not read the request."),
         checkWords,
         {},
         Retry::No},
        // §3.3: two meanings, told apart by nothing but the words, which are never compared.
        {1160103,
         trText("PeopleErrors", "Feishu recognised a repeat, or the app may not do this."),
         trText("PeopleErrors",
                "Read Feishu's words below. For a repeat, read the record to see whether it was carried out; "
                "for a missing permission, ask the administrator."),
         {},
         Retry::AlreadyApplied},
        {1160104,
         trText("PeopleErrors", "The app may not see these records."),
         dataScope,
         {},
         Retry::AfterGrant},
        {1160354,
         trText("PeopleErrors", "Feishu People protects itself from too many calls."),
         slower,
         {},
         Retry::AfterWait},
        {1160997, internal, support, {}, Retry::AfterReadBack},
        {1160998, internal, support, {}, Retry::AfterReadBack},
        {1160999, internal, support, {}, Retry::AfterReadBack},
        {1161000, internal, support, {}, Retry::AfterReadBack},
        {1161065,
         trText("PeopleErrors", "A number could not be generated just now."),
         slower,
         {},
         Retry::AfterWait},
        {1161097, trText("PeopleErrors", "The app may not do this."), dataScope, {}, Retry::AfterGrant},
        {1161105,
         trText("PeopleErrors", "The pre-hire does not exist or can't be seen."),
         dataScope,
         {},
         Retry::No},
        {1161116,
         trText("PeopleErrors", "Somebody else is changing this person right now."),
         slower,
         {},
         Retry::AfterWait},
        {1161204,
         trText("PeopleErrors", "Feishu People took too long; the change may have been carried out."),
         trText("PeopleErrors", "Read the record, or try again: the same request is carried out once."),
         {},
         Retry::SameKey},
        {1161604, trText("PeopleErrors", "Too many calls in a short time."), slower, {}, Retry::AfterWait},
        {1162010,
         trText("PeopleErrors", "Feishu People does not know this kind of object."),
         checkWords,
         {},
         Retry::No},
        {1162020,
         trText("PeopleErrors", "Feishu People does not know this field."),
         checkWords,
         {},
         Retry::No},
    };
}

} // namespace

const ErrorTable &peopleErrors()
{
    static const ErrorTable table = describe();
    return table;
}

} // namespace PeopleDesk
