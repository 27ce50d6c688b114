// SPDX-License-Identifier: Apache-2.0
#include "models/outcomes/platform_errors.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

// NOLINTNEXTLINE(readability-function-size): a table
ErrorTable describe()
{
    const Text slower = trText("PlatformErrors", "Wait a little and try again.");
    const Text checkApp = trText("PlatformErrors", "Check app ID and app secret of the connection.");
    const Text renewed =
        trText("PlatformErrors",
               "PeopleDesk has asked for a new token already. If this repeats, test the connection.");
    const Text askAdmin = trText(
        "PlatformErrors", "Ask the administrator of your tenant to look at the app in the Feishu console.");
    const Text update =
        trText("PlatformErrors", "This needs a newer PeopleDesk, or another base address in the connection.");
    const Text tenantToken =
        trText("PlatformErrors",
               "PeopleDesk acts for the app, not for a user. Check which app the connection uses.");
    const Text checkPerson = trText("PlatformErrors", "Check the ID of the person and its type.");
    const auto person = [&](qint64 code, const Text &meaning) {
        return ErrorEntry{code, meaning, checkPerson, {}, Retry::No};
    };
    const Text noOpenId = trText("PlatformErrors", "There is no person with this open_id.");
    const Text noUserId = trText("PlatformErrors", "There is no person with this user_id.");
    const Text session = trText("PlatformErrors", "The session is not valid.");
    const Text token = trText("PlatformErrors", "The access token was refused.");
    return {
        {2200,
         trText("PlatformErrors", "Feishu met an internal error, usually under load."),
         slower,
         {},
         Retry::AfterWait},
        {10003,
         trText("PlatformErrors", "Something is missing in the request for access."),
         checkApp,
         {},
         Retry::No},
        {10005, trText("PlatformErrors", "App or tenant were not recognised."), checkApp, {}, Retry::No},
        {10012,
         trText("PlatformErrors", "Feishu could not issue an access token for the app."),
         askAdmin,
         {},
         Retry::AfterGrant},
        {10013,
         trText("PlatformErrors", "Feishu could not issue an access token for the tenant."),
         askAdmin,
         {},
         Retry::AfterGrant},
        {10014, trText("PlatformErrors", "The app is disabled."), askAdmin, {}, Retry::AfterGrant},
        {10015,
         trText("PlatformErrors", "The app secret is wrong."),
         trText("PlatformErrors",
                "Copy the secret from the Feishu console again and save it in the connection."),
         {},
         Retry::AfterGrant},
        {1000004,
         trText("PlatformErrors", "This function was called too often."),
         slower,
         {},
         Retry::AfterWait},
        {1000005, trText("PlatformErrors", "This app called too often."), slower, {}, Retry::AfterWait},
        {99991201, trText("PlatformErrors", "Feishu does not know this address."), update, {}, Retry::No},
        {99991301,
         trText("PlatformErrors", "Feishu does not take this kind of call at this address."),
         update,
         {},
         Retry::No},
        {99991400,
         trText("PlatformErrors", "Too many calls in a short time."),
         trText("PlatformErrors", "PeopleDesk waits as long as Feishu asks and goes on by itself."),
         {},
         Retry::AfterWait},
        {99991401,
         trText("PlatformErrors", "This computer's address is not on the app's allow list."),
         trText("PlatformErrors",
                "Ask the administrator to add it in the Feishu console, under security settings."),
         {},
         Retry::AfterGrant},
        {99991403,
         trText("PlatformErrors", "The tenant's calls for this month are used up."),
         trText("PlatformErrors",
                "Waiting a few minutes does not help; the tenant's plan has to be extended."),
         {},
         Retry::No},
        {99991543,
         trText("PlatformErrors", "Feishu does not know this app ID or secret."),
         checkApp,
         {},
         Retry::AfterGrant},
        {99991641, session, tenantToken, {}, Retry::No},
        {99991642, trText("PlatformErrors", "The session has expired."), tenantToken, {}, Retry::No},
        {99991643,
         trText("PlatformErrors", "The user of the session is not valid."),
         tenantToken,
         {},
         Retry::No},
        {99991645, session, tenantToken, {}, Retry::No},
        {99991661, trText("PlatformErrors", "The access token was missing."), renewed, {}, Retry::RenewToken},
        {99991662, trText("PlatformErrors", "The app is disabled."), askAdmin, {}, Retry::AfterGrant},
        {99991663, token, renewed, {}, Retry::RenewToken},
        {99991664, token, renewed, {}, Retry::RenewToken},
        {99991665,
         trText("PlatformErrors", "The access token does not belong to this tenant."),
         renewed,
         {},
         Retry::RenewToken},
        {99991668, trText("PlatformErrors", "The user's token was refused."), tenantToken, {}, Retry::No},
        {99991669,
         trText("PlatformErrors", "The token for renewal was refused."),
         tenantToken,
         {},
         Retry::No},
        {99991671,
         trText("PlatformErrors", "The access token is malformed."),
         renewed,
         {},
         Retry::RenewToken},
        {99991672,
         trText("PlatformErrors", "The app lacks a permission."),
         trText("PlatformErrors",
                "Ask the administrator to grant the permissions named below, release a version of the app "
                "and approve it."),
         {},
         Retry::AfterGrant},
        {99991673,
         trText("PlatformErrors", "The app is not available to this tenant."),
         askAdmin,
         {},
         Retry::AfterGrant},
        person(99991674, trText("PlatformErrors", "This type of user is not supported.")),
        person(99991675, trText("PlatformErrors", "The ID of a person is malformed.")),
        {99991676,
         trText("PlatformErrors", "The access token lacks the permission."),
         askAdmin,
         {},
         Retry::AfterGrant},
        {99991677, trText("PlatformErrors", "The user's token has expired."), tenantToken, {}, Retry::No},
        {99991679,
         trText("PlatformErrors", "The user has not authorised the permission."),
         askAdmin,
         {},
         Retry::No},
        person(99992351, noOpenId),
        person(99992352, noOpenId),
        person(99992353, noOpenId),
        person(99992359, noUserId),
        person(99992360, noUserId),
        person(99992361, trText("PlatformErrors", "This open_id belongs to another app.")),
        person(99992363, trText("PlatformErrors", "There is no person with this union_id.")),
        person(99992364,
               trText("PlatformErrors", "There is no such person, or the ID is of another tenant.")),
        person(99992381, trText("PlatformErrors", "This union_id belongs to another tenant.")),
        {99992402,
         trText("PlatformErrors", "Feishu found fields that are not as they should be."),
         trText("PlatformErrors", "The fields are marked; correct them and send again."),
         {},
         Retry::No},
    };
}

