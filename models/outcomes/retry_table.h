// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/endpoint.h"
#include "models/operations/error_entry.h"
#include "models/outcomes/outcome.h"

#include <QList>

#include <chrono>

namespace PeopleDesk {

/// What a general code says about any call that it answers: the retry decision table of API §2.4 with
/// the codes of §3, as data. Codes of one operation alone are not here; they mean "not carried out".
struct CodeRule
{
    QList<qint64> codes;
    Outcome::Kind kind = Outcome::Kind::Business;
    Outcome::Executed executed = Outcome::Executed::No; ///< for a write
    Retry retry = Retry::No;
    bool stopsBatch = false; ///< every further call would meet the same
};

const QList<CodeRule> &codeRules();
/// Null when the table doesn't know the code.
const CodeRule *findCodeRule(qint64 code);

/// What the attempts of one call came to so far.
struct Attempts
{
    int made = 1;
    int tokenRenewals = 0;
};

/// What a call does next by itself.
struct RetryDecision
{
    enum class Step { Stop, Repeat, RenewToken };

    Step step = Step::Stop;
    std::chrono::milliseconds wait{0}; ///< before repeating
};

/// Pure; \a jitter in [0, 1) spreads callers that were refused together. Every chain of decisions ends.
RetryDecision decideRetry(const Outcome &outcome, Repeat repeat, const Attempts &attempts, double jitter);

/// What may be done about a call that has ended, by the general tables alone. AfterWait, RenewToken and
/// SameKey mean that the same content may be sent again as it is.
Retry adviseRetry(const Outcome &outcome, Repeat repeat);

} // namespace PeopleDesk
