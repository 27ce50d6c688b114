// SPDX-License-Identifier: Apache-2.0
// POST hire/v1/talents/batch_get_id (API §9.4).
#include "app/sandbox/endpoints.h"
#include "app/sandbox/parameters.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Unlimited = 10'000; // no limit is documented
constexpr qsizetype MainlandDigits = 11;

struct Wanted
{
    QString mobileCode;
    QStringList mobiles;
    QStringList mails;
    QStringList papers; // nobody in the sandbox has an identity document on record

    bool isEmpty() const { return mobiles.isEmpty() && mails.isEmpty() && papers.isEmpty(); }
};

Wanted readWanted(Parameters &parameters, const QJsonObject &body)
{
    Wanted wanted;
    wanted.mobileCode = parameters.text(body, u"mobile_code"_s, Need::Optional);
    if (wanted.mobileCode.isEmpty())
        wanted.mobileCode = u"86"_s;
    wanted.mobiles = parameters.strings(body, u"mobile_number_list"_s, Unlimited);
    wanted.mails = parameters.strings(body, u"email_list"_s, Unlimited);
    wanted.papers = parameters.strings(body, u"identification_number_list"_s, Unlimited);
    parameters.integer(body, u"identification_type"_s, Need::Optional);
    return wanted;
}

bool isPhone(const QString &number, const QString &code)
{
    return isDigits(number) && (code != "86"_L1 || number.size() == MainlandDigits);
}

// Kinds that are given must all fit; within a kind one fitting value is enough.
bool fits(const QJsonObject &basic, const Wanted &wanted)
{
    if (!wanted.papers.isEmpty())
        return false;
    if (!wanted.mobiles.isEmpty()
        && (basic.value("mobile_code"_L1).toString() != wanted.mobileCode
            || !wanted.mobiles.contains(basic.value("mobile"_L1).toString())))
        return false;
    return wanted.mails.isEmpty()
        || wanted.mails.contains(basic.value("email"_L1).toString(), Qt::CaseInsensitive);
}

Reply findTalents(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const Wanted wanted = readWanted(parameters, request.body);
    if (parameters.areGood() && wanted.isEmpty())
        parameters.complain(u"email_list"_s, {},
                            u"a phone number, an e-mail or an identity number is needed"_s);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    for (const QString &number : wanted.mobiles)
        if (!isPhone(number, wanted.mobileCode))
            return failure(400, 1002009, u"手机号错误 / the phone number is wrong: %1"_s.arg(number));

    QJsonArray found;
    const auto talents = records[u"talents"_s].all();
    for (const QJsonObject &talent : talents) {
        const QJsonObject basic = talent.value("basic_info"_L1).toObject();
        if (!fits(basic, wanted))
            continue;
        found.append(QJsonObject{{u"talent_id"_s, talent.value("id"_L1)},
                                 {u"mobile_code"_s, basic.value("mobile_code"_L1)},
                                 {u"mobile_number"_s, basic.value("mobile"_L1)},
                                 {u"email"_s, basic.value("email"_L1)},
                                 {u"is_onboarded"_s, talent.value("is_onboarded"_L1)}});
    }
    return success({{u"talent_list"_s, found}});
}

} // namespace

void addTalentIds(Router &router, Records &records)
{
    router.add({"POST",
                u"/open-apis/hire/v1/talents/batch_get_id"_s,
                Tier4,
                {u"hire:talent:readonly"_s, u"hire:talent"_s},
                [&records](const Request &request) { return findTalents(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
