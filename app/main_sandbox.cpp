// SPDX-License-Identifier: Apache-2.0
#include "app/main_sandbox.h"

#include "app/sandbox/sandbox.h"

#include <QCoreApplication>

#include <cstdio>

namespace PeopleDesk {

int serveSandbox(quint16 port)
{
    Sandbox sandbox;
    if (!sandbox.listen(port)) {
        std::fprintf(stderr, "Port %u on 127.0.0.1 is not free.\n", unsigned(port));
        return 1;
    }
    std::printf("Sandbox listening on %s\n", qPrintable(sandbox.baseUrl().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace PeopleDesk
