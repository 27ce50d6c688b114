# SPDX-License-Identifier: Apache-2.0
"""What was sent, told by the history: a success, and a write of which nobody knows."""

from bus import Role, State, children, is_in, text_of, until
from desk import Desk
from forms import CONTRACT_ID, fill_in_a_reward, load

# A record of the sandbox that answers as if Feishu had broken down half-way.
DOUBTFUL_APPLICATION_ID = "6944892530352721997"


def work(program, words):
    with Desk(program, words, "--sandbox") as desk:
        read_a_success(desk)
        read_a_doubt(desk)
        find_nothing(desk)
    with Desk(program, words, "--sandbox") as desk:
        be_reminded_of_the_doubt(desk)


def cells(desk):
    table = desk.main.find({Role.TABLE}, desk.words("What was sent"))
    return {cell.get_name() for cell in children(table)} if table else set()


def read_a_success(desk):
    load(desk, "Contracts", CONTRACT_ID)
    desk.main.type("Contract number", "HT-2026-0042")
    desk.main.press("Send change")
    desk.main.await_label("The contract was updated.")

    desk.open_page("History")
    until("the contract in the list", lambda: cells(desk) & desk.words("Edit a contract"))
    assert cells(desk) & desk.words("Succeeded"), f"how it ended is not told: {cells(desk)}"
    request = desk.main.field("The exact request")
    assert CONTRACT_ID in text_of(request), text_of(request)
    desk.check("history of a success")
    desk.main.press("Copy as cURL")


def read_a_doubt(desk):
    fill_in_a_reward(desk, DOUBTFUL_APPLICATION_ID, "AT-2026-0043")
    desk.main.press("Import reward")
    question = desk.dialog()
    question.press("Import reward")
    question.await_end()
    desk.main.button(desk.words("Copy: %1", desk.words("Log ID")))
    desk.check("result of a doubt")

    desk.open_page("History")
    until("the doubt in the list", lambda: cells(desk) & desk.words("In doubt"))
    desk.check("history of a doubt")


def find_nothing(desk):
    desk.main.type("Search the history", "没有这条记录")
    desk.main.await_label("Nothing fits these filters.")
    desk.check("history without a hit")
    desk.main.press("Show all")
    until("the list", lambda: cells(desk) & desk.words("Edit a contract"))

    real = desk.main.button("Live")
    desk.main.press("Live")
    until("the real place", lambda: is_in(real, State.FOCUSED) or is_in(real, State.SELECTED))
    desk.main.await_label("Nothing was sent yet.")
    desk.check("history of real requests")


def be_reminded_of_the_doubt(desk):
    desk.main.button("Show in History")
    desk.check("notice of an earlier session's doubt")
    desk.main.press("Show in History")
    until("the doubt in the list", lambda: cells(desk) & desk.words("In doubt"))
    assert not cells(desk) & desk.words("Edit a contract"), "more than the doubts is shown"
