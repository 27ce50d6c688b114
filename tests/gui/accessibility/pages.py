# SPDX-License-Identifier: Apache-2.0
"""Every page as it is before anything is done, and the menus at the foot of the rail."""

from bus import ESCAPE, press_key
from desk import Desk
from place import quoted

PAGES = ["Offers", "Contracts", "Pre-hires", "Rewards", "Batch", "History"]


def work(program, words):
    with Desk(program, words, "--sandbox") as desk:
        for page in PAGES:
            desk.open_page(page)
            desk.check(f"page {page}")
        read_menu(desk, words("Theme: %1", words("Like the system")), "Dark")
        read_menu(desk, words("Connection: %1", words("Sandbox")), "Add a connection…")


def read_menu(desk, button, item):
    menu = desk.menu(button)
    desk.check(f"menu of {quoted(button)}", menu)
    menu.button(item)
    press_key(ESCAPE)
    menu.await_end()
