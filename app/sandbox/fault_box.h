// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"
#include "app/sandbox/sandbox_faults.h"

namespace PeopleDesk::SandboxParts {

// Holds the faults that are switched on, and spoils answers with them.
class FaultBox
{
public:
    void set(const SandboxFaults &faults)
    {
        m_faults = faults;
        m_matching = 0;
    }
    const SandboxFaults &faults() const { return m_faults; }

    // The faults for this request, or none; counts it when they hit.
    SandboxFaults take(const Request &request);

    static bool preventsCall(const SandboxFaults &faults);
    static Reply replyInstead(const SandboxFaults &faults); // for the faults that prevent the call
    static void spoil(Answer &answer, const SandboxFaults &faults);

private:
    SandboxFaults m_faults;
    int m_matching = 0; // requests so far that the faults are meant for
};

QJsonObject faultsToJson(const SandboxFaults &faults);
SandboxFaults faultsFromJson(const QJsonObject &json); // unknown kinds are no fault

} // namespace PeopleDesk::SandboxParts
