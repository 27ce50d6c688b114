// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace PeopleDesk {

/// The command line. Read before any application object exists, because it decides which one is made.
struct ApplicationOptions
{
    bool sandbox = false; ///< start on the embedded sandbox, whatever was chosen before
    bool serveSandbox = false;
    quint16 port = 0; ///< of the served sandbox; 0: any free one
    QString language; ///< "zh", "en", or empty: as chosen before
    QString message; ///< to print instead of starting: help, version, or what is wrong
    bool isError = false;

    static ApplicationOptions read(int argc, char *argv[]);
};

} // namespace PeopleDesk
