// SPDX-License-Identifier: Apache-2.0
//
// What the timeline tells: to assistive technology, in the caption, in both languages and themes.
#include "tests/timeline/sample_spans.h"
#include "tests/timeline/timeline_bench.h"
#include "ui/style/colours.h"
#include "ui/style/look.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <cmath>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

/// Some of the words in another language; the catalogue itself is tested elsewhere.
class SomeChinese : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int number) const override
    {
        static const QHash<QString, QString> words{
            {u"Dragging the end moves: %1"_s, u"拖动末端将调整：%1"_s},
            {u"expected end"_s, u"合同预计结束日期"_s},
            {u"overlaps %n day(s) with %1"_s, u"与「%1」重叠 %n 天"_s},
            {u"Zoom in"_s, u"放大"_s},
            {u"Contract timeline"_s, u"合同时间轴"_s},
        };
        return words.value(QString::fromUtf8(source)).replace(u"%n"_s, QString::number(number));
    }
    bool isEmpty() const override { return false; }
};

QAccessibleInterface &access(QWidget &widget)
{
    return *QAccessible::queryAccessibleInterface(&widget);
}

QString caption(const TimelineBench &bench)
{
    return bench.timeline.findChild<QLabel *>()->text();
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace

class TestTimelineWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void barsAreButtonsWithAStory();
    void overlapsAndGapsAreTold();
    void whatHasNoPeriodIsToldAndReached();
    void theCaptionSaysWhatADragMoves();
    void keysStandInTheTooltipOfTheCurrentBar();
    void languagesSwitchWhileItIsOpen();
    void themesSwitchWhileItIsOpen();
    void wordsOnBarsCanBeRead_data();
    void wordsOnBarsCanBeRead();
    void largeWordsHaveRoom();
};

void TestTimelineWords::barsAreButtonsWithAStory()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    TimelineBar &bar = bench.bar(u"1"_s);
    QAccessibleInterface &told = access(bar);
    QCOMPARE(told.role(), QAccessible::Button);
    QCOMPARE(told.text(QAccessible::Name), u"Labor contract HT-1, In force"_s);
    QVERIFY(told.text(QAccessible::Description).startsWith(u"from 2022-02-07 to 2022-12-09 (actual end)"_s));
    QVERIFY(told.state().focusable);
    told.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(bench.picked, QStringList{u"1"_s});

    const QString current = access(bench.bar(u"2"_s)).text(QAccessible::Description);
    QVERIFY(current.startsWith(u"open in the form"_s));
    QVERIFY(current.contains(u"from 2023-03-01 to 2026-12-31 (expected end)"_s));
    QCOMPARE(access(bench.timeline).text(QAccessible::Name), u"Contract timeline"_s);
    bench.timeline.setSpans({sampleSpan(u"2"_s, QDate(2023, 3, 1), notEnded, notEnded)});
    QVERIFY(bench.bar(u"2"_s).accessibleDescription().contains(u"from 2023-03-01, without an end"_s));
}

void TestTimelineWords::overlapsAndGapsAreTold()
{
    TimelineBench bench;
    bench.timeline.setDraft(QDate(2023, 3, 1), QDate(2027, 6, 30), notEnded);
    QVERIFY(bench.show());
    // Without a catalogue the plural form stays as it stands in the source.
    const QString own = bench.bar(u"2"_s).accessibleDescription();
    QVERIFY(own.contains(u"overlaps 181 day(s) with Labor contract HT-3"_s));
    QVERIFY(own.contains(u"edited: from 2023-03-01 to 2027-06-30 (expected end)"_s));
    QVERIFY(bench.bar(u"3"_s).accessibleDescription().contains(
        u"overlaps 181 day(s) with Labor contract HT-2"_s));
    QVERIFY(bench.bar(u"3"_s).toolTip().contains(u"overlaps 181 day(s)"_s));
    QVERIFY(bench.bar(u"1"_s).accessibleDescription().contains(u"then a gap of 81 day(s)"_s));

    bench.timeline.setDraft(QDate(2023, 3, 1), QDate(), QDate());
    QVERIFY(bench.bar(u"3"_s).accessibleDescription().contains(u"overlaps 1095"_s)
            || bench.bar(u"3"_s).accessibleDescription().contains(u"overlaps 1096"_s));
    bench.timeline.clearDraft();
    QVERIFY(!bench.bar(u"3"_s).accessibleDescription().contains(u"overlaps"_s));
}

void TestTimelineWords::whatHasNoPeriodIsToldAndReached()
{
    TimelineBench bench;
    ContractSpan hidden = sampleSpan(u"9"_s, QDate(2024, 1, 1), QDate(2028, 1, 1));
    hidden.periodReadable = false;
    bench.timeline.setSpans(threeSpans()
                            << hidden << sampleSpan(u"8"_s, QDate(2025, 1, 1), QDate(2024, 1, 1)));
    QVERIFY(bench.show());
    QVERIFY(bench.timeline.overlaps().isEmpty());
    QVERIFY(bench.bar(u"9"_s).accessibleDescription().contains(u"period not readable"_s));
    QVERIFY(!bench.bar(u"9"_s).accessibleDescription().contains(u"2024"_s)); // half a period is no period
    QVERIFY(bench.bar(u"8"_s).accessibleDescription().contains(u"ends before it starts"_s));
    bench.bar(u"3"_s).setFocus();
    QTest::keyClick(&bench.bar(u"3"_s), Qt::Key_Right);
    QVERIFY(bench.bar(u"9"_s).hasFocus());
    QVERIFY(bench.view().viewport()->rect().contains(
        bench.bar(u"9"_s).mapTo(bench.view().viewport(), bench.bar(u"9"_s).rect().center())));
    QTest::mouseClick(&bench.bar(u"8"_s), Qt::LeftButton);
    QCOMPARE(bench.picked, QStringList{u"8"_s});
}

