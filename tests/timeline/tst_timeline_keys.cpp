// SPDX-License-Identifier: Apache-2.0
#include "tests/timeline/sample_spans.h"
#include "tests/timeline/timeline_bench.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_view.h"

#include <QScrollBar>
#include <QShortcut>
#include <QTest>
#include <QToolButton>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestTimelineKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabComesToTheCurrentBarAndGoesOn();
    void arrowsGoFromBarToBar();
    void enterPicks();
    void keysMoveTheEnd_data();
    void keysMoveTheEnd();
    void keysMoveAnOpenEnd();
    void keysOfOtherBarsMoveNothing();
    void theWindowsShortcutsDoNotInterfere();
    void keysZoomAndScroll();
    void buttonsZoom();
    void whatHasTheFocusIsSeen();
};

void TestTimelineKeys::tabComesToTheCurrentBarAndGoesOn()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    bench.before.setFocus();
    QTest::keyClick(&bench.window, Qt::Key_Tab);
    QTRY_VERIFY(bench.bar(u"2"_s).hasFocus());
    QTest::keyClick(&bench.bar(u"2"_s), Qt::Key_Tab);
    QTRY_VERIFY(qobject_cast<QToolButton *>(bench.window.focusWidget())); // not the next bar
    QStringList passed;
    while (bench.window.focusWidget() != &bench.after && passed.size() < 5) {
        passed.append(bench.window.focusWidget()->accessibleName());
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(passed, QStringList{u"Zoom in"_s}); // all fits: the others can't do anything
    QTRY_VERIFY(bench.after.hasFocus());
}

void TestTimelineKeys::arrowsGoFromBarToBar()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    bench.bar(u"2"_s).setFocus();
    const auto press = [&](Qt::Key key) { QTest::keyClick(bench.window.focusWidget(), key); };
    press(Qt::Key_Right);
    QVERIFY(bench.bar(u"3"_s).hasFocus());
    press(Qt::Key_Right);
    QVERIFY(bench.bar(u"3"_s).hasFocus()); // the last
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QVERIFY(bench.bar(u"1"_s).hasFocus());
    press(Qt::Key_End);
    QVERIFY(bench.bar(u"3"_s).hasFocus());
    press(Qt::Key_Home);
    QVERIFY(bench.bar(u"1"_s).hasFocus());
    // Who comes back by Tab finds the bar that was left.
    bench.before.setFocus();
    QTest::keyClick(&bench.before, Qt::Key_Tab);
    QTRY_VERIFY(bench.bar(u"1"_s).hasFocus());
    QVERIFY(bench.picked.isEmpty());
    QVERIFY(bench.moves.isEmpty());
}

void TestTimelineKeys::enterPicks()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    bench.bar(u"3"_s).setFocus();
    QTest::keyClick(&bench.bar(u"3"_s), Qt::Key_Return);
    QTest::keyClick(&bench.bar(u"3"_s), Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(&bench.bar(u"3"_s), Qt::Key_Space);
    QCOMPARE(bench.picked, (QStringList{u"3"_s, u"3"_s, u"3"_s}));
}

void TestTimelineKeys::keysMoveTheEnd_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("shifted");
    QTest::addColumn<QDate>("moved");
    const QDate end(2026, 12, 31);
    QTest::newRow("a day later") << end << int(Qt::Key_Right) << false << QDate(2027, 1, 1);
    QTest::newRow("a day earlier") << end << int(Qt::Key_Left) << false << QDate(2026, 12, 30);
    QTest::newRow("a month later") << QDate(2027, 1, 31) << int(Qt::Key_Right) << true << QDate(2027, 2, 28);
    QTest::newRow("a month earlier") << end << int(Qt::Key_Left) << true << QDate(2026, 11, 30);
    QTest::newRow("a year later") << end << int(Qt::Key_PageUp) << false << QDate(2027, 12, 31);
    QTest::newRow("a year earlier") << QDate(2028, 2, 29) << int(Qt::Key_PageDown) << false
                                    << QDate(2027, 2, 28);
    QTest::newRow("not before the start")
        << QDate(2023, 6, 30) << int(Qt::Key_PageDown) << false << QDate(2023, 3, 1);
}

void TestTimelineKeys::keysMoveTheEnd()
{
    QFETCH(QDate, end);
    QFETCH(int, key);
    QFETCH(bool, shifted);
    QFETCH(QDate, moved);
    TimelineBench bench;
    bench.timeline.setDraft(QDate(2023, 3, 1), end, notEnded);
    QVERIFY(bench.show());
    bench.bar(u"2"_s).setFocus();
    QTest::keyClick(&bench.bar(u"2"_s), Qt::Key(key),
                    shifted ? Qt::AltModifier | Qt::ShiftModifier : Qt::AltModifier);
    QCOMPARE(bench.moves, (QList<TimelineBench::Move>{{moved, SpanEnd::Expected}}));
    QCOMPARE(bench.finished, 1);
    QVERIFY(bench.bar(u"2"_s).hasFocus());
}

