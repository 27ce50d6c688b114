// SPDX-License-Identifier: Apache-2.0
#include "models/operations/pre_hire_errors.h"

namespace PeopleDesk {

ErrorTable preHireV2Errors(const PreHireKeys &keys)
{
    const Text pickFromList = trText("PreHireErrors", "Choose it from the list again.");
    const Text numbering = trText("PreHireErrors", "Leave the number out: Feishu People gives it by itself.");
    const Text stage = trText("PreHireErrors", "Read the record to see its stage.");
    return costCenterErrors(keys)
        + ErrorTable{
            {1161009, trText("PreHireErrors", "The workforce type is not valid."), pickFromList,
             keys.employeeTypeId, Retry::No},
            {1161010, trText("PreHireErrors", "The employment type is not valid."), pickFromList,
             keys.employmentType, Retry::No},
            {1161048, trText("PreHireErrors", "Somebody else has this employee number."),
             trText("PreHireErrors", "Give another number."), keys.workerId, Retry::No},
            {1161049, trText("PreHireErrors", "The employee number is malformed."),
             trText("PreHireErrors", "Write it the way your tenant's rule wants it."), keys.workerId,
             Retry::No},
            {1161050, trText("PreHireErrors", "Employee numbers are given automatically."), numbering,
             keys.workerId, Retry::No},
            {1161064, trText("PreHireErrors", "No employee number could be made."), numbering, keys.workerId,
             Retry::No},
            {1161066, trText("PreHireErrors", "No employee number could be made."), numbering, keys.workerId,
             Retry::No},
            {1161108,
             trText("PreHireErrors", "The person has completed onboarding; nothing can be changed here."),
             trText("PreHireErrors", "Change the employee's record in Feishu People."),
             {},
             Retry::No},
            {1161129, trText("PreHireErrors", "This is not possible at the person's present stage."), stage,
             {}, Retry::No},
            {1161001, trText("PreHireErrors", "Feishu did not accept what was sent."), stage, {}, Retry::No},
            {1161099, trText("PreHireErrors", "Onboarding tasks are not finished."),
             trText("PreHireErrors", "Finish the open tasks in Feishu People first."), {}, Retry::No},
            {1161100, trText("PreHireErrors", "Whether this is a rehire has to be decided first."),
             trText("PreHireErrors", "Decide it in Feishu People."), {}, Retry::No},
            {1161101, trText("PreHireErrors", "The onboarding date is missing."),
             trText("PreHireErrors", "Enter the onboarding date first."), {}, Retry::No},
            {1161102, trText("PreHireErrors", "Feishu's check of the employment found something."),
             trText("PreHireErrors", "Look at Feishu's own words below."), {}, Retry::No},
            {1161103, trText("PreHireErrors", "Feishu's check of the contract found something."),
             trText("PreHireErrors", "Look at Feishu's own words below."), {}, Retry::No},
            {1161104, trText("PreHireErrors", "The person is on the block list."),
             trText("PreHireErrors", "Ask whoever looks after the list."), {}, Retry::No},
        };
}

} // namespace PeopleDesk
