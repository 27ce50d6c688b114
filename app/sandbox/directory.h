// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/records.h"

// The ids by which Feishu knows the same person or department (API §1.8), and the way from one to another.
namespace PeopleDesk::SandboxParts {

QStringList peopleIdTypes(); // open_id, union_id, user_id, people_corehr_id
QStringList hireIdTypes(); // open_id, union_id, user_id, people_admin_id
QStringList contactIdTypes(); // open_id, union_id, user_id
QStringList departmentIdTypes(); // open_department_id, department_id, people_corehr_department_id

// The user with that id of that type; empty when there is none.
QJsonObject findUser(const QString &id, const QString &userIdType, const Records &records);

// A user's id of that type. people_admin_id, which is being retired, is not kept here and comes out empty.
QString userIdAs(const QString &openId, const QString &userIdType, const Records &records);

// An employment's id of that type; empty when the employee has no account to convert to.
QString employmentIdAs(const QString &employmentId, const QString &userIdType, const Records &records);

// The employment behind an id of that type; empty when there is none.
QString employmentIdFrom(const QString &id, const QString &userIdType, const Records &records);

QString departmentIdAs(const QString &departmentId, const QString &departmentIdType, const Records &records);

} // namespace PeopleDesk::SandboxParts
