// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractItemView;

namespace PeopleDesk {

class Guide;

QAbstractItemView *table(const Guide &guide, const QString &name);
void awaitEnabled(Guide &guide, const QString &button);
/// Chooses as the keys do.
void chooseIn(Guide &guide, const QString &box, const QString &data);

} // namespace PeopleDesk