void TestTimelineKeys::keysMoveAnOpenEnd()
{
    TimelineBench bench;
    bench.timeline.setSpans({sampleSpan(u"2"_s, QDate(2023, 3, 1), QDate(), notEnded)});
    QVERIFY(bench.show());
    QTest::keyClick(&bench.bar(u"2"_s), Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(bench.moves, (QList<TimelineBench::Move>{{QDate(2027, 11, 22), SpanEnd::Expected}}));
}

void TestTimelineKeys::keysOfOtherBarsMoveNothing()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    QTest::keyClick(&bench.bar(u"3"_s), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&bench.bar(u"1"_s), Qt::Key_PageUp, Qt::AltModifier);
    bench.timeline.setEndMovable(false);
    QTest::keyClick(&bench.bar(u"2"_s), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(bench.moves.isEmpty());
    QCOMPARE(bench.finished, 0);
}

void TestTimelineKeys::theWindowsShortcutsDoNotInterfere()
{
    TimelineBench bench;
    int went = 0;
    for (const QKeySequence &keys : {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::CTRL | Qt::Key_0),
                                     QKeySequence(Qt::Key_Escape)}) {
        auto *shortcut = new QShortcut(keys, &bench.window);
        connect(shortcut, &QShortcut::activated, &bench.window, [&went] { ++went; });
    }
    QVERIFY(bench.show());
    TimelineBar &bar = bench.bar(u"2"_s);
    bar.setFocus();
    QTest::keyClick(&bar, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.moves.size(), 1);
    QTest::keyClick(&bar, Qt::Key_0, Qt::ControlModifier);
    bench.dragTo(QDate(2027, 6, 30));
    QTest::keyClick(&bar, Qt::Key_Escape);
    bench.letGo();
    QCOMPARE(went, 0);
    QTest::keyClick(&bar, Qt::Key_Escape); // nothing to put back: the window's again
    QCOMPARE(went, 1);
}

void TestTimelineKeys::keysZoomAndScroll()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    TimelineBar &bar = bench.bar(u"2"_s);
    bar.setFocus();
    const double fitting = bench.view().timeScale().pixelsPerDay();
    QTest::keyClick(&bar, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&bar, Qt::Key_Equal, Qt::ControlModifier);
    QVERIFY(bench.view().timeScale().pixelsPerDay() > 2 * fitting);
    QTest::keyClick(&bar, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(!bench.view().isFitting());
    const QScrollBar &scroll = *bench.view().horizontalScrollBar();
    QVERIFY(scroll.maximum() > 0);
    const int before = scroll.value();
    QTest::keyClick(&bar, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(scroll.value() < before);
    QTest::keyClick(&bar, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(scroll.value(), before);
    QTest::keyClick(&bar, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(bench.view().isFitting());
    QCOMPARE(scroll.maximum(), 0);
    QVERIFY(bench.moves.isEmpty());
}

void TestTimelineKeys::buttonsZoom()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    const auto button = [&](const QString &name) {
        for (auto *candidate : bench.timeline.findChildren<QToolButton *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    QToolButton *in = button(u"Zoom in"_s);
    QToolButton *out = button(u"Zoom out"_s);
    QToolButton *fit = button(u"Show the whole timeline"_s);
    QVERIFY(in);
    QVERIFY(out);
    QVERIFY(fit);
    QVERIFY(in->toolTip().contains(u"Ctrl++"_s));
    QVERIFY(!out->isEnabled() && !fit->isEnabled());
    QTest::mouseClick(in, Qt::LeftButton);
    QVERIFY(!bench.view().isFitting());
    QTest::mouseClick(out, Qt::LeftButton);
    QVERIFY(bench.view().isFitting());
    for (int clicks = 0; clicks < 40; ++clicks)
        QTest::mouseClick(in, Qt::LeftButton);
    QVERIFY(!in->isEnabled());
    QVERIFY(bench.window.focusWidget() && bench.window.focusWidget()->isEnabled());
    QTest::mouseClick(fit, Qt::LeftButton);
    QVERIFY(bench.view().isFitting());
    QVERIFY(in->isEnabled());
}

void TestTimelineKeys::whatHasTheFocusIsSeen()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    bench.view().zoom(6);
    bench.bar(u"2"_s).setFocus();
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End, Qt::Key_Left}) {
        QTest::keyClick(bench.window.focusWidget(), key);
        const QWidget *focused = bench.window.focusWidget();
        const QRect place(focused->mapTo(bench.view().viewport(), QPoint()), focused->size());
        const QRect seen = place & bench.view().viewport()->rect();
        QVERIFY2(seen.width() >= 64, qPrintable(focused->accessibleName()));
    }
}

QTEST_MAIN(TestTimelineKeys)
#include "tst_timeline_keys.moc"
