# SPDX-License-Identifier: Apache-2.0
"""Works PeopleDesk as assistive technology does: python3 run.py PEOPLEDESK TRANSLATIONS PART LANGUAGE

Sees only what the accessibility bus shows. Whatever comes to the screen is read through for controls that
nobody can tell apart.
"""

import sys

import dialogs
import forms
import history
import pages
from words import Words

PARTS = {"pages": pages.work, "forms": forms.work, "history": history.work, "dialogs": dialogs.work}


def main():
    program, translations, part, language = sys.argv[1:]
    PARTS[part](program, Words(language, translations))


if __name__ == "__main__":
    main()
