// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the program where something is not as it should be, which libFuzzer calls a finding.
inline void expect(bool isSo, const char *what)
{
    if (isSo)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}
