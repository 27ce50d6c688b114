// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/group/group_move.h"

#include <QCoreApplication>

namespace PeopleDesk {

/// What is said of the members of a group, were they to get some values: where each stands, and what becomes
/// of it. Made anew wherever it is needed; the group must outlive it.
class MemberWords
{
    Q_DECLARE_TR_FUNCTIONS(PeopleDesk::GroupDialog)

public:
    MemberWords(const GroupMove &group, const Record &values);

    [[nodiscard]] QString standingOf(const GroupMember &member) const;
    /// How many stand where: "Approved: 2 · Sent: 1".
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString fateOf(const GroupMember &member) const;
    /// Whether the next run takes it along.
    [[nodiscard]] bool isToBeSent(const GroupMember &member) const;

private:
    [[nodiscard]] QString prospectOf(const GroupMember &waiting) const;
    [[nodiscard]] QString chanceOf(const GroupMember &moved) const;

    const GroupMove &m_group;
    const Record m_values;
};

} // namespace PeopleDesk
