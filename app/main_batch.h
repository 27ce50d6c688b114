// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace PeopleDesk {

/// `peopledesk batch`: wires what a run without a window needs and runs it. Needs a QCoreApplication. Returns the
/// exit code.
int runBatch(const QStringList &arguments);

} // namespace PeopleDesk
