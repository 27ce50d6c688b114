// SPDX-License-Identifier: Apache-2.0
#include "tests/split/split_bench.h"
#include "ui/editors/input_line.h"
#include "ui/form/share_box.h"
#include "ui/form/share_editor.h"
#include "ui/form/split_bar.h"
#include "ui/form/split_handle.h"
#include "ui/style/chip.h"
#include "ui/style/look.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const auto field = u"cost_center_rate"_s;

/// Marks whatever is asked for in the present language, so that text of the former one stands out.
class OtherLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrncmp(context, "Q", 1) == 0 ? QString() : u'译' + QString::fromUtf8(source);
    }
};

} // namespace

class TestSplitPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyLook(*qApp, false, u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        open(SplitBench::Names::FromDirectory, u"7001=60;7002=40"_s);
    }
    void cleanup() { m_bench.reset(); }

    void namesAppearOnceTheyAreKnown()
    {
        SplitBench fresh;
        fresh.load(u"7001=60;7002=40"_s);
        QVERIFY(fresh.show());
        const auto bar = [&] { return fresh.find<SplitBar>(field + u".bar"_s)->inWords(); };
        QCOMPARE(bar(), u"7001 60 %, 7002 40 %"_s);
        QVERIFY(fresh.answerCenters());
        QCOMPARE(bar(), u"Research 60 %, Design 40 %"_s);
        QVERIFY(shownTexts(fresh.area).contains(u"CC110"_s));
    }

    void idsStayWhenNamesCanNotBeRead()
    {
        SplitBench fresh;
        fresh.load(u"7001=100"_s);
        QVERIFY(fresh.show());
        Outcome refusal = refused(99991672);
        refusal.kind = Outcome::Kind::Permission;
        QVERIFY(fresh.answer("cost_centers", refusal));
        const QString words = shownTexts(fresh.area).join(u'\n');
        QVERIFY2(words.contains(u"corehr:cost_center:read"_s), qPrintable(words));
        QVERIFY(words.contains(u"7001"_s));
        QTest::mouseClick(fresh.find<QPushButton>(u"listRefresh"_s), Qt::LeftButton);
        QVERIFY(fresh.answerCenters());
        QVERIFY(shownTexts(fresh.area).contains(u"Research"_s));
        QVERIFY(!shownTexts(fresh.area).join(u'\n').contains(u"corehr:cost_center:read"_s));
    }

    void typedShareTakesFromTheOthers()
    {
        type(1, u"70"_s);
        QCOMPARE(m_bench->centers(), u"7001=70;7002=30"_s);
        QCOMPARE(bar(), u"Research 70 %, Design 30 %"_s);
        type(2, u"８５"_s); // as Chinese input has it
        QCOMPARE(m_bench->centers(), u"7001=15;7002=85"_s);
        QCOMPARE(m_bench->find<ShareEditor>(editorName(1))->value(), u"15"_s);
    }

    void wayToANumberDoesNotCount()
    {
        m_bench->load(u"7001=50;7002=25;7003=25"_s);
        type(1, u"97"_s);
        QCOMPARE(m_bench->centers(), u"7001=97;7002=1;7003=2"_s);
        QTest::keyClick(&box(1), Qt::Key_Backspace);
        QTest::keyClick(&box(1), Qt::Key_Backspace);
        QCOMPARE(m_bench->centers(), u"7001=50;7002=25;7003=25"_s);
        QTest::keyClicks(&box(1), u"60"_s);
        QCOMPARE(m_bench->centers(), u"7001=60;7002=15;7003=25"_s);
    }

    void nothingInvalidIsCommitted()
    {
        type(1, u"a"_s);
        QCOMPARE(m_bench->centers(), u"7001=60;7002=40"_s);
        type(1, u"1000"_s);
        QCOMPARE(m_bench->centers(), u"7001=99;7002=1"_s);
        QVERIFY(shownTexts(m_bench->area).join(u'\n').contains(u"At most 99 %"_s));
        box(2).setFocus();
        QCOMPARE(m_bench->find<ShareEditor>(editorName(1))->value(), u"99"_s);
        type(1, u"0"_s);
        QCOMPARE(m_bench->centers(), u"7001=1;7002=99"_s);
        QTest::keyClick(&box(1), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&box(1), Qt::Key_Delete);
        box(2).setFocus();
        QCOMPARE(m_bench->find<ShareEditor>(editorName(1))->value(),
                 m_bench->model.draft().values.entries(field).first().value(u"rate"_s));
    }

    void composedTextIsNotJudged()
    {
        ShareBox &share = box(1);
        share.setFocus();
        QTest::keyClick(&share, Qt::Key_A, Qt::ControlModifier);
        QInputMethodEvent composing(u"7"_s, {});
        QCoreApplication::sendEvent(&share, &composing);
        QCOMPARE(m_bench->centers(), u"7001=60;7002=40"_s);
        QInputMethodEvent commit;
        commit.setCommitString(u"７5"_s);
        QCoreApplication::sendEvent(&share, &commit);
        QCOMPARE(m_bench->centers(), u"7001=75;7002=25"_s);
    }

    void stepsByArrowKeysAndButtons()
    {
        box(1).setFocus();
        QTest::keyClick(&box(1), Qt::Key_Up);
        QCOMPARE(m_bench->centers(), u"7001=61;7002=39"_s);
        QTest::keyClick(&box(1), Qt::Key_Down);
        QTest::keyClick(&box(1), Qt::Key_Down);
        QCOMPARE(m_bench->centers(), u"7001=59;7002=41"_s);
        QTest::mouseClick(&box(2), Qt::LeftButton, {}, QPoint(box(2).width() - 8, 8));
        QCOMPARE(m_bench->centers(), u"7001=58;7002=42"_s);
    }

    void boundaryIsMovedByKeys()
    {
        SplitHandle &handle = boundary(1);
        handle.setFocus();
        QTest::keyClick(&handle, Qt::Key_Right);
        QCOMPARE(m_bench->centers(), u"7001=61;7002=39"_s);
        QTest::keyClick(&handle, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_bench->centers(), u"7001=56;7002=44"_s);
        QTest::keyClick(&handle, Qt::Key_End);
        QCOMPARE(m_bench->centers(), u"7001=99;7002=1"_s);
        QCOMPARE(&boundary(1), &handle);
        QVERIFY(handle.hasFocus());
    }

    void boundaryIsDragged()
    {
        SplitHandle &handle = boundary(1);
        const auto *whole = m_bench->find<SplitBar>(field + u".bar"_s);
        const int tenth = whole->width() / 10;
        QTest::mousePress(&handle, Qt::LeftButton, {}, handle.rect().center());
        QTest::mouseMove(&handle, handle.rect().center() - QPoint(2 * tenth, 0));
        QCOMPARE(m_bench->centers(), u"7001=40;7002=60"_s);
        QTest::mouseMove(&handle, handle.mapFromGlobal(whole->mapToGlobal(QPoint(whole->width() * 2, 0))));
        QCOMPARE(m_bench->centers(), u"7001=99;7002=1"_s);
        QTest::mouseRelease(&handle, Qt::LeftButton);
        QTest::mouseMove(&handle, QPoint(-100, 0));
        QCOMPARE(m_bench->centers(), u"7001=99;7002=1"_s);
    }

    void boundaryIsASliderForAssistiveTechnology()
    {
        QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(&boundary(1));
        QVERIFY(slider);
        QCOMPARE(slider->role(), QAccessible::Slider);
        QCOMPARE(slider->text(QAccessible::Name), u"Boundary between Research and Design"_s);
        QCOMPARE(slider->text(QAccessible::Description), u"Research 60 %, Design 40 %"_s);
        QAccessibleValueInterface *value = slider->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), 60);
        QCOMPARE(value->maximumValue().toInt(), 99);
        value->setCurrentValue(72);
        QCOMPARE(m_bench->centers(), u"7001=72;7002=28"_s);
    }

    void shareIsASpinButtonForAssistiveTechnology()
    {
        QAccessibleInterface *spin = QAccessible::queryAccessibleInterface(&box(2));
        QVERIFY(spin);
        QCOMPARE(spin->role(), QAccessible::SpinBox);
        QVERIFY(spin->text(QAccessible::Name).contains(u"Design"_s));
        QCOMPARE(spin->valueInterface()->currentValue().toInt(), 40);
        spin->valueInterface()->setCurrentValue(30);
        QCOMPARE(m_bench->centers(), u"7001=70;7002=30"_s);
    }

    void spreadsAndGivesTheRest()
    {
        m_bench->load(u"7001=60;7002=30;7003=10"_s);
        press(u".spread"_s);
        QCOMPARE(m_bench->centers(), u"7001=34;7002=33;7003=33"_s);
        box(3).setFocus();
        press(u".rest"_s);
        type(1, u"50"_s);
        QCOMPARE(m_bench->centers(), u"7001=50;7002=33;7003=17"_s);
        type(2, u"20"_s);
        QCOMPARE(m_bench->centers(), u"7001=50;7002=20;7003=30"_s);
        QVERIFY(shownTexts(m_bench->area).contains(u"takes the rest"_s));
        box(3).setFocus();
        press(u".rest"_s);
        QVERIFY(!shownTexts(m_bench->area).contains(u"takes the rest"_s));
    }

    void centerIsAddedByName()
    {
        auto *add = m_bench->find<QPushButton>(field + u".add"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        auto *line = m_bench->find<QLineEdit>(u"listPickerLine"_s);
        QVERIFY(line && line->hasFocus());
        QCOMPARE(m_bench->find<QListView>(u"listPickerView"_s)->model()->rowCount(), 3);
        QTest::keyClicks(line, u"sal"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_bench->centers(), u"7001=30;7002=40;7003=30"_s);
        QVERIFY(box(3).hasFocus());
        QTRY_VERIFY(!m_bench->find<QWidget>(u"listPicker"_s));
    }

    void partIsRemoved()
    {
        m_bench->load(u"7001=60;7002=30;7003=10"_s);
        QTest::mouseClick(m_bench->find<QToolButton>(field + u".2.remove"_s), Qt::LeftButton);
        QCOMPARE(m_bench->centers(), u"7001=60;7003=40"_s);
        QVERIFY(m_bench->find<QToolButton>(field + u".2.remove"_s)->hasFocus());
        QTest::mouseClick(m_bench->find<QToolButton>(field + u".1.remove"_s), Qt::LeftButton);
        QCOMPARE(m_bench->centers(), u"7003=100"_s);
        QVERIFY(box(1).isReadOnly());
    }

    void brokenSplitIsShownAsItIsAndMendedByTheFirstChange()
    {
        m_bench->load(u"7001=60;7002=20;7002=10"_s);
        QCOMPARE(m_bench->centers(), u"7001=60;7002=20;7002=10"_s);
        const auto *sum = m_bench->find<Chip>(field + u".sum"_s);
        QCOMPARE(sum->text(), u"= 90 %, not 100"_s);
        QCOMPARE(sum->tone(), Chip::Tone::Bad);
        QTest::keyClick(&boundary(1), Qt::Key_Right);
        QCOMPARE(m_bench->centers(), u"7001=61;7002=29;7002=10"_s);
        QCOMPARE(sum->text(), u"= 100 %"_s);
        QCOMPARE(sum->tone(), Chip::Tone::Ok);
        QVERIFY(!m_bench->complaints().isEmpty()); // a center twice
        QTest::mouseClick(m_bench->find<QToolButton>(field + u".3.remove"_s), Qt::LeftButton);
        QCOMPARE(m_bench->centers(), u"7001=61;7002=39"_s);
        QCOMPARE(m_bench->complaints(), QStringList());
    }

    void changeIsComparedAndTakenBack()
    {
        auto *revert = m_bench->find<QToolButton>(field + u".revert"_s);
        QVERIFY(!revert->isVisible());
        type(1, u"70"_s);
        QVERIFY(revert->isVisible());
        QVERIFY(m_bench->find<SplitBar>(field + u".loaded"_s)->isVisible());
        QVERIFY(shownTexts(m_bench->area).contains(u"Now: Research 60 %, Design 40 %"_s));
        QTest::mouseClick(revert, Qt::LeftButton);
        QCOMPARE(m_bench->centers(), u"7001=60;7002=40"_s);
        QCOMPARE(bar(), u"Research 60 %, Design 40 %"_s);
        QCOMPARE(m_bench->find<ShareEditor>(editorName(1))->value(), u"60"_s);
        QVERIFY(!revert->isVisible());
    }

    void modelStaysTheOnlyTruth()
    {
        type(1, u"70"_s);
        m_bench->load(u"7003=55;7001=45"_s); // while the keys are still in the box
        QCOMPARE(bar(), u"Sales 55 %, Research 45 %"_s);
        QCOMPARE(m_bench->find<ShareEditor>(editorName(1))->value(), u"55"_s);
        QTest::keyClick(&box(1), Qt::Key_Up);
        QCOMPARE(m_bench->centers(), u"7003=56;7001=44"_s);

        const QModelIndex cell = m_bench->model.indexOf(field + u".2.rate"_s);
        QVERIFY(m_bench->model.setData(cell, u"40"_s));
        QCOMPARE(bar(), u"Sales 56 %, Research 40 %"_s);
        m_bench->model.setServerProblems(
            {{field + u".2.cost_center_id"_s, Severity::Block, Text::verbatim(u"no such center"_s), {}}});
        QVERIFY(shownTexts(m_bench->area).contains(u"no such center"_s));
        QVERIFY(m_bench->view->focusPath(field + u".2.rate"_s));
        QVERIFY(box(2).hasFocus());
    }

    void centersAtTheirEndAreMarked()
    {
        m_bench->load(u"7004=60;7005=40"_s);
        const QStringList texts = shownTexts(m_bench->area);
        QVERIFY(texts.contains(u"ends on 2026-12-31"_s));
        QVERIFY(texts.contains(u"deactivated"_s));
    }

    void pastedIdCanBeAddedWithoutADirectory()
    {
        open(SplitBench::Names::None, u"7001=100"_s);
        press(u".add"_s);
        auto *line = m_bench->find<QLineEdit>(u"listPickerLine"_s);
        QVERIFY(line);
        QTest::keyClicks(line, u"=\"6950635856373745166\""_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_bench->centers(), u"7001=50;6950635856373745166=50"_s);
    }

    void languageSwitchKeepsWhatIsTyped()
    {
        type(1, u"7"_s);
        OtherLanguage other;
        QVERIFY(QCoreApplication::installTranslator(&other));
        QTRY_VERIFY(m_bench->find<QPushButton>(field + u".spread"_s)->text().startsWith(u'译'));
        QVERIFY(boundary(1).accessibleName().startsWith(u'译'));
        QCOMPARE(m_bench->find<ShareEditor>(editorName(1))->value(), u"7"_s);
        QCoreApplication::removeTranslator(&other);
    }

    void everyControlIsNamed()
    {
        const auto widgets = m_bench->find<QWidget>(field)->findChildren<QWidget *>();
        int named = 0;
        for (const QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QPushButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
            ++named;
        }
        QVERIFY(named >= 8); // a boundary, two shares, two removers, three commands
    }

private:
    void open(SplitBench::Names names, const QString &centers)
    {
        m_bench = std::make_unique<SplitBench>(names);
        m_bench->load(centers);
        QVERIFY(m_bench->show());
        if (names == SplitBench::Names::FromDirectory)
            QVERIFY(m_bench->answerCenters());
    }

    static QString editorName(int row) { return u"%1.%2.rate.editor"_s.arg(field).arg(row); }
    [[nodiscard]] ShareBox &box(int row) const { return m_bench->find<ShareEditor>(editorName(row))->box(); }
    [[nodiscard]] SplitHandle &boundary(int number) const
    {
        return *m_bench->find<SplitHandle>(u"%1.boundary.%2"_s.arg(field).arg(number));
    }
    [[nodiscard]] QString bar() const { return m_bench->find<SplitBar>(field + u".bar"_s)->inWords(); }

    void type(int row, const QString &text) const
    {
        box(row).setFocus();
        QTest::keyClick(&box(row), Qt::Key_A, Qt::ControlModifier);
        for (const QChar letter : text) {
            const bool isAscii = letter.unicode() < 0x7f;
            QTest::sendKeyEvent(QTest::Click, &box(row),
                                isAscii ? QTest::asciiToKey(char(letter.unicode())) : Qt::Key_unknown,
                                QString(letter), Qt::NoModifier);
        }
    }
    void press(const QString &name) const
    {
        auto *button = m_bench->find<QPushButton>(field + name);
        QVERIFY(button && button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    static QStringList shownTexts(const QWidget &root)
    {
        QStringList texts;
        const auto labels = root.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    std::unique_ptr<SplitBench> m_bench;
};

QTEST_MAIN(TestSplitPart)
#include "tst_split_part.moc"
