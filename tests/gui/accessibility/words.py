# SPDX-License-Identifier: Apache-2.0
"""What the program calls things: the texts of the sources, in English or as the translations have them."""

import itertools
import xml.etree.ElementTree as ElementTree


class Words:
    def __init__(self, language, translations):
        self.language = language
        self._chinese = {}
        for message in ElementTree.parse(translations).getroot().iter("message"):
            source, translation = message.findtext("source"), message.findtext("translation")
            if translation and message.get("numerus") != "yes":
                self._chinese.setdefault(source, set()).add(translation)

    def __call__(self, source, *arguments):
        """The ways in which this may be said: one English text can have several translations. Place markers
        are filled with words or with such ways."""
        patterns = {source}
        if self.language == "zh":
            assert source in self._chinese, f"“{source}” is not among the translations"
            patterns = self._chinese[source]
        fillings = [{argument} if isinstance(argument, str) else argument for argument in arguments]
        return frozenset(filled(pattern, filling)
                         for pattern in patterns for filling in itertools.product(*fillings))

    def field(self, label):
        """How a field is called: whether it is required is part of the name."""
        ways = {label} if isinstance(label, str) else label
        return ways | self("%1, required", ways)

    def cell(self, column, entry, number):
        """A field of a repeated row."""
        return self.field(self("%1, %2", self(column), self.entry(entry, number)))

    def entry(self, entry, number):
        return self("%1 %2", self(entry), str(number))

    def is_left_over(self, text):
        """English where Chinese should be."""
        return self.language == "zh" and text in self._chinese and text not in self._chinese[text]


def filled(pattern, filling):
    for number, text in enumerate(filling, start=1):
        pattern = pattern.replace(f"%{number}", text)
    return pattern
