// SPDX-License-Identifier: Apache-2.0
#include "ui/group/member_words.h"

#include "models/outcomes/error_coach.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;
using State = GroupMember::State;

MemberWords::MemberWords(const GroupMove &group, const Record &values)
    : m_group(group)
    , m_values(values)
{
}

QString MemberWords::standingOf(const GroupMember &member) const
{
    for (const FieldSpec &field : m_group.spec().fields()) {
        if (field.path)
            return field.display(member.listed.text(field.key));
    }
    return {};
}

QString MemberWords::counts() const
{
    QStringList order;
    QHash<QString, int> numbers;
    for (const GroupMember &member : m_group.members()) {
        const QString standing = standingOf(member);
        if (!order.contains(standing))
            order.append(standing);
        ++numbers[standing];
    }
    QStringList parts;
    for (const QString &standing : std::as_const(order))
        parts.append(
            tr("%1: %2", "a status, and how many have it").arg(standing).arg(numbers.value(standing)));
    return parts.join(u" · "_s);
}

QString MemberWords::fateOf(const GroupMember &member) const
{
    switch (member.state) {
    case State::Waiting:
        return prospectOf(member);
    case State::Running:
        return tr("Sending…");
    case State::Done:
        return tr("Done");
    case State::Refused:
        return tr("Not done: %1").arg(explain(m_group.spec(), member.outcome).meaning.now());
    case State::InDoubt:
        return tr("Unknown: it may have been carried out. History finds out.");
    case State::Blocked:
        return tr("Left out: %1").arg(member.reason.now());
    case State::Moved:
        return tr("%1 %2", "two sentences")
            .arg(tr("Left out, somebody was faster: %1").arg(member.reason.now()), chanceOf(member));
    }
    return {};
}

QString MemberWords::prospectOf(const GroupMember &waiting) const
{
    const auto verdict = m_group.verdict(waiting, m_values);
    if (!verdict)
        return tr("Can be sent");
    return verdict->severity == Severity::Block ? tr("Will be left out: %1").arg(verdict->text.now())
                                                : tr("Warning: %1").arg(verdict->text.now());
}

QString MemberWords::chanceOf(const GroupMember &moved) const
{
    const auto verdict = m_group.verdict(moved, m_values);
    return verdict && verdict->severity == Severity::Block ? verdict->text.now()
                                                           : tr("Send again to change it all the same.");
}

bool MemberWords::isToBeSent(const GroupMember &member) const
{
    if (member.state == State::Done)
        return false;
    const auto verdict = m_group.verdict(member, m_values);
    return !verdict || verdict->severity != Severity::Block;
}

} // namespace PeopleDesk
