// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/pre_hire_filter.h"

#include "app/sandbox/directory.h"

#include <algorithm>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumList = 100;

const QStringList &listNames()
{
    static const QStringList names{
        u"worker_ids"_s,     u"pre_hire_ids"_s,       u"person_ids"_s,        u"onboarding_location_ids"_s,
        u"department_ids"_s, u"direct_manager_ids"_s, u"employee_type_ids"_s, u"employee_subtype_ids"_s,
        u"job_family_ids"_s};
    return names;
}

// Fuzzy on the preferred name, exact on the number.
bool mentions(const QJsonObject &preHire, const QString &word)
{
    const QJsonObject person = preHire.value("person_info"_L1).toObject();
    return person.value("preferred_name"_L1).toString().contains(word, Qt::CaseInsensitive)
        || preHire.value("worker_id"_L1).toString() == word;
}

} // namespace

bool PreHireFilter::Period::isWrong() const
{
    return isHalf() || (!from.isEmpty() && (!isDate(from) || !isDate(to) || to < from));
}

bool PreHireFilter::Period::holds(const QString &date) const
{
    return from.isEmpty() || (date >= from && date <= to);
}

PreHireFilter::PreHireFilter(Parameters &parameters, const QJsonObject &body)
    : m_body(body)
    , m_keyWord(parameters.text(body, u"key_word"_s, Need::Optional).trimmed())
    , m_status(parameters.text(body, u"onboarding_status"_s, Need::Optional))
    , m_rehire(parameters.text(body, u"rehire"_s, Need::Optional))
    , m_onboarding{parameters.text(body, u"onboarding_date_start"_s, Need::Optional),
                   parameters.text(body, u"onboarding_date_end"_s, Need::Optional)}
    , m_updated{parameters.text(body, u"updated_date_start"_s, Need::Optional),
                parameters.text(body, u"updated_date_end"_s, Need::Optional)}
{
    for (const QString &name : listNames())
        parameters.strings(body, name, MaximumList);
    const QString condition = u"condition_worker"_s;
    if (isPresent(body, condition) && !body.value(condition).isBool())
        parameters.complain(condition, body.value(condition), u"must be true or false"_s);
}

std::optional<Reply> PreHireFilter::refuse(const Records &records) const
{
    const auto refusal = [](const QString &what) {
        return failure(400, 1160102, u"param is invalid: %1"_s.arg(what));
    };
    if (!m_status.isEmpty() && !records.knowsEnum(u"onboarding_status"_s, m_status))
        return refusal(u"onboarding_status"_s);
    if (!m_rehire.isEmpty() && !QStringList{u"to_be_confirmed"_s, u"no"_s, u"yes"_s}.contains(m_rehire))
        return refusal(u"rehire"_s);
    if (m_onboarding.isWrong())
        return refusal(u"onboarding_date_start and onboarding_date_end belong together"_s);
    if (m_updated.isWrong())
        return refusal(u"updated_date_start and updated_date_end belong together"_s);
    return std::nullopt;
}

bool PreHireFilter::fits(const QJsonObject &preHire, const QString &departmentIdType,
                         const Records &records) const
{
    const QJsonObject offer = preHire.value("offer_info"_L1).toObject();
    const QString department = preHire.value("department_id"_L1).toString();
    const QList<QJsonValue> values{preHire.value("worker_id"_L1),
                                   preHire.value("id"_L1),
                                   preHire.value("person_id"_L1),
                                   offer.value("onboarding_location_id"_L1),
                                   departmentIdAs(department, departmentIdType, records),
                                   offer.value("direct_leader_id"_L1),
                                   preHire.value("employee_type_id"_L1),
                                   offer.value("employee_subtype_id"_L1),
                                   offer.value("job_family_id"_L1)};
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonArray wanted = m_body.value(listNames().at(i)).toArray();
        if (!wanted.isEmpty() && !wanted.contains(values.at(i)))
            return false;
    }
    const QString condition = u"condition_worker"_s;
    return (m_keyWord.isEmpty() || mentions(preHire, m_keyWord))
        && (m_status.isEmpty() || preHire.value("onboarding_status"_L1) == m_status)
        && (m_rehire.isEmpty() || m_rehire == "no"_L1) // nobody in the sandbox comes back
        && (!isPresent(m_body, condition)
            || m_body.value(condition).toBool() == offer.value(condition).toBool())
        && m_onboarding.holds(preHire.value("hire_date"_L1).toString())
        && m_updated.holds(preHire.value("updated"_L1).toString());
}

} // namespace PeopleDesk::SandboxParts
