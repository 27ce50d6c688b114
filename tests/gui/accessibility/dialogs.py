# SPDX-License-Identifier: Apache-2.0
"""The first start, and the dialogs around connections and permissions."""

from bus import ESCAPE, UP, Role, press_key, text_of, until
from desk import Desk

SECRET = "not to be read out"


def work(program, words):
    with Desk(program, words) as desk:
        desk.main.await_label("Welcome to PeopleDesk")
        desk.check("first start")
        desk.main.press("Add a connection…")
        fill_in_a_connection(desk)
        desk.main.press("Open the sandbox")
        desk.open_page("Contracts")
        read_the_permission_sheet(desk)


def fill_in_a_connection(desk):
    dialog = desk.dialog()
    desk.check("connection dialog", dialog)
    dialog.press("Test")
    dialog.await_label("Give the connection a name: it stands on every window.")

    dialog.type("Name", "星河科技")
    dialog.choose("Platform", "Other address")
    dialog.type("Address", "http://127.0.0.1:9")
    dialog.type("App ID", "cli_a1b2c3")
    is_hidden = dialog.field("App Secret").get_role() == Role.PASSWORD_TEXT
    assert is_hidden, "the secret can be read over a shoulder"
    dialog.type("App Secret", SECRET)
    dialog.press("Test")
    dialog.await_label("Feishu can't be reached")
    desk.check("connection dialog with a notice", dialog)

    press_key(ESCAPE)
    discard_after_thinking_twice(desk, dialog)


def discard_after_thinking_twice(desk, dialog):
    question = until("a question", lambda: other_than(dialog, desk.dialog()))
    desk.check("question before discarding", question)
    question.press("Keep editing")
    question.await_end()
    assert text_of(dialog.field("App ID")) == "cli_a1b2c3", "what was typed is gone"
    dialog.press("Cancel")
    dialog.await_end()


def other_than(dialog, found):
    return found if found.root != dialog.root else None


def read_the_permission_sheet(desk):
    desk.menu(desk.words("Connection: %1", desk.words("Sandbox"))).press("Permission sheet…")
    sheet = desk.dialog()
    desk.check("permission sheet", sheet)

    def text():
        return text_of(sheet.find({Role.LABEL, Role.TEXT}, desk.words("What the administrator has to grant")))
    assert "corehr:" in text(), text()
    sheet.choose("Operation", "All operations", UP)
    until("the scopes of all operations", lambda: "hire:" in text())
    sheet.press("Copy for the administrator")
    sheet.press("Close")
    sheet.await_end()
