// SPDX-License-Identifier: Apache-2.0
#include "app/service/trouble_words.h"

namespace PeopleDesk {

namespace {

QString nameOf(SecretState state)
{
    switch (state) {
    case SecretState::Found: // but empty
    case SecretState::Absent:
        return QStringLiteral("Absent");
    case SecretState::Locked:
        return QStringLiteral("Locked");
    case SecretState::Unavailable:
        return QStringLiteral("Unavailable");
    case SecretState::TimedOut:
        return QStringLiteral("TimedOut");
    }
    return QStringLiteral("Unavailable");
}

} // namespace

QString describeSecretTrouble(const SecretReply &reply)
{
    const QString name = nameOf(reply.state);
    return reply.detail.isEmpty() ? name : name + QStringLiteral(": ") + reply.detail;
}

QString describeJournalTrouble(JournalTrouble trouble)
{
    switch (trouble) {
    case JournalTrouble::None:
        return QStringLiteral("None");
    case JournalTrouble::Busy:
        return QStringLiteral("Busy");
    case JournalTrouble::NoSpace:
        return QStringLiteral("NoSpace");
    case JournalTrouble::ReadOnly:
        return QStringLiteral("ReadOnly");
    case JournalTrouble::NewerSchema:
        return QStringLiteral("NewerSchema");
    case JournalTrouble::Damaged:
        return QStringLiteral("Damaged");
    case JournalTrouble::Unreachable:
        break;
    }
    return QStringLiteral("Unreachable");
}

} // namespace PeopleDesk
