#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails unless every text of the sources is translated: finished, with its place markers and plural forms.

English is the source language; its own file holds only the plural forms ("1 row", "2 rows").
"""

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

CHINESE = "peopledesk_zh_CN.ts"
ENGLISH = "peopledesk_en.ts"
PLURAL_FORMS = {"zh_CN": 1, "en": 2}
PLACE_MARKER = re.compile(r"%L?([0-9]{1,2}|n)")


class Message:
    def __init__(self, context, element):
        translation = element.find("translation")
        self.source = element.findtext("source", "")
        self.key = (context, self.source, element.findtext("comment", ""))
        self.counts = element.get("numerus") == "yes"
        self.state = translation.get("type") if translation is not None else "unfinished"
        self.forms = [form.text or "" for form in translation.iter("numerusform")] if self.counts else \
            [translation.text or "" if translation is not None else ""]

    def problems(self, forms_expected):
        if self.state:
            yield f"is {self.state}"
            return
        if self.counts and len(self.forms) != forms_expected:
            yield f"has {len(self.forms)} plural forms instead of {forms_expected}"
        if not self.counts and "%n" in self.source:
            yield "has %n but is not marked as a plural"
        if not all(form.strip() for form in self.forms):
            yield "is empty"
        elif any(place_markers(form) != place_markers(self.source) for form in self.forms):
            yield f"has other place markers: {' | '.join(self.forms)}"


def place_markers(text):
    return set(PLACE_MARKER.findall(text))


def read(path):
    """The language of a .ts file and its messages."""
    root = ElementTree.parse(path).getroot()
    messages = [Message(context.findtext("name", ""), element)
                for context in root.iter("context") for element in context.iter("message")]
    return root.get("language"), messages


def file_problems(path, language):
    if not path.exists():
        yield "is missing"
        return
    declared, messages = read(path)
    if declared != language:
        yield f"declares the language {declared} instead of {language}"
    if not messages:
        yield "holds no message"
    for message in messages:
        for problem in message.problems(PLURAL_FORMS[language]):
            yield f"{describe(message.key)} {problem}"
        if language == "en" and not message.counts:
            yield f"{describe(message.key)} is no plural and needs no English file"


def staleness(path, expected):
    """Texts that the sources have and the file has not, and the other way round."""
    actual = {message.key for message in read(path)[1] if message.state not in ("vanished", "obsolete")}
    for key in sorted(expected - actual):
        yield f"{describe(key)} is in the sources but not in the file"
    for key in sorted(actual - expected):
        yield f"{describe(key)} is no longer in the sources"


def describe(key):
    context, source, comment = key
    return f"[{context}] “{source}”" + (f" ({comment})" if comment else "")


def messages_in_sources(root, lupdate, options):
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / CHINESE
        subprocess.run([lupdate, "-silent", *options, "-I", str(root), "-locations", "none",
                        *(str(root / floor) for floor in ("models", "ui", "app")),
                        "-target-language", "zh_CN", "-ts", str(fresh)], check=True)
        return read(fresh)[1]


def tree_problems(root, texts):
    folder = root / "translations"
    files = {CHINESE: ("zh_CN", {message.key for message in texts})}
    plurals = {message.key for message in texts if message.counts}
    if plurals or (folder / ENGLISH).exists():
        files[ENGLISH] = ("en", plurals)

    for name, (language, expected) in files.items():
        for problem in file_problems(folder / name, language):
            yield f"{name}: {problem}"
        if (folder / name).exists():
            for problem in staleness(folder / name, expected):
                yield f"{name}: {problem}"


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--root", type=Path, required=True)
    arguments.add_argument("--lupdate", required=True)
    options, lupdate_options = arguments.parse_known_args()

    texts = messages_in_sources(options.root, options.lupdate, lupdate_options)
    if not texts:
        print("no text to translate found in the sources")
        return 1
    problems = list(tree_problems(options.root, texts))
    print("\n".join(problems) if problems else f"{len(texts)} texts, all translated")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
