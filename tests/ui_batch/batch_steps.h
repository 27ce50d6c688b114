// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QAbstractItemView;
class QJsonArray;

namespace PeopleDesk {

class Person;

/// What a person does on the Batch page in several tests. Each step waits for what it needs and says whether
/// it could be done.
namespace BatchSteps {

QAbstractItemView *table(const QString &name);
bool isEnabled(const QString &button);

/// Chooses rewards, opens the file, and goes on to its columns.
bool openRewards(Person &person);
/// From the columns to where the run is confirmed.
bool goToConfirm(Person &person);
/// From an open page to the first row that has arrived at the server.
bool sendRewards(Person &person);

/// The external_ids of writes that were carried out, sorted; one that was carried out twice stands there
/// twice.
QStringList executedIds(const QJsonArray &writes);

} // namespace BatchSteps

} // namespace PeopleDesk
