// SPDX-License-Identifier: Apache-2.0
//
// The diagram by mouse, by keys and as assistive technology meets it.
#include "tests/path/offer_path.h"
#include "ui/path/path_hint.h"
#include "ui/path/status_path.h"
#include "ui/style/look.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

/// A path between two inputs, which the keys come from and go to.
struct Stage
{
    explicit Stage(const QString &current, const QString &chosen = {})
        : form(current)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(before);
        column->addWidget(path);
        column->addWidget(after);
        path->setStandings(current, chosen, form.standings());
        window.resize(900, 400);
        window.show();
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&window); }
    [[nodiscard]] PathNode &node(const QString &value) const { return *nodeIn(window, value); }
    [[nodiscard]] QString hint() const { return path->findChild<PathHint *>()->text(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] static QString focused()
    {
        const auto *node = qobject_cast<PathNode *>(QApplication::focusWidget());
        return node ? node->value() : QString();
    }

    OfferForm form;
    QWidget window;
    QLineEdit *const before = new QLineEdit;
    StatusPath *const path = new StatusPath(offerStatusField());
    QLineEdit *const after = new QLineEdit;
    QSignalSpy picked{path, &StatusPath::picked};
};

} // namespace

class TestStatusPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, false, u"en"_s); }

    void aClickPicksWhateverTheRulesAllow_data()
    {
        QTest::addColumn<QString>("current");
        QTest::newRow("no record") << QString();
        for (int current = 1; current <= 11; ++current)
            QTest::addRow("from %d", current) << QString::number(current);
    }
    void aClickPicksWhateverTheRulesAllow()
    {
        QFETCH(const QString, current);
        Stage stage(current);
        const auto standings = stage.form.standings();
        for (const Choice &choice : offerStatusField().choices) {
            stage.picked.clear();
            QTest::mouseClick(&stage.node(choice.value), Qt::LeftButton);
            const bool may = standings.value(choice.value).canBeChosen;
            QCOMPARE(stage.picked.size(), may ? 1 : 0);
            if (may)
                QCOMPARE(stage.picked.first().first().toString(), choice.value);
            else
                QVERIFY(stage.hint().contains(u"Only an offer that was sent or accepted"_s));
        }
    }

    void pointingExplains()
    {
        Stage stage(u"4"_s);
        QVERIFY(stage.isReady());
        QTest::mouseMove(&stage.node(u"9"_s));
        QTRY_VERIFY2(stage.hint().startsWith(u"Void · not possible · Only an offer"_s),
                     qPrintable(stage.hint()));
        QCOMPARE(stage.node(u"9"_s).toolTip(), stage.hint());
        QTest::mouseMove(&stage.node(u"6"_s));
        QTRY_VERIFY2(stage.hint().startsWith(u"Sent · usual next step"_s), qPrintable(stage.hint()));
        QTest::mouseMove(stage.after);
        QTRY_COMPARE(stage.hint(), offerStatusField().help.now());
    }

    void tabEntersAtTheUsualNextAndLeaves()
    {
        Stage stage(u"4"_s);
        QVERIFY(stage.isReady());
        stage.before->setFocus();
        stage.key(Qt::Key_Tab);
        QCOMPARE(stage.focused(), u"6"_s);
        QVERIFY(stage.hint().startsWith(u"Sent"_s));
        stage.key(Qt::Key_Left);
        QCOMPARE(stage.focused(), u"4"_s);
        stage.key(Qt::Key_Tab);
        QVERIFY(stage.after->hasFocus());
        stage.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(stage.focused(), u"6"_s); // again, wherever one was before
        stage.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(stage.before->hasFocus());
        QVERIFY(stage.picked.isEmpty());
    }

    void tabEntersAtTheChosen()
    {
        Stage stage(u"4"_s, u"2"_s);
        QVERIFY(stage.isReady());
        stage.before->setFocus();
        stage.key(Qt::Key_Tab);
        QCOMPARE(stage.focused(), u"2"_s);
    }

    void arrowsWalkTheGrid_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("to");
        QTest::newRow("along") << u"2"_s << Qt::Key_Right << u"4"_s;
        QTest::newRow("back") << u"7"_s << Qt::Key_Left << u"6"_s;
        QTest::newRow("to the branch") << u"6"_s << Qt::Key_Down << u"9"_s;
        QTest::newRow("from branch to branch") << u"9"_s << Qt::Key_Right << u"8"_s;
        QTest::newRow("back to the way") << u"5"_s << Qt::Key_Up << u"4"_s;
        QTest::newRow("no further") << u"7"_s << Qt::Key_Right << u"7"_s;
        QTest::newRow("nothing above") << u"4"_s << Qt::Key_Up << u"4"_s;
        QTest::newRow("first") << u"8"_s << Qt::Key_Home << u"10"_s;
        QTest::newRow("last") << u"10"_s << Qt::Key_End << u"7"_s;
    }
    void arrowsWalkTheGrid()
    {
        QFETCH(const QString, from);
        QFETCH(const Qt::Key, key);
        Stage stage(u"4"_s);
        QVERIFY(stage.isReady());
        stage.node(from).setFocus();
        stage.key(key);
        QTEST(stage.focused(), "to");
    }

    void everyNodeCanBeReachedByArrows_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("across") << 900;
        QTest::newRow("down") << 280;
    }
    void everyNodeCanBeReachedByArrows()
    {
        QFETCH(const int, width);
        Stage stage(u"4"_s);
        stage.window.resize(width, 600);
        QVERIFY(stage.isReady());
        QStringList open{u"6"_s};
        for (qsizetype i = 0; i < open.size(); ++i) {
            for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                stage.node(open.at(i)).setFocus();
                stage.key(key);
                if (!open.contains(stage.focused()))
                    open.append(stage.focused());
            }
        }
        QCOMPARE(open.size(), 9);
    }

    void spaceAndEnterChoose()
    {
        Stage stage(u"4"_s);
        QVERIFY(stage.isReady());
        stage.path->focusEntry();
        stage.key(Qt::Key_Space);
        stage.key(Qt::Key_Return);
        stage.key(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(stage.picked.size(), 3);
        for (const auto &arguments : stage.picked)
            QCOMPARE(arguments.first().toString(), u"6"_s);
        stage.key(Qt::Key_Return, Qt::ControlModifier); // that is the page's, to send
        QCOMPARE(stage.picked.size(), 3);

        stage.key(Qt::Key_Down);
        QCOMPARE(stage.focused(), u"9"_s); // not possible, and reached all the same
        stage.key(Qt::Key_Space);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.picked.size(), 3);
        QVERIFY(stage.hint().contains(u"Only an offer that was sent or accepted"_s));
    }

    void namesTellHowEachStands()
    {
        Stage stage(u"4"_s, u"2"_s);
        const auto name = [&](const char *value) {
            return QAccessible::queryAccessibleInterface(&stage.node(QString::fromLatin1(value)))
                ->text(QAccessible::Name);
        };
        QCOMPARE(name("6"), u"Sent, usual next step"_s);
        QCOMPARE(name("4"), u"Approved, current status"_s);
        QCOMPARE(name("7"), u"Accepted by the candidate, unusual step"_s);
        QCOMPARE(name("10"), u"Created, passed, unusual as next step"_s);
        QCOMPARE(name("2"), u"Approval in progress, chosen, passed, unusual as next step"_s);
        QCOMPARE(name("9"),
                 u"Void, not possible: Only an offer that was sent or accepted can become void; this one is "
                 "“Approved”."_s);
        for (const Choice &choice : offerStatusField().choices) {
            const auto standing = stage.form.standings().value(choice.value);
            const QString told = stage.node(choice.value).accessibleDescription();
            for (const Text &reason : standing.reasons)
                QVERIFY2(told.contains(reason.now()), qPrintable(told));
        }
        QCOMPARE(stage.node(u"4"_s).text(), u"Approved · current"_s);
    }

    void assistiveTechnologyPressesThem()
    {
        Stage stage(u"4"_s);
        QVERIFY(stage.isReady());
        for (const Choice &choice : offerStatusField().choices) {
            auto *face = QAccessible::queryAccessibleInterface(&stage.node(choice.value));
            QCOMPARE(face->role(), QAccessible::Button);
            QVERIFY(face->state().focusable);
            QVERIFY(
                face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
            face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        }
        // Each stays down for a moment, as if a finger were on it.
        const auto isAnyDown = [&] {
            const auto nodes = stage.path->findChildren<PathNode *>();
            return std::any_of(nodes.cbegin(), nodes.cend(), [](PathNode *node) { return node->isDown(); });
        };
        QTRY_VERIFY(!isAnyDown());
        QStringList values;
        for (const auto &arguments : stage.picked)
            values.append(arguments.first().toString());
        QCOMPARE(values.size(), 8);
        QVERIFY(!values.contains(u"9"_s));
    }

    void aStatusWithoutAPlaceStandsBeside()
    {
        Stage stage(u"1"_s);
        const auto shows = [&](const QString &words) {
            const auto labels = stage.path->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
                return label->isVisible() && label->text() == words;
            });
        };
        QVERIFY(shows(u"Now: Not requested"_s));
        QCOMPARE(stage.node(u"2"_s).mark(), PathNode::Mark::Usual);
        stage.form.load(u"77"_s); // the server's list may grow
        stage.path->setStandings(u"77"_s, {}, stage.form.standings());
        QVERIFY(shows(u"Now: 77"_s));
        stage.form.load(u"4"_s);
        stage.path->setStandings(u"4"_s, {}, stage.form.standings());
        QVERIFY(!shows(u"Now: Approved"_s)); // the diagram says it
    }

    void withoutARecordNothingIsCalledUsual()
    {
        Stage stage({});
        for (const Choice &choice : offerStatusField().choices) {
            QCOMPARE(stage.node(choice.value).mark(), PathNode::Mark::Open);
            QCOMPARE(stage.node(choice.value).accessibleName(), choice.label.now());
        }
    }

    void followsTheLanguage()
    {
        Stage stage(u"4"_s, u"6"_s);
        OtherLanguage other;
        qApp->installTranslator(&other);
        const auto foreign = [](const QString &words) { return words.contains(u'译'); };
        for (const Choice &choice : offerStatusField().choices) {
            const PathNode &node = stage.node(choice.value);
            QTRY_VERIFY(foreign(node.text()));
            QVERIFY(foreign(node.accessibleName()));
            QVERIFY(foreign(node.toolTip()));
        }
        QVERIFY(foreign(stage.hint()));
        qApp->removeTranslator(&other);
        QTRY_COMPARE(stage.node(u"6"_s).text(), u"Sent"_s);
        QVERIFY(stage.node(u"6"_s).isChosen());
    }
};

QTEST_MAIN(TestStatusPath)
#include "tst_status_path.moc"
