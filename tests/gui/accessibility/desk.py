# SPDX-License-Identifier: Apache-2.0
"""The running program: its window, its dialogs, and what pops up."""

import subprocess

from audit import check
from bus import DOWN, PATIENCE, Atspi, Ear, Role, State, act, children, is_in, press_key, until
from place import Place


class Desk:
    def __init__(self, program, words, *arguments):
        self.words = words
        self.ear = Ear()
        self.process = subprocess.Popen([program, "--language", words.language, *arguments])

    def __enter__(self):
        try:
            self.application = until("the application on the bus", self._find_application)
            name = self.application.get_name()
            assert name == "PeopleDesk", f"it is called “{name}”"
            self.main = Place(next(children(self.application)), self.words, self.ear)
            return self
        except BaseException:
            self._end()
            raise

    def __exit__(self, *trouble):
        self._end()

    def _end(self):
        self.ear.close()
        ended = self.process.poll()
        assert ended is None, f"PeopleDesk ended with {ended}"
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)

    def _find_application(self):
        if self.process.poll() is not None:
            raise AssertionError(f"PeopleDesk ended with {self.process.returncode}")
        for child in children(Atspi.get_desktop(0)):
            if child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    def open_page(self, name):
        self.main.press(name)
        until(f"the page {name}", lambda: is_in(self.main.button(name), State.CHECKED))

    def dialog(self):
        """The dialog that is over the window, or comes to be."""
        def look():
            open_ones = [child for child in children(self.application)
                         if child.get_role() in (Role.DIALOG, Role.ALERT) and is_in(child, State.ACTIVE)]
            return open_ones[-1] if open_ones else None
        return Place(until("a dialog", look), self.words, self.ear)

    def popup(self, role, open_it):
        """What has the focus after open_it(), once it is of this role."""
        self.ear.last = None
        open_it()

        def heard():
            node = self.ear.last
            return node if node and node.get_role() == role else None
        node = until("what pops up", heard)
        while node.get_parent().get_role() != Role.APPLICATION:
            node = node.get_parent()
        return Place(node, self.words, self.ear)

    def menu(self, button):
        def open_it():
            act(self.main.button(button), {"ShowMenu"})
            press_key(DOWN)
        return self.popup(Role.MENU_ITEM, open_it)

    def check(self, where, place=None):
        check(where, place or self.main, self.words)
