// SPDX-License-Identifier: Apache-2.0
#include "models/operations/pre_hire_errors.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ErrorTable costCenterErrors(const PreHireKeys &keys)
{
    const QString &centers = keys.costCenters;
    const Text checkCenters = trText("PreHireErrors", "Check the cost centers in the list.");
    const Text pickAnother = trText("PreHireErrors", "Choose an active cost center instead.");
    return {
        {1161019, trText("PreHireErrors", "A cost center is in the list twice."), checkCenters, centers,
         Retry::No},
        {1161020, trText("PreHireErrors", "A share is not a whole number from 1 to 100."), checkCenters,
         centers, Retry::No},
        {1161021, trText("PreHireErrors", "A cost center or its share is missing."), checkCenters, centers,
         Retry::No},
        {1161022, trText("PreHireErrors", "A cost center was not found."),
         trText("PreHireErrors", "Check the IDs of the cost centers."), centers, Retry::No},
        {1161023, trText("PreHireErrors", "The shares do not add up to 100 %."), checkCenters, centers,
         Retry::No},
        {1161024, trText("PreHireErrors", "A cost center is deactivated."), pickAnother, centers, Retry::No},
        {1161025, trText("PreHireErrors", "A cost center is about to be deactivated."), pickAnother, centers,
         Retry::No},
    };
}

ErrorTable preHireErrors(const PreHireKeys &keys)
{
    const QString &custom = keys.customFields;
    const Text checkCustom =
        trText("PreHireErrors", "Compare the custom fields with their definition in Feishu People.");
    const Text wrongDate = trText("PreHireErrors", "A date or time is wrong.");
    const Text writeDates =
        trText("PreHireErrors", "Write dates as 2026-03-31, in the onboarding date and in custom fields.");
    return costCenterErrors(keys) + ErrorTable{
        {1160025,
         trText("PreHireErrors", "Feishu refused the change and says why in its own words."),
         trText("PreHireErrors",
                "Read Feishu's words below. If they do not help, give the log ID to Feishu support."),
         {},
         Retry::No},
        // §5.5, INFERRED: documented on the v1 list page, about the values of fields.
        {1164005,
         trText("PreHireErrors", "The tenant or the operator was not found."),
         trText("PreHireErrors", "Check which connection is in use."),
         {},
         Retry::No},
        {1164301, trText("PreHireErrors", "A value is invalid."), checkCustom, {}, Retry::No},
        {1164401,
         trText("PreHireErrors",
                "A look-up field takes one record, or several, and got it the other way round."),
         checkCustom, custom, Retry::No},
        {1164402,
         trText("PreHireErrors",
                "A look-up field takes one record, or several, and got it the other way round."),
         checkCustom, custom, Retry::No},
        {1164403, trText("PreHireErrors", "A record that a field refers to does not exist."), checkCustom,
         custom, Retry::No},
        {1164404, trText("PreHireErrors", "A record that a field refers to could not be looked up."),
         checkCustom, custom, Retry::No},
        {1164405, trText("PreHireErrors", "A look-up field got a value of the wrong type."), checkCustom,
         custom, Retry::No},
        {1164406, trText("PreHireErrors", "A yes-or-no field got another value."), checkCustom, custom,
         Retry::No},
        {1164407, trText("PreHireErrors", "A text field wants its text in several languages."), checkCustom,
         custom, Retry::No},
        {1164408, trText("PreHireErrors", "A text is too long."),
         trText("PreHireErrors", "Shorten the text."), custom, Retry::No},
        {1164409, trText("PreHireErrors", "A text field got something that is no text."), checkCustom, custom,
         Retry::No},
        {1164410, trText("PreHireErrors", "A multilingual text is malformed."), checkCustom, custom,
         Retry::No},
        {1164411, trText("PreHireErrors", "A multilingual text is malformed."), checkCustom, custom,
         Retry::No},
        {1164412, trText("PreHireErrors", "A choice is none of the possible values."),
         trText("PreHireErrors", "Use the option's API name."), custom, Retry::No},
        {1164413, trText("PreHireErrors", "A number has too many digits."), checkCustom, custom, Retry::No},
        {1164414, wrongDate, writeDates, {}, Retry::No},
        {1164415, wrongDate, writeDates, {}, Retry::No},
        {1164416, wrongDate, writeDates, {}, Retry::No},
        {1164417, trText("PreHireErrors", "An image is malformed."), checkCustom, custom, Retry::No},
        {1164418, trText("PreHireErrors", "An image is missing."), checkCustom, custom, Retry::No},
        {1164419, trText("PreHireErrors", "An attachment is missing."), checkCustom, custom, Retry::No},
        {1164420, trText("PreHireErrors", "An attachment is malformed."), checkCustom, custom, Retry::No},
    };
}

} // namespace PeopleDesk
