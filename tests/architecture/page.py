# SPDX-License-Identifier: Apache-2.0
"""Keeps ARCHITECTURE.md true: what it names exists, and every room of app is named."""

import re

FOLDERS = "app|models|ui|resources|translations|tests|cmake|docs"
PATH = re.compile(rf"(?<![\w/.<-])(?:{FOLDERS})/[\w./*-]*")


def problems_with(root, text):
    for name in sorted({match.rstrip(".") for match in PATH.findall(text)}):
        if not any(root.glob(name.rstrip("/"))):
            yield f"names {name}, which does not exist"
    for room in sorted((root / "app").iterdir()):
        if room.is_dir() and not re.search(rf"\b{re.escape(room.name)}\b", text):
            yield f"does not name app/{room.name}"
