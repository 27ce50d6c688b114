// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace PeopleDesk {

/// Serves the sandbox on 127.0.0.1 until the process is told to end. Prints the address when it answers.
/// Needs a QCoreApplication.
int serveSandbox(quint16 port);

} // namespace PeopleDesk
