# SPDX-License-Identifier: Apache-2.0
"""Works PeopleDesk as assistive technology does: python3 accessibility.py PEOPLEDESK

Sees only what the accessibility bus shows, types through EditableText and presses through Action. Walks
every page for controls without a name, then moves an offer to "sent". Nothing waits by the clock: every
step asks until the answer is there, or fails after a while.
"""

import datetime
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20
OFFER_ID = "6930815272790114324"  # the first record of the sandbox, approved
PAGES = ["Offers", "Contracts", "Pre-hires", "Rewards", "History"]

DOWN = 0xff54  # the X11 key symbol

State = Atspi.StateType
Role = Atspi.Role


def until(what, find):
    """The first true answer of find(), which may trip over what is just being taken off the screen."""
    end = time.monotonic() + PATIENCE
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        try:
            found = find()
        except GLib.Error:
            found = None
        if found:
            return found
        context.iteration(False)
        Atspi.get_desktop(0).clear_cache()
    raise AssertionError(f"waited in vain for {what}")


def is_in(node, state):
    return node.get_state_set().contains(state)


def walk(node):
    """Everything below that is on the screen; an item view's endless items are looked at one by one."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is None:
            continue
        if child.get_role() in (Role.FRAME, Role.DIALOG) or is_in(child, State.SHOWING):
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


class Desk:
    def __init__(self, process):
        self.process = process
        self.application = until("the application on the bus", self._find_application)

    def _find_application(self):
        if self.process.poll() is not None:
            raise AssertionError(f"PeopleDesk ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    def all(self):
        return list(walk(self.application))

    def find(self, role, text):
        def look():
            for node in walk(self.application):
                if node.get_role() == role and label_of(node).startswith(text):
                    return node
            return None
        return look

    def button(self, name):
        def look():
            for node in walk(self.application):
                if (node.get_role() in (Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON)
                        and node.get_name() == name and is_in(node, State.ENABLED)):
                    return node
            return None
        return until(f"the button “{name}”", look)

    def press(self, name):
        act(self.button(name), {"Press", "press", "Toggle", "toggle"})

    def type(self, label, text):
        field = until(f"the field “{label}”", self.find(Role.TEXT, label))
        assert is_in(field, State.EDITABLE), f"“{label}” can't be edited"
        assert Atspi.EditableText.set_text_contents(field, text), f"“{label}” took no text"
        until(f"“{text}” in “{label}”",
              lambda: Atspi.Text.get_text(field, 0, -1) == text)

    def choose(self, label, option):
        """As a screen reader's user would: into the box, then from entry to entry with the keys."""
        box = until(f"the choice “{label}”", self.find(Role.COMBO_BOX, label))
        until(f"the keys in “{label}”", lambda: focus(box))
        for _ in range(30):
            before = box.get_name()
            if before == option:
                return
            Atspi.generate_keyboard_event(DOWN, None, Atspi.KeySynthType.SYM)
            until("the next entry", lambda: box.get_name() != before)
        raise AssertionError(f"“{label}” has no “{option}”")


def focus(node):
    if is_in(node, State.FOCUSED):
        return True
    node.grab_focus()
    return False


def act(node, wanted):
    offered = [Atspi.Action.get_action_name(node, index) for index in range(Atspi.Action.get_n_actions(node))]
    for index, name in enumerate(offered):
        if name in wanted:
            assert Atspi.Action.do_action(node, index), f"{names(node)} did nothing"
            return
    raise AssertionError(f"{names(node)} can't be pressed, only {offered}")


def nameless(desk):
    """Controls that the keys reach and nobody can tell apart."""
    return [names(node) + " in " + names(node.get_parent()) for node in desk.all()
            if is_in(node, State.FOCUSABLE) and is_in(node, State.SHOWING)
            and node.get_role() not in (Role.FRAME, Role.DIALOG, Role.SCROLL_PANE, Role.TABLE_CELL)
            and not label_of(node).strip()]


def walk_pages(desk):
    for page in PAGES:
        desk.press(page)
        until(f"the page {page}", lambda: is_in(desk.button(page), State.CHECKED))
        bad = nameless(desk)
        assert not bad, f"page {page}: controls without a name:\n" + "\n".join(bad)


def move_an_offer(desk):
    desk.press("Offers")
    desk.type("Offer ID", OFFER_ID)
    desk.press("Load")
    desk.choose("New status", "Sent")
    day = datetime.date.today() + datetime.timedelta(days=14)
    desk.type("Offer valid until", day.isoformat())
    bad = nameless(desk)
    assert not bad, "open form: controls without a name:\n" + "\n".join(bad)
    desk.press("Update status")
    until("the result", desk.find(Role.LABEL, "The offer's status was updated."))


def main():
    process = subprocess.Popen([sys.argv[1], "--sandbox", "--language", "en"])
    try:
        desk = Desk(process)
        assert desk.application.get_name() == "PeopleDesk", f"it is called “{desk.application.get_name()}”"
        walk_pages(desk)
        move_an_offer(desk)
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


if __name__ == "__main__":
    main()
