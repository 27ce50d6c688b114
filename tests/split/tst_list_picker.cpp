// SPDX-License-Identifier: Apache-2.0
#include "tests/split/split_bench.h"
#include "ui/editors/input_line.h"
#include "ui/find/list_picker.h"
#include "ui/style/look.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestListPicker : public QObject
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
        m_bench = std::make_unique<SplitBench>();
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_button = new QPushButton(u"Open"_s);
        m_other = new QPushButton(u"Other"_s);
        column->addWidget(m_button);
        column->addWidget(m_other);
        column->addStretch();
        m_window->resize(700, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_button->setFocus();
        m_picked.clear();
        m_accepted.clear();
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void findsByNameInBothLanguagesByCodeAndById_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("english") << u"sear"_s << QStringList{u"Research"_s};
        QTest::newRow("chinese") << u"销售"_s << QStringList{u"Sales"_s};
        QTest::newRow("code") << u"cc1"_s << QStringList{u"Research"_s, u"Design"_s};
        QTest::newRow("full width") << u"ＣＣ１１０"_s << QStringList{u"Design"_s};
        QTest::newRow("two words") << u"cc des"_s << QStringList{u"Design"_s};
        QTest::newRow("id") << u" ='7003' "_s << QStringList{};
        QTest::newRow("id as pasted") << u"=\"7003\""_s << QStringList{u"Sales"_s};
        QTest::newRow("nothing") << u"xyz"_s << QStringList{};
    }
    void findsByNameInBothLanguagesByCodeAndById()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, found);
        openKnown({.title = trText("TestListPicker", "Add center")});
        line().setText(typed);
        QCOMPARE(names(), found);
        QCOMPARE(hintShown(), found.isEmpty());
    }

    void readsTheListAndSaysHowOldItIs()
    {
        open({.title = trText("TestListPicker", "Add center")});
        QVERIFY(status().contains(u"Reading"_s));
        QVERIFY(m_bench->answerCenters());
        QCOMPARE(status(), u"List read 2026-11-22 09:30"_s);
        QCOMPARE(names().size(), 5);
        QTest::mouseClick(find<QPushButton>(u"listRefresh"_s), Qt::LeftButton);
        QVERIFY(status().contains(u"Reading"_s));
        QCOMPARE(names().size(), 5); // what is known stays
        m_bench->clock.time = m_bench->clock.time.addSecs(3600);
        QVERIFY(m_bench->answerCenters());
        QCOMPARE(status(), u"List read 2026-11-22 10:30"_s);
    }

    void saysWhatToDoWhenReadingFails()
    {
        open({.title = trText("TestListPicker", "Add center")});
        Outcome lost;
        lost.kind = Outcome::Kind::Unreachable;
        QVERIFY(m_bench->answer("cost_centers", lost));
        QVERIFY(status().contains(u"Feishu can't be reached"_s));
        QVERIFY(status().contains(u"Check the network"_s));
        line().setText(u"7009"_s); // an id still helps
        QTest::keyClick(&line(), Qt::Key_Return);
        QCOMPARE(m_picked, QStringList{u"7009"_s});
    }

    void keysAloneAreEnough()
    {
        openKnown({.title = trText("TestListPicker", "Add center")});
        QVERIFY(line().hasFocus());
        QTest::keyClick(&line(), Qt::Key_Down);
        QVERIFY(view().hasFocus());
        QTest::keyClick(&view(), Qt::Key_Up);
        QVERIFY(line().hasFocus());
        QTest::keyClick(&line(), Qt::Key_Down);
        QTest::keyClick(&view(), Qt::Key_Down);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(m_picked, QStringList{u"7002"_s});
        QVERIFY(m_button->hasFocus());
        QTRY_VERIFY(!find<ListPicker>(u"listPicker"_s));
    }

    void lettersInTheListGoOnSearching()
    {
        openKnown({.title = trText("TestListPicker", "Add center")});
        QTest::keyClick(&line(), Qt::Key_Down);
        QTest::keyClicks(&view(), u"s"_s);
        QVERIFY(line().hasFocus());
        QTest::keyClicks(&line(), u"al"_s);
        QCOMPARE(names(), QStringList{u"Sales"_s});
    }

    void staysToItselfUntilItIsLeft()
    {
        openKnown({.title = trText("TestListPicker", "Add center")});
        for (int stop = 0; stop < 12; ++stop) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(find<ListPicker>(u"listPicker"_s)->isAncestorOf(QApplication::focusWidget()));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(m_button->hasFocus());
        QTRY_VERIFY(!find<ListPicker>(u"listPicker"_s));
        QVERIFY(m_picked.isEmpty());

        openKnown({.title = trText("TestListPicker", "Add center")});
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, QPoint(690, 690));
        QTRY_VERIFY(!find<ListPicker>(u"listPicker"_s));
        QVERIFY(m_picked.isEmpty());
    }

    void deactivatedOnesAreSeenButNotPicked()
    {
        openKnown({.title = trText("TestListPicker", "Add center")});
        line().setText(u"Former"_s);
        QCOMPARE(names(), QStringList{u"Former"_s});
        QTest::keyClick(&line(), Qt::Key_Return);
        clickRow(0);
        QVERIFY(m_picked.isEmpty());
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view());
        QVERIFY(list->child(0)->text(QAccessible::Name).contains(u"deactivated"_s));
        QVERIFY(!view().model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
    }

    void usedOnesAreLeftOut()
    {
        openKnown({.title = trText("TestListPicker", "Add center"), .leftOut = {u"7001"_s, u"7777"_s}});
        QCOMPARE(names().size(), 4);
        QVERIFY(!names().contains(u"Research"_s));
        line().setText(u"7777"_s);
        QVERIFY(!find<QPushButton>(u"listPickerTyped"_s)->isVisible());
        QTest::keyClick(&line(), Qt::Key_Return);
        QVERIFY(m_picked.isEmpty());
    }

    void pastedIdThatNobodyListsIsTaken()
    {
        openKnown({.title = trText("TestListPicker", "Add center")});
        auto *typed = find<QPushButton>(u"listPickerTyped"_s);
        QVERIFY(!typed->isVisible());
        line().setText(u"'6950635856373745199\n"_s);
        QVERIFY(typed->isVisible());
        QVERIFY(typed->text().contains(u"6950635856373745199"_s));
        QTest::mouseClick(typed, Qt::LeftButton);
        QCOMPARE(m_picked, QStringList{u"6950635856373745199"_s});
    }

    void composedTextIsNotSearched()
    {
        openKnown({.title = trText("TestListPicker", "Add center")});
        QInputMethodEvent composing(u"xiao shou"_s, {});
        QCoreApplication::sendEvent(&line(), &composing);
        QCOMPARE(names().size(), 5);
        QTest::keyClick(&line(), Qt::Key_Return); // belongs to the input method
        QVERIFY(m_picked.isEmpty());
        QInputMethodEvent commit;
        commit.setCommitString(u"销售"_s);
        QCoreApplication::sendEvent(&line(), &commit);
        QCOMPARE(names(), QStringList{u"Sales"_s});
    }

    void severalAreTickedUpToAMost()
    {
        openKnown({.title = trText("TestListPicker", "Choose"),
                   .several = true,
                   .most = 3,
                   .chosen = {u"7002"_s, u"8888"_s}});
        clickRow(0);
        QTest::keyClick(&line(), Qt::Key_Down);
        QVERIFY(hintShown()); // that is the most
        clickRow(2); // no room for it
        clickRow(1); // lets one go
        clickRow(2);
        line().setText(u"zzz"_s); // what is ticked stays ticked while it is not seen
        QTest::mouseClick(find<QPushButton>(u"listPickerAccept"_s), Qt::LeftButton);
        QCOMPARE(m_accepted, (QStringList{u"8888"_s, u"7001"_s, u"7003"_s}));
    }

    void spaceTicksAndEnterAccepts()
    {
        openKnown({.title = trText("TestListPicker", "Choose"), .several = true});
        QTest::keyClick(&line(), Qt::Key_Down);
        QTest::keyClick(&view(), Qt::Key_Space);
        QTest::keyClick(&view(), Qt::Key_Down);
        QTest::keyClick(&view(), Qt::Key_Space);
        QTest::keyClick(&view(), Qt::Key_Space);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(m_accepted, QStringList{u"7001"_s});
    }

    void presetNarrowsUntilItIsSwitchedOff()
    {
        openKnown({.title = trText("TestListPicker", "Choose"),
                   .preset = [](const Found &found) { return found.code == "CC200"_L1; },
                   .presetLabel = trText("TestListPicker", "Only sales")});
        QCOMPARE(names(), QStringList{u"Sales"_s});
        auto *preset = find<QCheckBox>(u"listPickerPreset"_s);
        QCOMPARE(preset->text(), u"Only sales"_s);
        QTest::keyClick(preset, Qt::Key_Space);
        QCOMPARE(names().size(), 5);
    }

    void staysWithinItsWindow()
    {
        m_window->resize(260, 240);
        openKnown({.title = trText("TestListPicker", "Add center")});
        const QWidget *picker = find<ListPicker>(u"listPicker"_s);
        QVERIFY(m_window->rect().contains(picker->geometry()));
        m_window->resize(600, 600);
        QTRY_VERIFY(picker->height() > 300);
    }

