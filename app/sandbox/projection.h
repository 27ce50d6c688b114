// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace PeopleDesk::SandboxParts {

// What a search with a list of fields shows (API §9.9, §9.11): the id, and of the rest only what is named,
// "person_info.legal_name" or a whole "person_info". Names of nothing are passed over.
QJsonObject project(const QJsonObject &item, const QString &idMember, const QStringList &fields);

} // namespace PeopleDesk::SandboxParts
