// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/pre_hire_v2_rules.h"

#include "app/sandbox/cost_center_rules.h"
#include "app/sandbox/directory.h"
#include "app/sandbox/parameters.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QLatin1StringView field;
    QLatin1StringView among; // an enum, or a collection with a leading #
    int code = 0;
    QLatin1StringView message;
};

constexpr std::array<Known, 11> KnownValues{{
    {"offer_hr_id"_L1, "#employees"_L1, 1161004, "offer HR is invalid"_L1},
    {"direct_leader_id"_L1, "#employees"_L1, 1161005, "direct manager is invalid"_L1},
    {"recruitment_type_id"_L1, "recruitment_type"_L1, 1161008, "recruitment type is invalid"_L1},
    {"employee_type_id"_L1, "#employee_types"_L1, 1161009, "employee type is invalid"_L1},
    {"employment_type"_L1, "employee_type"_L1, 1161010, "employment type is invalid"_L1},
    {"duration_type_id"_L1, "duration_type"_L1, 1161011, "duration type is invalid"_L1},
    {"signing_type_id"_L1, "signing_type"_L1, 1161012, "signing type is invalid"_L1},
    {"company"_L1, "#companies"_L1, 1161014, "company is invalid"_L1},
    {"service_company"_L1, "#companies"_L1, 1161014, "company is invalid"_L1},
    {"department_id"_L1, "#departments"_L1, 1161015, "department is invalid"_L1},
    {"contract_type"_L1, "contract_type"_L1, 1161018, "contract type is invalid"_L1},
}};

bool isKnown(const QString &value, QLatin1StringView among, const Records &records)
{
    if (!among.startsWith(u'#'))
        return records.knowsEnum(among, value);
    const QJsonObject record = records[among.mid(1)].find(value);
    return !record.isEmpty() && record.value("active"_L1).toBool(true);
}

bool usedByEmployee(const QString &member, const QString &value, const Records &records)
{
    return !records[u"employees"_s]
                .where([&](const QJsonObject &employee) { return employee.value(member) == value; })
                .isEmpty();
}

std::optional<Reply> refuseNumber(const QString &preHireId, const QString &number, const Records &records)
{
    if (number.isEmpty())
        return std::nullopt;
    const auto others = records[u"pre_hires"_s].where([&](const QJsonObject &other) {
        return other.value("id"_L1) != preHireId && other.value("worker_id"_L1) == number
            && other.value("onboarding_status"_L1) != "deleted"_L1;
    });
    if (others.isEmpty() && !usedByEmployee(u"employee_number"_s, number, records))
        return std::nullopt;
    return failure(400, 1161048, u"employee number is duplicate: %1"_s.arg(number));
}

bool isMail(const QString &text)
{
    static const QRegularExpression pattern(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    return pattern.match(text).hasMatch();
}

std::optional<Reply> refuseWorkMails(const QString &preHireId, const QJsonArray &mails,
                                     const Records &records)
{
    for (const QJsonValue &row : mails) {
        const QString mail = row.toObject().value("email"_L1).toString();
        if (!isMail(mail))
            return failure(400, 1161034, u"work e-mail is malformed: %1"_s.arg(mail));
        if (usedByEmployee(u"email_address"_s, mail, records))
            return failure(400, 1161036, u"work e-mail is used by an employee: %1"_s.arg(mail));
        const auto others = records[u"pre_hires"_s].where([&](const QJsonObject &other) {
            const QJsonArray theirs = other.value("work_email_list"_L1).toArray();
            return other.value("id"_L1) != preHireId
                && std::any_of(theirs.begin(), theirs.end(), [&mail](const QJsonValue &their) {
                       return their.toObject().value("email"_L1) == mail;
                   });
        });
        if (!others.isEmpty())
            return failure(400, 1161037, u"work e-mail is used by a pre-hire: %1"_s.arg(mail));
    }
    return std::nullopt;
}

// A contact of another pre-hire or of an employee; the sandbox keeps one phone and one e-mail each.
std::optional<Reply> refuseContact(const QString &preHireId, const QString &member, const QString &value,
                                   int usedByAnEmployee, const Records &records)
{
    const auto bears = [&](const QJsonObject &other) {
        const QString theirs = other.value("person_info"_L1).toObject().value(member).toString();
        return !theirs.isEmpty() && theirs == value && other.value("id"_L1) != preHireId;
    };
    const QString message = u"%1 is in use: %2"_s.arg(member, value);
    if (!records[u"employees"_s].where(bears).isEmpty())
        return failure(400, usedByAnEmployee, message);
    if (!records[u"pre_hires"_s].where(bears).isEmpty())
        return failure(400, usedByAnEmployee + 1, message);
    return std::nullopt;
}

} // namespace

std::optional<Reply> refuseOfferInfo(const QString &preHireId, const QJsonObject &named,
                                     const Records &records)
{
    for (const Known &known : KnownValues) {
        const QString value = named.value(known.field).toString();
        if (!value.isEmpty() && !isKnown(value, known.among, records))
            return failure(400, known.code, u"%1: %2"_s.arg(known.message, value));
    }
    const Collection costCenters = records[u"cost_centers"_s];
    if (const auto reply = refuseCostCenters(named.value("cost_center_rates"_L1).toArray(), costCenters))
        return reply;
    const QJsonObject allocation = named.value("cost_allocation"_L1).toObject();
    if (const auto reply = refuseCostCenters(allocation.value("cost_center_rates"_L1).toArray(), costCenters))
        return reply;
    if (const auto reply = refuseNumber(preHireId, named.value("worker_id"_L1).toString(), records))
        return reply;
    return refuseWorkMails(preHireId, named.value("work_emails"_L1).toArray(), records);
}

std::optional<Reply> refuseBasicInfo(const QString &preHireId, const QJsonObject &named,
                                     const Records &records)
{
    const QJsonArray phones = named.value("phones"_L1).toArray();
    for (const QJsonValue &row : phones) {
        const QString area = row.toObject().value("international_area_code"_L1).toString();
        if (!records.knowsEnum(u"international_area_code"_s, area))
            return failure(400, 1161032, u"area code is malformed: %1"_s.arg(area));
        const QString number = row.toObject().value("phone_number"_L1).toString();
        if (!isDigits(number))
            return failure(400, 1161033, u"phone number is malformed: %1"_s.arg(number));
        const QString whole = u'+' + area.section(u'_', 0, 0) + number;
        if (const auto reply = refuseContact(preHireId, u"phone_number"_s, whole, 1161028, records))
            return reply;
    }
    const QJsonArray mails = named.value("emails"_L1).toArray();
    for (const QJsonValue &row : mails) {
        const QString mail = row.toObject().value("email"_L1).toString();
        if (const auto reply = refuseContact(preHireId, u"email_address"_s, mail, 1161026, records))
            return reply;
    }
    return std::nullopt;
}

} // namespace PeopleDesk::SandboxParts
