// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/parameters.h"
#include "app/sandbox/records.h"

#include <optional>

namespace PeopleDesk::SandboxParts {

// What a pre-hire search asks for (API §9.9); everything given must fit.
class PreHireFilter
{
public:
    PreHireFilter(Parameters &parameters, const QJsonObject &body);

    std::optional<Reply> refuse(const Records &records) const; // 1160102
    bool fits(const QJsonObject &preHire, const QString &departmentIdType, const Records &records) const;

private:
    struct Period
    {
        QString from;
        QString to;

        bool isHalf() const { return from.isEmpty() != to.isEmpty(); }
        bool isWrong() const;
        bool holds(const QString &date) const;
    };

    QJsonObject m_body;
    QString m_keyWord;
    QString m_status;
    QString m_rehire;
    Period m_onboarding;
    Period m_updated;
};

} // namespace PeopleDesk::SandboxParts
