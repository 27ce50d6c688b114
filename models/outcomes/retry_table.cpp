// SPDX-License-Identifier: Apache-2.0
#include "models/outcomes/retry_table.h"

#include "models/operations/repeat_policy.h"

namespace PeopleDesk {

namespace {

using Kind = Outcome::Kind;
using Executed = Outcome::Executed;
using Waits = QList<std::chrono::seconds>;
using std::chrono_literals::operator""s;

/// Longer pauses than this are not sat through: the call ends and tells how long.
constexpr std::chrono::seconds longestWait{120};

/// API §2.4, when no header says better.
Waits throttledWaits()
{
    return {1s, 2s, 4s, 8s};
}

Waits fewWaits()
{
    return {1s, 2s};
}

Waits oneWait()
{
    return {1s};
}

Retry adviceForDoubt(const Outcome &outcome, Repeat repeat)
{
    const CodeRule *rule = findCodeRule(outcome.code);
    if (rule && rule->retry == Retry::AlreadyApplied)
        return Retry::AlreadyApplied;
    const RepeatPolicy &policy = repeatPolicy(repeat);
    // What carries a token can be read back too, and then reading comes first after a system error, and after
    // a plain refusal that followed an attempt without an answer: repeating brings the same refusal.
    const bool askTheRecord = (rule && rule->retry == Retry::AfterReadBack) || outcome.kind == Kind::Business
        || outcome.kind == Kind::Permission;
    return policy.carriesToken && askTheRecord ? Retry::AfterReadBack : policy.inDoubt;
}

Retry adviceForKind(Kind kind)
{
    switch (kind) {
    case Kind::Success:
    case Kind::Business:
    case Kind::AlreadyBooked:
    case Kind::StillOpen:
        return Retry::No;
    case Kind::Auth:
    case Kind::Permission:
        return Retry::AfterGrant;
    default:
        return Retry::AfterWait;
    }
}

/// The waits before each automatic repeat; empty: none.
Waits plannedWaits(const Outcome &outcome, Repeat repeat)
{
    switch (outcome.kind) {
    case Kind::Success:
    case Kind::Cancelled:
    case Kind::Tls: // a certificate is not better in two seconds
    case Kind::Redirected:
    case Kind::TooLarge:
    case Kind::NotJson:
    case Kind::WrongShape:
    case Kind::SecretMissing:
    case Kind::JournalUnusable:
    case Kind::AlreadyBooked:
    case Kind::StillOpen:
        return {};
    default:
        break;
    }

    switch (adviseRetry(outcome, repeat)) {
    case Retry::AfterWait:
        return outcome.kind == Kind::Rate ? throttledWaits() : fewWaits();
    case Retry::SameKey: {
        // A system error is repeated once at most (API §2.4, §6.6).
        const CodeRule *rule = findCodeRule(outcome.code);
        return rule && rule->retry == Retry::AfterReadBack ? oneWait() : fewWaits();
    }
    default:
        return {};
    }
}

} // namespace

const QList<CodeRule> &codeRules()
{
    static const QList<CodeRule> rules{
        // Throttled: never begun.
        {{99991400, 429, 1161604, 1000004, 1000005, 1160354}, Kind::Rate, Executed::No, Retry::AfterWait},
        {{99991403}, Kind::Rate, Executed::No, Retry::No, true},
        // The token: refused at the gate.
        {{99991663, 99991664, 99991665, 99991671, 99991661}, Kind::Auth, Executed::No, Retry::RenewToken},
        {{10005, 10012, 10013, 10014, 10015, 99991401, 99991543, 99991641, 99991642, 99991643, 99991645,
          99991662, 99991668, 99991669, 99991673, 99991677},
         Kind::Auth,
         Executed::No,
         Retry::AfterGrant,
         true},
        {{99991672, 99991676, 99991679}, Kind::Permission, Executed::No, Retry::AfterGrant, true},
        {{1160104, 1161097}, Kind::Permission, Executed::No, Retry::AfterGrant},
        // Another request holds the lock, or the number is being made: not begun.
        {{1161116, 1161065}, Kind::Business, Executed::No, Retry::AfterWait},
        // Gave up half-way.
        {{1161204, 2200}, Kind::Gateway, Executed::Unknown, Retry::SameKey},
        {{1002001, 1161000, 1160997, 1160998, 1160999},
         Kind::Gateway,
         Executed::Unknown,
         Retry::AfterReadBack},
        // "client_token repeat": most likely carried out by an earlier attempt. 1160103 has a second
        // meaning, which whoever reads the reply tells apart.
        {{1160004, 1160008, 1160103}, Kind::Business, Executed::Unknown, Retry::AlreadyApplied},
        // Errors of the caller that come with HTTP 500 (API §4.5, §5.5).
        {{1002069, 1002073, 1002074, 1160025}, Kind::Business, Executed::No, Retry::No},
    };
    return rules;
}

const CodeRule *findCodeRule(qint64 code)
{
    if (code == 0)
        return nullptr;
    for (const CodeRule &rule : codeRules()) {
        if (rule.codes.contains(code))
            return &rule;
    }
    return nullptr;
}

Retry adviseRetry(const Outcome &outcome, Repeat repeat)
{
    if (outcome.succeeded())
        return Retry::No;
    if (outcome.inDoubt() && repeat != Repeat::Read)
        return adviceForDoubt(outcome, repeat);
    const CodeRule *rule = findCodeRule(outcome.code);
    if (!rule)
        return adviceForKind(outcome.kind);
    // What would be delicate for a write is harmless for a read.
    if (rule->executed == Executed::Unknown)
        return adviceForKind(outcome.kind);
    return rule->retry;
}

RetryDecision decideRetry(const Outcome &outcome, Repeat repeat, const Attempts &attempts, double jitter)
{
    using Step = RetryDecision::Step;
    if (adviseRetry(outcome, repeat) == Retry::RenewToken)
        return {attempts.tokenRenewals == 0 ? Step::RenewToken : Step::Stop};

    const Waits waits = plannedWaits(outcome, repeat);
    // A renewal brought an attempt of its own, which is not counted against the waits.
    const qsizetype repeats = attempts.made - attempts.tokenRenewals - 1;
    if (repeats < 0 || repeats >= waits.size() || outcome.waitFor > longestWait)
        return {};
    const std::chrono::milliseconds planned =
        outcome.waitFor.count() > 0 ? outcome.waitFor : std::chrono::milliseconds(waits.at(repeats));
    const auto spread = static_cast<qint64>(250.0 * jitter);
    return {Step::Repeat, planned + std::chrono::milliseconds(spread)};
}

} // namespace PeopleDesk