private:
    void open(const ListWants &wants)
    {
        auto *picker = new ListPicker(m_bench->directory.whole(u"cost_centers"_s), wants, m_button);
        connect(picker, &ListPicker::picked, this, [this](const Found &found) { m_picked.append(found.id); });
        connect(picker, &ListPicker::accepted, this, [this](const QList<Found> &all) {
            for (const Found &found : all)
                m_accepted.append(found.id);
        });
        picker->openAt(*m_button);
    }
    void openKnown(const ListWants &wants)
    {
        open(wants);
        m_bench->answerCenters();
        QVERIFY(m_bench->directory.whole(u"cost_centers"_s).isComplete());
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    [[nodiscard]] InputLine &line() const { return *find<InputLine>(u"listPickerLine"_s); }
    [[nodiscard]] QListView &view() const { return *find<QListView>(u"listPickerView"_s); }
    [[nodiscard]] QString status() const { return find<QLabel>(u"listStatus"_s)->text(); }
    [[nodiscard]] bool hintShown() const { return !line().accessibleDescription().isEmpty(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            names.append(view().model()->index(row, 0).data().toString());
        return names;
    }
    void clickRow(int row) const
    {
        const QModelIndex index = view().model()->index(row, 0);
        view().scrollTo(index);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(index).center());
    }

    std::unique_ptr<SplitBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_button = nullptr;
    QPushButton *m_other = nullptr;
    QStringList m_picked;
    QStringList m_accepted;
};

QTEST_MAIN(TestListPicker)
#include "tst_list_picker.moc"
