# SPDX-License-Identifier: Apache-2.0
"""What the accessibility bus shows, and how to wait for it: nothing here waits by the clock."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

State = Atspi.StateType
Role = Atspi.Role
PATIENCE = 20

# The X11 key symbols.
UP, DOWN, TAB, ESCAPE = 0xff52, 0xff54, 0xff09, 0xff1b

TEXTS = {Role.TEXT, Role.PASSWORD_TEXT}
BUTTONS = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.MENU_ITEM,
           Role.PAGE_TAB}
PRESSES = {"Press", "Toggle"}


def until(what, find):
    """The first true answer of find(), which may trip over what is just being taken off the screen."""
    end = time.monotonic() + PATIENCE
    context = GLib.MainContext.default()
    tick = GLib.timeout_add(20, lambda: GLib.SOURCE_CONTINUE)
    try:
        while time.monotonic() < end:
            try:
                found = find()
            except GLib.Error:
                found = None
            if found:
                return found
            context.iteration(True)
            Atspi.get_desktop(0).clear_cache()
    finally:
        GLib.source_remove(tick)
    raise AssertionError(f"waited in vain for {what}")


def is_in(node, state):
    return node.get_state_set().contains(state)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node):
    """Everything below that is on the screen; the endless items of an item view are not."""
    for child in children(node):
        if is_in(child, State.SHOWING):
            yield child
            if not is_in(child, State.MANAGES_DESCENDANTS):
                yield from walk(child)


def names(node):
    return f"{node.get_role_name()} “{node.get_name()}” ({node.get_description()})"


def label_of(node):
    """What a screen reader says the control is for; Qt names a combo box after its value."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return "" if node.get_role() == Role.COMBO_BOX else node.get_name()


def actions_of(node):
    action = node.get_action_iface()
    return [action.get_action_name(index) for index in range(action.get_n_actions())] if action else []


def act(node, wanted):
    offered = actions_of(node)
    for index, name in enumerate(offered):
        if name in wanted:
            assert node.get_action_iface().do_action(index), f"{names(node)} did nothing"
            return
    raise AssertionError(f"{names(node)} can't be pressed, only {offered}")


def text_of(node):
    return Atspi.Text.get_text(node, 0, -1)


def press_key(symbol):
    Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)


class Ear:
    """Hears where the focus goes, as a screen reader does: menus and calendars are found in no other way."""

    def __init__(self):
        self.last = None
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:focused")

    def _hear(self, event):
        if event.detail1:
            self.last = event.source

    def close(self):
        self._listener.deregister("object:state-changed:focused")