void TestTimelineWords::theCaptionSaysWhatADragMoves()
{
    TimelineBench bench{QString()};
    QVERIFY(caption(bench).contains(u"Click a contract"_s));
    bench.timeline.setCurrent(u"1"_s);
    QVERIFY(caption(bench).endsWith(u": actual end"_s));
    bench.timeline.setCurrent(u"2"_s);
    QVERIFY(caption(bench).endsWith(u": expected end"_s));
    bench.timeline.setDraft(QDate(2023, 3, 1), QDate(2027, 6, 30), notEnded);
    QVERIFY(caption(bench).contains(u"2026-12-31 → 2027-06-30, 181 day(s) later"_s));
    // Somebody types a real actual end into the form: that one counts from now on.
    bench.timeline.setDraft(QDate(2023, 3, 1), QDate(2027, 6, 30), QDate(2026, 11, 30));
    QVERIFY(caption(bench).contains(u": actual end"_s));
    QVERIFY(caption(bench).contains(u"31 day(s) earlier"_s));
    bench.timeline.setEndMovable(false);
    QVERIFY(!caption(bench).contains(u"Dragging"_s));
}

void TestTimelineWords::keysStandInTheTooltipOfTheCurrentBar()
{
    TimelineBench bench;
    const QString tip = bench.bar(u"2"_s).toolTip();
    for (const QString &keys : {u"Alt+Left"_s, u"Alt+Shift+Right"_s, u"Alt+PgUp"_s})
        QVERIFY2(tip.contains(keys), qPrintable(tip));
    QVERIFY(!bench.bar(u"3"_s).toolTip().contains(u"Alt+"_s));
}

void TestTimelineWords::languagesSwitchWhileItIsOpen()
{
    TimelineBench bench;
    bench.timeline.setDraft(QDate(2023, 3, 1), QDate(2027, 6, 30), notEnded);
    QVERIFY(bench.show());
    const QLocale before;
    SomeChinese chinese;
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    QVERIFY(QCoreApplication::installTranslator(&chinese));
    QTRY_VERIFY(caption(bench).startsWith(u"拖动末端将调整：合同预计结束日期"_s));
    QTRY_COMPARE(bench.bar(u"3"_s).accessibleName(), u"劳动合同 HT-3, 生效中"_s);
    QVERIFY(bench.bar(u"3"_s).accessibleDescription().contains(u"与「劳动合同 HT-2」重叠 181 天"_s));
    QCOMPARE(bench.timeline.accessibleName(), u"合同时间轴"_s);
    QStringList buttons;
    for (const auto *button : bench.timeline.findChildren<QToolButton *>())
        buttons.append(button->accessibleName());
    QVERIFY(buttons.contains(u"放大"_s));
    QLocale::setDefault(before);
    QVERIFY(QCoreApplication::removeTranslator(&chinese));
    QTRY_VERIFY(caption(bench).startsWith(u"Dragging the end moves"_s));
    QTRY_COMPARE(bench.bar(u"3"_s).accessibleName(), u"Labor contract HT-3, In force"_s);
    QCOMPARE(bench.timeline.overlaps().size(), 1); // the draft is still there
}

void TestTimelineWords::themesSwitchWhileItIsOpen()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    const auto fill = [&bench] {
        TimelineBar &bar = bench.bar(u"2"_s);
        return bar.grab().toImage().pixelColor(bar.width() / 2, bar.height() / 2 + 8);
    };
    QTRY_COMPARE(fill(), lightColours().accentSoft);
    applyLook(*qApp, true, u"en"_s);
    QTRY_COMPARE(fill(), darkColours().accentSoft);
    applyLook(*qApp, false, u"en"_s);
}

void TestTimelineWords::wordsOnBarsCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("overlapping");
    for (const bool dark : {false, true}) {
        for (const char *status : {"contract_open", "contract_closed", "contract_to_be_effective", "new"}) {
            for (const bool overlapping : {false, true})
                QTest::addRow("%s, %s, %s", dark ? "dark" : "light", status,
                              overlapping ? "overlap" : "alone")
                    << dark << QString::fromLatin1(status) << overlapping;
        }
    }
}

void TestTimelineWords::wordsOnBarsCanBeRead()
{
    QFETCH(bool, dark);
    QFETCH(QString, status);
    QFETCH(bool, overlapping);
    const Colours &colours = dark ? darkColours() : lightColours();
    SceneBar bar;
    bar.asRead.statusValue = status;
    if (overlapping)
        bar.overlaps.append(Overlap());
    for (const bool current : {false, true}) {
        bar.isCurrent = current;
        const BarColours paint = barColours(bar, colours);
        QVERIFY(contrast(paint.ink, paint.fill) >= 4.5);
        QVERIFY(contrast(paint.frame, colours.panel) >= 3); // the bar itself is seen
        if (overlapping)
            QVERIFY(contrast(paint.ink, colours.badSoft) >= 4.5);
    }
}

void TestTimelineWords::largeWordsHaveRoom()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    const int before = bench.view().height();
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.5);
    QApplication::setFont(large);
    QTRY_VERIFY(bench.view().height() > before);
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s}) {
        const TimelineBar &bar = bench.bar(id);
        QVERIFY(bar.height() > bar.fontMetrics().height());
        QVERIFY(bench.view().viewport()->height() >= bar.geometry().bottom());
        QVERIFY(bar.toolTip().contains(u"HT-"_s + id)); // what is elided is told
    }
    QApplication::setFont(usual);
    QTRY_COMPARE(bench.view().height(), before);
}

QTEST_MAIN(TestTimelineWords)
#include "tst_timeline_words.moc"
