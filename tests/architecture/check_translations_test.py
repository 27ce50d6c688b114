#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that check_translations can fail: one wrong message at a time, and a sound file."""

import tempfile
import unittest
from pathlib import Path

import check_translations

STATUS = "<message><source>Status</source><translation>状态</translation></message>"
ROWS_ZH = ('<message numerus="yes"><source>%n rows of %1</source>'
           "<translation><numerusform>%1 的 %n 行</numerusform></translation></message>")
ROWS_EN = ('<message numerus="yes"><source>%n rows of %1</source><translation>'
           "<numerusform>%n row of %1</numerusform><numerusform>%n rows of %1</numerusform></translation></message>")

WRONG = {
    "unfinished": '<message><source>Date</source><translation type="unfinished">日</translation></message>',
    "vanished": '<message><source>Date</source><translation type="vanished">日期</translation></message>',
    "obsolete": '<message><source>Date</source><translation type="obsolete">日期</translation></message>',
    "is empty": "<message><source>Date</source><translation></translation></message>",
    "place markers": "<message><source>%1 of %2</source><translation>%1</translation></message>",
    "plural forms": '<message numerus="yes"><source>%n</source><translation/></message>',
    "not marked": "<message><source>%n days</source><translation>%n 天</translation></message>",
}


def document(language, *messages):
    return (f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}">'
            f"<context><name>Offer</name>{''.join(messages)}</context></TS>")


class CheckTranslations(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        (self.root / "translations").mkdir()

    def write(self, name, text):
        path = self.root / "translations" / name
        path.write_text(text, encoding="utf-8")
        return path

    def problems(self, *sources):
        texts = check_translations.read(self.write("sources.ts", document("zh_CN", *sources)))[1]
        return list(check_translations.tree_problems(self.root, texts))

    def test_sound_files_have_no_problem(self):
        self.write("peopledesk_zh_CN.ts", document("zh_CN", STATUS, ROWS_ZH))
        self.write("peopledesk_en.ts", document("en", ROWS_EN))
        self.assertEqual(self.problems(STATUS, ROWS_ZH), [])

    def test_each_fault_is_named(self):
        for fault, message in WRONG.items():
            with self.subTest(fault=fault):
                path = self.write("peopledesk_zh_CN.ts", document("zh_CN", STATUS, message))
                found = list(check_translations.file_problems(path, "zh_CN"))
                self.assertTrue(any(fault in problem for problem in found), found)

    def test_a_missing_file_is_found(self):
        self.assertEqual(self.problems(STATUS), ["peopledesk_zh_CN.ts: is missing"])

    def test_english_plurals_need_their_file(self):
        self.write("peopledesk_zh_CN.ts", document("zh_CN", ROWS_ZH))
        self.assertEqual(self.problems(ROWS_ZH), ["peopledesk_en.ts: is missing"])

    def test_english_holds_nothing_but_plurals(self):
        path = self.write("peopledesk_en.ts", document("en", ROWS_EN, STATUS))
        self.assertEqual(len(list(check_translations.file_problems(path, "en"))), 1)

    def test_a_text_missing_from_the_file_or_gone_from_the_sources_is_found(self):
        self.write("peopledesk_zh_CN.ts", document("zh_CN", STATUS))
        date = STATUS.replace("Status", "Date")
        found = self.problems(date)
        self.assertIn("“Date” is in the sources", found[0])
        self.assertIn("“Status” is no longer", found[1])


if __name__ == "__main__":
    unittest.main()
