# SPDX-License-Identifier: Apache-2.0
"""Who may include whom: models knows Qt Core, ui knows models, a room of app knows models and itself."""

import re
from pathlib import Path, PurePosixPath
from typing import NamedTuple

FLOORS = ("models", "ui", "app")
PROJECT_FOLDERS = FLOORS + ("tests", "resources", "translations")
QT_MODULES = {
    "models": {"QtCore"},
    "ui": {"QtCore", "QtGui", "QtWidgets", "QtSvg"},
}
# Only these see every floor.
COMPOSITION_ROOT = re.compile(r"app/(main|application)")

# A header of the C++ standard library has no suffix, no folder and no capitals.
STANDARD_HEADER = re.compile(r"[a-z_]+[0-9]*$")
DIRECTIVE = re.compile(r"^[ \t]*#[ \t]*(?:include|include_next|import)\b(.*)$", re.MULTILINE)
TARGET = re.compile(r'\s*(?:<([^<>]+)>|"([^"]+)")')


class Include(NamedTuple):
    name: str
    quoted: bool = False


def includes_of(text):
    """Every include; None for a directive that can't be read (a macro, say)."""
    for directive in DIRECTIVE.finditer(text):
        target = TARGET.match(directive.group(1))
        yield Include(target[1] or target[2], quoted=bool(target[2])) if target else None


class QtHeaders:
    """Tells which Qt modules offer a header, from the include root of the installed Qt."""

    def __init__(self, include_root):
        modules = sorted(Path(include_root).glob("Qt*/"))
        self._headers = {module.name: {entry.name for entry in module.iterdir()} for module in modules}
        if "QObject" not in self._headers.get("QtCore", ()):
            raise SystemExit(f"no Qt Core headers under {include_root}")

    def modules_of(self, name):
        module, slash, header = name.partition("/")
        if slash:
            # <QtCore/private/...> and headers that are not there belong to nobody who may be included.
            return {module} if header in self._headers.get(module, ()) else set()
        return {module for module, headers in self._headers.items() if name in headers}


def problem_with(source, include, qt):
    """Why the file `source` (relative to the project root) may not have this include; None when it may."""
    if include is None:
        return "an include that can't be read: write the header's name"
    name = include.name
    parts = PurePosixPath(name).parts
    if is_generated_for(source, name):
        return None
    if len(parts) > 1 and parts[0] in PROJECT_FOLDERS and ".." not in parts:
        return None if may_know(source, name) else f"{name}: {room_of(source)} must not know {room_of(name)}"
    if include.quoted or ".." in parts:
        return f"{name}: name our own headers from the project root, all others in angle brackets"

    floor = PurePosixPath(source).parts[0]
    if floor == "app":
        return None
    modules = qt.modules_of(name)
    if modules & QT_MODULES[floor] or (not modules and STANDARD_HEADER.match(name)):
        return None
    owner = " or ".join(sorted(modules)) or "something that is neither Qt nor the standard library"
    return f"{name}: {floor} must not know {owner}"


def is_generated_for(source, name):
    """The meta-object code of the file itself: foo.moc or moc_foo.cpp."""
    stem = PurePosixPath(source).stem
    return name in (f"{stem}.moc", f"moc_{stem}.cpp")


def room_of(path):
    """The unit that knowledge is counted in: a floor, or a room of app."""
    parts = PurePosixPath(path).parts
    return "/".join(parts[:2]) if parts[0] == "app" else parts[0]


def may_know(source, name):
    if COMPOSITION_ROOT.match(source):
        return room_of(name) not in ("tests", "resources", "translations")
    return room_of(name) in {room_of(source), "models"}
