# SPDX-License-Identifier: Apache-2.0
"""Each operation once, from the open form to its result."""

import datetime

from bus import ESCAPE, Role, press_key
from desk import Desk

# The first records of the sandbox.
OFFER_ID = "6930815272790114324"
CONTRACT_ID = "7091849027838838316"
PRE_HIRE_ID = "7019460895708795323"
APPLICATION_ID = "6930815272790114325"


def in_two_weeks():
    return (datetime.date.today() + datetime.timedelta(days=14)).isoformat()


def work(program, words):
    with Desk(program, words, "--sandbox") as desk:
        move_an_offer(desk)
        edit_a_contract(desk)
        correct_a_pre_hire(desk)
        import_a_reward(desk)


def load(desk, page, record):
    desk.open_page(page)
    desk.main.type("Find", record)
    desk.main.press("Load")


def move_an_offer(desk):
    load(desk, "Offers", OFFER_ID)
    desk.main.step_to("Sent")
    desk.main.type("Offer valid until", in_two_weeks())
    desk.check("open offer")
    desk.main.press("Update status")
    desk.main.await_label("The offer's status was updated.")
    desk.check("result of an offer")


def edit_a_contract(desk):
    load(desk, "Contracts", CONTRACT_ID)
    desk.main.type("Contract number", "合同-2026-099")
    desk.check("open contract")
    look_at_the_calendar(desk, "Start")
    desk.main.press("Review")
    desk.main.field("The exact request")
    desk.check("review of a contract")
    desk.main.press("Back to the form")
    desk.main.press("Send change")
    desk.main.await_label("The contract was updated.")
    desk.check("result of a contract")


def look_at_the_calendar(desk, field):
    button = desk.words("Calendar: %1", desk.words(field))
    calendar = desk.popup(Role.TABLE, lambda: desk.main.press(button))
    desk.check("calendar", calendar)
    press_key(ESCAPE)
    calendar.await_end()


def correct_a_pre_hire(desk):
    form = desk.main
    load(desk, "Pre-hires", PRE_HIRE_ID)
    form.type("Onboarding date", in_two_weeks())
    desk.check("open pre-hire")
    form.press("Send change")
    form.await_label("The pre-hire was updated.")
    desk.check("result of a pre-hire")


def fill_in_a_reward(desk, application, external_id):
    desk.open_page("Rewards")
    form = desk.main
    form.type("Application ID", application)
    form.type("Referrer", "ou_3ee48d243dac7046444e2fec3a4a305d")
    form.type("External ID", external_id)
    form.choose("Rule", "Process reward")
    form.choose("Paid as", "Cash")
    form.type("Amount", "2000.50")
    form.choose("Stage", "To be confirmed")


def import_a_reward(desk):
    fill_in_a_reward(desk, APPLICATION_ID, "AT-2026-0042")
    desk.check("reward filled in")
    desk.main.press("Import reward")
    question = desk.dialog()
    desk.check("question before a reward", question)
    question.press("Cancel")
    question.await_end()
    assert not desk.main.find({Role.LABEL}, desk.words("The reward was imported.")), "sent without consent"

    desk.main.press("Import reward")
    question = desk.dialog()
    question.press("Import reward")
    question.await_end()
    desk.main.await_label("The reward was imported.")
    desk.check("result of a reward")
