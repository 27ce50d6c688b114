#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that check_tree can fail: small trees with one wrong line each, and one with none."""

import argparse
import sys
import tempfile
import unittest
from pathlib import Path

import check_tree
import includes

LICENCE = "// SPDX-License-Identifier: Apache-2.0\n"
SOUND_TREE = {
    "models/text/text.h": "#pragma once\n#include <QString>\n#include <optional>\n",
    "models/text/text.cpp": '#include "models/text/text.h"\n#include <QtCore/QList>\n',
    "ui/window.cpp": '#include "ui/window.h"\n#include "models/text/text.h"\n#include <QMainWindow>\n'
                     '#include <QtSvg/QSvgRenderer>\n#include "window.moc"\n',
    "app/service/call.cpp": '#include "app/service/call.h"\n#include "models/text/text.h"\n'
                            '#include <QNetworkReply>\n#include <unistd.h>\n',
    "app/journal/journal.cpp": "#include <QSqlQuery>\n",
    "app/main.cpp": '#include "ui/window.h"\n#include "app/service/call.h"\n',
    "app/application/wiring.cpp": '#include "app/journal/journal.h"\n#include "ui/window.h"\n',
    "tests/models/tst_text.cpp": '#include "app/service/call.h"\n#include <QTest>\n'
                                 "QCoreApplication *app = QCoreApplication::instance();\n",
}

FORBIDDEN_INCLUDES = [
    ("models/text/text.cpp", "#include <QGuiApplication>"),
    ("models/text/text.cpp", "#include <QtNetwork/QNetworkReply>"),
    ("models/text/text.cpp", "#include <QtWidgets>"),
    ("models/text/text.cpp", '#include "QNetworkReply"'),
    ("models/text/text.cpp", '#include "ui/window.h"'),
    ("models/text/text.cpp", "#  include <app/service/call.h>"),
    ("models/text/text.cpp", '#include "models/../app/service/call.h"'),
    ("models/text/text.cpp", "#include <unistd.h>"),
    ("models/text/text.cpp", "#include HEADER"),
    ("ui/window.cpp", "#include <QNetworkAccessManager>"),
    ("ui/window.cpp", "#include <QtSql/QSqlDatabase>"),
    ("ui/window.cpp", "#include <QHttpServer>"),
    ("ui/window.cpp", "#include <QDBusConnection>"),
    ("ui/window.cpp", "#include <qt6keychain/keychain.h>"),
    ("ui/window.cpp", '#include "app/service/call.h"'),
    ("ui/window.cpp", '#include "tests/fakes.h"'),
    ("app/service/call.cpp", '#include "ui/window.h"'),
    ("app/service/call.cpp", '#include "app/journal/journal.h"'),
    ("app/service/call.cpp", '#include "app/application.h"'),
    ("app/service/call.cpp", '#include "../journal/journal.h"'),
    ("app/service/call.cpp", '#include "journal.h"'),
    ("app/journal/journal.cpp", '#include "app/service/call.h"'),
    ("app/wiring.cpp", '#include "ui/window.h"'),
    ("app/main.cpp", '#include "tests/fakes.h"'),
]

BROKEN_HABITS = [
    ("models/text/text.cpp", "static Text &instance();"),
    ("models/text/text.cpp", "Text &Text::instance()\n{\n}"),
    ("models/text/text.cpp", "Text *Text::instance() { static Text only; return &only; }"),
    ("tests/models/tst_text.cpp", 'QSKIP("no display");'),
    ("tests/models/tst_text.cpp", "QVERIFY( true );"),
    ("tests/models/tst_text.cpp", "QTest::qWait(100);"),
]


class CheckTree(unittest.TestCase):
    qt = None

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)
        for name, text in SOUND_TREE.items():
            self.write(name, LICENCE + text)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def problems(self):
        return list(check_tree.tree_problems(self.root, self.qt))

    def test_a_sound_tree_has_no_problem(self):
        self.assertEqual(self.problems(), [])

    def test_a_forbidden_include_is_named_with_its_file(self):
        for name, line in FORBIDDEN_INCLUDES:
            with self.subTest(file=name, line=line):
                self.write(name, LICENCE + SOUND_TREE.get(name, "") + line + "\n")
                self.assertEqual([problem.split(":")[0] for problem in self.problems()], [name])
                self.setUp()

    def test_a_broken_habit_is_named_with_its_file(self):
        for name, line in BROKEN_HABITS:
            with self.subTest(file=name, line=line):
                self.write(name, LICENCE + SOUND_TREE[name] + line + "\n")
                self.assertEqual([problem.split(":")[0] for problem in self.problems()], [name])
                self.setUp()

    def test_a_source_without_its_licence_line_is_found(self):
        self.write("ui/window.cpp", SOUND_TREE["ui/window.cpp"])
        self.assertEqual(len(self.problems()), 1)

    def test_an_empty_floor_or_room_is_found(self):
        for name in ("ui/window.cpp", "app/journal/journal.cpp"):
            with self.subTest(file=name):
                (self.root / name).unlink()
                self.assertIn("no source found", self.problems()[0])
                self.setUp()

    def test_a_page_that_names_what_is_not_there_is_found(self):
        self.write("ARCHITECTURE.md", "`app/service`, `app/journal`, app/application, `app/main*`, `models/text/`.\n")
        self.assertEqual(self.problems(), [])
        self.write("ARCHITECTURE.md", "`app/service`, app/journal, app/application and `models/gone.h`.\n")
        self.assertIn("models/gone.h", self.problems()[0])
        self.write("ARCHITECTURE.md", "`app/service`, app/application.\n")
        self.assertIn("app/journal", self.problems()[0])


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--qt-include", required=True)
    options, remaining = arguments.parse_known_args()
    CheckTree.qt = includes.QtHeaders(options.qt_include)
    unittest.main(argv=[sys.argv[0], *remaining])
