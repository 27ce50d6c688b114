# SPDX-License-Identifier: Apache-2.0
"""A window as somebody works in it who only hears it: finds by name, types through EditableText, presses
through Action."""

import re

from bus import (BUTTONS, DOWN, PRESSES, TAB, TEXTS, Atspi, GLib, Role, State, act, is_in, label_of, names,
                 press_key, text_of, until, walk)

MANY_STOPS = 80  # more than any page has


class Place:
    def __init__(self, root, words, ear):
        self.root = root
        self.words = words
        self.ear = ear

    def find(self, roles, ways):
        for node in walk(self.root):
            if node.get_role() in roles and spoken_first(node) in ways:
                return node
        return None

    def ways(self, name):
        return self.words(name) if isinstance(name, str) else name

    def button(self, name):
        def look():
            node = self.find(BUTTONS, self.ways(name))
            return node if node and is_in(node, State.ENABLED) else None
        return until(f"the button {quoted(name)}", look)

    def press(self, name):
        act(self.button(name), PRESSES)

    def field(self, name):
        return until(f"the field {quoted(name)}", lambda: self.find(TEXTS, self.words.field(self.ways(name))))

    def type(self, name, text):
        field = self.field(name)
        can_be_edited = is_in(field, State.EDITABLE) and not is_in(field, State.READ_ONLY)
        assert can_be_edited, f"{quoted(name)} can't be edited"
        assert field.get_editable_text_iface().set_text_contents(text), f"{quoted(name)} took no text"
        if field.get_role() == Role.PASSWORD_TEXT:
            until(f"something in {quoted(name)}", lambda: Atspi.Text.get_character_count(field) == len(text))
            assert text not in text_of(field), f"{quoted(name)} is read out"
        else:
            until(f"“{text}” in {quoted(name)}", lambda: text_of(field) == text)

    def choose(self, name, option, key=DOWN):
        """Into the box, then from entry to entry with the keys."""
        ways = self.words.field(self.ways(name))
        box = until(f"the choice {quoted(name)}", lambda: self.find({Role.COMBO_BOX}, ways))
        self.tab_to(box)
        for _ in range(30):
            before = box.get_name()
            if before in self.ways(option):
                return
            press_key(key)
            until("the next entry", lambda: box.get_name() != before)
        raise AssertionError(f"{quoted(name)} has no “{option}”")

    def step_to(self, choice):
        """A choice along a path: its name goes on with how it stands ("Sent, usual next step")."""
        def look():
            starts = tuple(way + comma for way in self.ways(choice) for comma in self.words(", "))
            found = [node for node in walk(self.root)
                     if node.get_role() in BUTTONS and label_of(node).startswith(starts)]
            return found[0] if len(found) == 1 else None
        act(until(f"the choice {quoted(choice)}", look), PRESSES)

    def tab_to(self, node):
        """From stop to stop, each of which has to say what it is."""
        for _ in range(MANY_STOPS):
            if is_in(node, State.FOCUSED):
                return
            self.ear.last = None
            press_key(TAB)
            stop = until("the next stop", lambda: self.ear.last)
            assert label_of(stop).strip(), f"{names(stop)}: the keys stop here, and nobody knows where"
        raise AssertionError(f"no way with the keys to {names(node)}")

    def await_label(self, name):
        return until(quoted(name), lambda: self.find({Role.LABEL}, self.ways(name)))

    def await_end(self):
        """The window closes."""
        until("the end of a window", lambda: not is_on_screen(self.root))


def quoted(name):
    return f"“{name if isinstance(name, str) else sorted(name)[0]}”"


def spoken_first(node):
    """Without a menu item's key or what a notice has to say after its headline."""
    return re.split("[\t\n]", label_of(node))[0]


def is_on_screen(window):
    """Asked anew each time: what pops up is no part of the tree, which until() keeps fresh."""
    try:
        window.clear_cache()
        return is_in(window, State.SHOWING)
    except GLib.Error:
        return False
