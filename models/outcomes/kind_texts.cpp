// SPDX-License-Identifier: Apache-2.0
#include "models/outcomes/kind_texts.h"

namespace PeopleDesk {

namespace {

Text waitFirst(std::chrono::milliseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    return trCounted("Outcomes", "Try again in %n second(s).").counted(static_cast<int>(seconds));
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table
Explanation explainKind(const Outcome &outcome)
{
    using Kind = Outcome::Kind;
    const Text tryAgain = trText("Outcomes", "Try again in a moment.");
    const Text askNetwork = trText(
        "Outcomes",
        "If it stays so, ask whoever looks after your network, and give them the technical words below.");
    switch (outcome.kind) {
    case Kind::Success:
        return {trText("Outcomes", "Done"), {}, {}, {}};
    case Kind::Cancelled:
        return {trText("Outcomes", "Cancelled"),
                trText("Outcomes", "You stopped it before it was finished."),
                {},
                {}};
    case Kind::Unreachable:
        return {trText("Outcomes", "Feishu can't be reached"),
                trText("Outcomes", "There is no connection to the server, or its name was not found."),
                trText("Outcomes", "Check the network and the connection's address, then try again."),
                {}};
    case Kind::TimedOut:
        return {trText("Outcomes", "No answer in time"),
                trText("Outcomes", "The server did not answer."),
                tryAgain,
                {}};
    case Kind::ConnectionLost:
        return {trText("Outcomes", "The connection broke"),
                trText("Outcomes", "It broke before the whole answer was here."),
                tryAgain,
                {}};
    case Kind::Tls:
        return {trText("Outcomes", "The connection is not secure"),
                trText("Outcomes", "The server could not prove that it is Feishu, so nothing was sent."),
                askNetwork,
                {}};
    case Kind::Redirected:
        return {trText("Outcomes", "The server sends us elsewhere"),
                trText("Outcomes",
                       "A redirect was refused, because the access token must not go to another place."),
                trText("Outcomes", "Check the connection's base address."),
                {}};
    case Kind::TooLarge:
        return {trText("Outcomes", "The answer is too large"),
                trText("Outcomes", "It was not read to its end."),
                askNetwork,
                {}};
    case Kind::NotJson:
        return {
            trText("Outcomes", "The answer is not from Feishu"),
            trText("Outcomes",
                   "Something between here and Feishu, such as a proxy or a log-in page, answered instead."),
            askNetwork,
            {}};
    case Kind::WrongShape:
        return {trText("Outcomes", "The answer can't be understood"),
                trText("Outcomes", "It does not look like an answer of Feishu."),
                askNetwork,
                {}};
    case Kind::Gateway:
        return {trText("Outcomes", "Feishu has a problem of its own"),
                trText("Outcomes", "The server answered that it can't answer now."),
                tryAgain,
                {}};
    case Kind::Auth:
        return {trText("Outcomes", "Feishu refused the app"),
                trText("Outcomes", "Its token or its app ID and secret were not accepted."),
                trText("Outcomes", "Test the connection."),
                {}};
    case Kind::Permission:
        return {trText("Outcomes", "The app may not do this"),
                trText("Outcomes", "A permission is missing."),
                trText("Outcomes", "The permission sheet says what the administrator has to grant."),
                {}};
    case Kind::Rate:
        return {trText("Outcomes", "Too many calls"),
                trText("Outcomes", "Feishu limits how often it may be called."),
                outcome.waitFor.count() > 0 ? waitFirst(outcome.waitFor) : tryAgain,
                {}};
    case Kind::Business:
        return {trText("Outcomes", "Feishu refused it"),
                trText("Outcomes", "This code is not in our tables."),
                trText("Outcomes",
                       "Read Feishu's words below. If they do not help, give the log ID to Feishu support."),
                {}};
    case Kind::SecretMissing:
        return {trText("Outcomes", "The app secret is not there"),
                trText("Outcomes",
                       "The keychain did not give it: it is locked, not running, or does not hold it."),
                trText("Outcomes", "Unlock the keychain, or enter the secret in the connection again."),
                {}};
    case Kind::JournalUnusable:
        return {trText("Outcomes", "Nothing was sent: the journal can't be written"),
                trText("Outcomes", "PeopleDesk never sends what it can't record first."),
                trText("Outcomes",
                       "Make room on the disk or check who may write to the data folder, then try again."),
                {}};
    case Kind::AlreadyBooked:
        return {
            trText("Outcomes", "This external ID was booked before"),
            outcome.detail.isEmpty()
                ? trText("Outcomes", "Nothing was sent. The reward ID that it was booked as is not known.")
                : trText("Outcomes", "Nothing was sent. The reward was booked as %1.").arg(outcome.detail),
            trText("Outcomes",
                   "Use another external ID for another reward. Send it anyway only if you are sure: it "
                   "may be paid twice."),
            {}};
    case Kind::StillOpen:
        return {
            trText("Outcomes", "This external ID is still open"),
            trText("Outcomes",
                   "Nothing was sent. An import with this external ID is under way, or its outcome is not "
                   "known yet."),
            trText("Outcomes", "Find out in History what became of it before you send it again."),
            {}};
    }
    return {};
}

} // namespace PeopleDesk