ErrorTable describeHire()
{
    const Text support = trText("PlatformErrors", "If it repeats, give the log ID to Feishu support.");
    const Text checkId = trText("PlatformErrors", "Check the ID.");
    return {
        {1002001,
         trText("PlatformErrors", "Feishu Hire met an error of its own."),
         support,
         {},
         Retry::AfterReadBack},
        {1020001,
         trText("PlatformErrors", "Feishu Hire met an error of its own."),
         support,
         {},
         Retry::AfterReadBack},
        {1002002,
         trText("PlatformErrors", "Feishu Hire did not accept what was sent."),
         trText("PlatformErrors", "Look at Feishu's own words below and check the fields."),
         {},
         Retry::No},
        {1002009,
         trText("PlatformErrors", "The phone number is wrong."),
         trText("PlatformErrors", "Check number and country code."),
         {},
         Retry::No},
        {1002201, trText("PlatformErrors", "The application does not exist."), checkId, {}, Retry::No},
        {1002221, trText("PlatformErrors", "The application has ended already."), checkId, {}, Retry::No},
        {1002551, trText("PlatformErrors", "The user was not found."), checkId, {}, Retry::No},
        {1002552,
         trText("PlatformErrors", "More than one user fits."),
         trText("PlatformErrors", "Be more precise."),
         {},
         Retry::No},
        {1002553, trText("PlatformErrors", "The referral account was not found."), checkId, {}, Retry::No},
        {1002555,
         trText("PlatformErrors", "The referral account is disabled."),
         trText("PlatformErrors", "Enable it in Feishu Hire first."),
         {},
         Retry::AfterGrant},
        {1002556,
         trText("PlatformErrors", "The reward was not imported from outside."),
         trText("PlatformErrors", "Change it inside Feishu Hire."),
         {},
         Retry::No},
        {1002601, trText("PlatformErrors", "The job does not exist."), checkId, {}, Retry::No},
    };
}

} // namespace

const ErrorTable &platformErrors()
{
    static const ErrorTable table = describe();
    return table;
}

const ErrorTable &hireErrors()
{
    static const ErrorTable table = describeHire();
    return table;
}

ErrorEntry errorAt(const ErrorTable &table, qint64 code, const QString &field)
{
    ErrorEntry entry = *std::find_if(table.begin(), table.end(),
                                     [&](const ErrorEntry &candidate) { return candidate.code == code; });
    entry.field = field;
    return entry;
}

} // namespace PeopleDesk
