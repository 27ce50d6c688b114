#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads every source of the tree and fails on a forbidden include or a broken habit."""

import argparse
import sys
from pathlib import Path

import habits
import includes
import page

SOURCES = {".cpp", ".h", ".py", ".sh", ".js", ".mjs"}


def sources_under(root):
    for folder in includes.FLOORS + ("tests",):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in SOURCES and path.is_file() and "node_modules" not in path.parts:
                yield path


def floor_problems(root):
    """A floor or room without a file means that this test looks in the wrong place."""
    rooms = sorted(path for path in (root / "app").iterdir() if path.is_dir())
    for folder in [root / floor for floor in includes.FLOORS] + rooms:
        if not any(folder.rglob("*.cpp")):
            yield f"{folder.relative_to(root)}: no source found"


def tree_problems(root, qt):
    yield from floor_problems(root)
    directives = 0
    for path in sources_under(root):
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        for problem in habits.problems_with(name, text):
            yield f"{name}: {problem}"
        if name.startswith("tests/") or path.suffix not in {".cpp", ".h"}:
            continue
        for include in includes.includes_of(text):
            directives += 1
            problem = includes.problem_with(name, include, qt)
            if problem:
                yield f"{name}: {problem}"
    if directives == 0:
        yield "no include found at all"

    description = root / "ARCHITECTURE.md"
    if description.exists():
        for problem in page.problems_with(root, description.read_text(encoding="utf-8")):
            yield f"ARCHITECTURE.md: {problem}"


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--root", type=Path, required=True)
    arguments.add_argument("--qt-include", type=Path, required=True)
    options = arguments.parse_args()

    problems = list(tree_problems(options.root, includes.QtHeaders(options.qt_include)))
    print("\n".join(problems) if problems else "every floor knows only what is below it")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
