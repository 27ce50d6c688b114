# SPDX-License-Identifier: Apache-2.0
"""Habits that every source keeps: a licence line, no hidden globals, no test that can't fail."""

import re

LICENCE = "SPDX-License-Identifier: Apache-2.0"

# The definition or declaration of a singleton's accessor; calls such as QCoreApplication::instance() are not.
SINGLETON = re.compile(
    r"^[ \t]*static\b[^;={}()\n]*\binstance[ \t]*\("
    r"|^(?![ \t]*return\b)[ \t]*[\w:<>,]+[ \t&*]+(?:\w+::)*instance[ \t]*\([^;{\n]*(?:\{|$)",
    re.MULTILINE)

EMPTY_CHECKS = {
    "QSKIP": re.compile(r"\bQSKIP\b"),
    "QEXPECT_FAIL": re.compile(r"\bQEXPECT_FAIL\b"),
    "QVERIFY(true)": re.compile(r"\bQVERIFY2?\s*\(\s*true\b"),
    "a wait by the clock": re.compile(r"\b(?:qWait|qSleep|sleep_for)\s*\("),
}


def problems_with(path, text):
    head = text.splitlines()[:2]
    if not any(LICENCE in line for line in head):
        yield f"no licence line ({LICENCE}) at the top"
    if path.endswith((".cpp", ".h")):
        if SINGLETON.search(text):
            yield "defines instance(): hand the object in instead"
        for name, pattern in EMPTY_CHECKS.items():
            if path.startswith("tests/") and pattern.search(text):
                yield f"uses {name}"
