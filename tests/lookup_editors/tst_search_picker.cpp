// SPDX-License-Identifier: Apache-2.0
// Searching while somebody types.
#include "tests/lookup_editors/lookup_bench.h"

#include "ui/find/search_picker.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto list = "searchPickerList";

/// A picker that was opened from the line of a window.
class OpenPicker : public LookupBench
{
public:
    explicit OpenPicker(const QString &lookup, const QString &throughId = {})
    {
        if (!open())
            return;
        elsewhere->setFocus();
        picker = new SearchPicker(
            directory, {.title = Text::verbatim(u"Title"_s), .lookup = lookup, .throughId = throughId},
            &window);
        QObject::connect(picker, &SearchPicker::picked, &window,
                         [this](const Found &found) { pickedIds.append(found.id); });
        picker->openAt(*elsewhere);
    }

    [[nodiscard]] QLineEdit *line() const { return find<QLineEdit>(u"searchPickerLine"_s); }
    [[nodiscard]] QString status() const { return textOf(u"searchPickerStatus"_s); }
    [[nodiscard]] QStringList rows() const { return rowsOf(QString::fromLatin1(list)); }
    void typeAndEnter(const QString &text) const
    {
        QTest::keyClicks(line(), text);
        pressKeys(line(), Qt::Key_Return);
    }
    void key(Qt::Key key) const { pressKeys(QApplication::focusWidget(), key); }

    QPointer<SearchPicker> picker;
    QStringList pickedIds;
};

} // namespace

class TestSearchPicker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, false, u"en"_s); }
    void asksOnceSomebodyStopsTyping();
    void doesNotSearchPinyin();
    void saysThatItSearchesAndWhatItFound();
    void saysThatNothingWasFound();
    void namesTheMissingScopeAndTriesAgain();
    void doesNotSendHalfAnAddress();
    void readsOnWhileScrolling();
    void isUsedWithTheMouse();
    void isUsedByKeysAlone();
    void enterBeforeTheAnswerTakesNobodyOfSeveral();
    void lettersTypedInTheListGoToTheLine();
    void anAnswerAfterClosingHarmsNobody();
    void aClickElsewhereClosesIt();
    void findsAnApplicationThroughItsCandidate();
    void listsTheApplicationsOfTheCandidateInTheForm();
    void speaksTheLanguageOfTheMoment();
};

void TestSearchPicker::asksOnceSomebodyStopsTyping()
{
    OpenPicker desk(u"talents"_s);
    QVERIFY(desk.line());
    QTest::keyClicks(desk.line(), u"chen"_s);
    QVERIFY(desk.gateway.requests.isEmpty());
    QTRY_COMPARE(desk.gateway.requests.size(), 1);
    QVERIFY(desk.lastQuery().contains({u"keyword"_s, u"chen"_s}));
}

void TestSearchPicker::doesNotSearchPinyin()
{
    OpenPicker desk(u"talents"_s);
    compose(desk.line(), u"chen'si"_s);
    pressKeys(desk.line(), Qt::Key_Return); // belongs to the input method
    QVERIFY(desk.gateway.requests.isEmpty());
    commit(desk.line(), u"陈思"_s);
    pressKeys(desk.line(), Qt::Key_Return);
    QCOMPARE(desk.gateway.requests.size(), 1);
    QVERIFY(desk.lastQuery().contains({u"keyword"_s, u"陈思"_s}));
}

void TestSearchPicker::saysThatItSearchesAndWhatItFound()
{
    OpenPicker desk(u"talents"_s);
    QCOMPARE(desk.status(), QString());
    desk.typeAndEnter(u"chen"_s);
    QCOMPARE(desk.status(), u"Searching…"_s);
    Q_EMIT desk.gateway.last()->waiting(1, std::chrono::seconds(1));
    QCOMPARE(desk.status(), u"Waiting for Feishu's frequency limit…"_s);
    desk.gateway.last()->answer(talents(1, 2));
    QCOMPARE(desk.rows(), (QStringList{u"Chen 1"_s, u"Chen 2"_s}));
    QVERIFY(desk.status().startsWith(u"2 found"_s));
    QCOMPARE(desk.line()->accessibleDescription(), desk.status());
}

void TestSearchPicker::saysThatNothingWasFound()
{
    OpenPicker desk(u"talents"_s);
    desk.typeAndEnter(u"nobody"_s);
    desk.gateway.last()->answer(listOf({}));
    QCOMPARE(desk.status(), u"Nothing found for “nobody”. Try another spelling."_s);
    desk.line()->clear();
    QTRY_COMPARE(desk.status(), QString());
}

void TestSearchPicker::namesTheMissingScopeAndTriesAgain()
{
    OpenPicker desk(u"talents"_s);
    desk.typeAndEnter(u"chen"_s);
    desk.gateway.last()->answer(lacksScope(u"hire:talent:readonly"_s));
    QVERIFY(desk.textOf(u"lookupTrouble"_s).contains(u"hire:talent:readonly"_s));
    QVERIFY(desk.find<QPushButton>(u"lookupConsole"_s));
    QTest::mouseClick(desk.find<QPushButton>(u"lookupAgain"_s), Qt::LeftButton);
    QCOMPARE(desk.gateway.requests.size(), 2);
    desk.gateway.last()->answer(talents(1, 1));
    QCOMPARE(desk.rows(), QStringList{u"Chen 1"_s});
    QVERIFY(!desk.find<QLabel>(u"lookupTrouble"_s));
}

void TestSearchPicker::doesNotSendHalfAnAddress()
{
    OpenPicker desk(u"users"_s);
    desk.typeAndEnter(u"zhou@exam"_s);
    QTRY_COMPARE(desk.status(), u"Keep typing: Complete e-mail or phone"_s);
    QVERIFY(desk.gateway.requests.isEmpty());
    desk.typeAndEnter(u"ple.com"_s);
    QCOMPARE(desk.gateway.requests.size(), 1);
}

void TestSearchPicker::readsOnWhileScrolling()
{
    OpenPicker desk(u"talents"_s);
    desk.typeAndEnter(u"chen"_s);
    desk.gateway.last()->answer(talents(1, 20, u"second"_s));
    QCOMPARE(desk.rows().size(), 20);
    QVERIFY(desk.status().contains(u"more below"_s));
    QCOMPARE(desk.gateway.requests.size(), 1);
    QScrollBar *bar = desk.find<QAbstractItemView>(QString::fromLatin1(list))->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QTRY_COMPARE(desk.gateway.requests.size(), 2);
    QVERIFY(desk.lastQuery().contains({u"page_token"_s, u"second"_s}));
    desk.gateway.last()->answer(talents(21, 5));
    QCOMPARE(desk.rows().size(), 25);
}

void TestSearchPicker::isUsedWithTheMouse()
{
    OpenPicker desk(u"talents"_s);
    desk.typeAndEnter(u"chen"_s);
    desk.gateway.last()->answer(talents(1, 3));
    desk.clickRow(QString::fromLatin1(list), 1);
    QCOMPARE(desk.pickedIds, QStringList{u"9002"_s});
    QTRY_VERIFY(!desk.picker);
    QCOMPARE(QApplication::focusWidget(), desk.elsewhere);
    QVERIFY(!desk.directory.nameOf(u"talents"_s, u"9002"_s).isEmpty());
}

void TestSearchPicker::isUsedByKeysAlone()
{
    OpenPicker desk(u"talents"_s);
    desk.typeAndEnter(u"chen"_s);
    desk.gateway.last()->answer(talents(1, 3));
    desk.key(Qt::Key_Down); // into the list, where the first is highlighted
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Up); // back to the line
    QCOMPARE(QApplication::focusWidget(), desk.line());
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.pickedIds, QStringList{u"9002"_s});
    QCOMPARE(QApplication::focusWidget(), desk.elsewhere);
}

void TestSearchPicker::enterBeforeTheAnswerTakesNobodyOfSeveral()
{
    OpenPicker desk(u"talents"_s);
    desk.typeAndEnter(u"chen"_s);
    desk.gateway.last()->answer(talents(1, 2));
    QCOMPARE(desk.pickedIds, QStringList());
    desk.key(Qt::Key_Return); // now the first one is seen to be highlighted
    QCOMPARE(desk.pickedIds, QStringList{u"9001"_s});
}

void TestSearchPicker::lettersTypedInTheListGoToTheLine()
{
    OpenPicker desk(u"talents"_s);
    desk.typeAndEnter(u"chen"_s);
    desk.gateway.last()->answer(talents(1, 2));
    desk.key(Qt::Key_Down);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QCOMPARE(desk.line()->text(), u"chenx"_s);
    QCOMPARE(QApplication::focusWidget(), desk.line());
}

void TestSearchPicker::anAnswerAfterClosingHarmsNobody()
{
    OpenPicker desk(u"talents"_s);
    desk.typeAndEnter(u"chen"_s);
    const QPointer<ScriptedCall> asked = desk.gateway.last();
    desk.key(Qt::Key_Escape);
    QTRY_VERIFY(!desk.picker);
    QCOMPARE(QApplication::focusWidget(), desk.elsewhere);
    if (asked) // it may have been given up
        asked->answer(talents(1, 2));
    QCOMPARE(desk.pickedIds, QStringList());
}

void TestSearchPicker::aClickElsewhereClosesIt()
{
    OpenPicker desk(u"talents"_s);
    QVERIFY(desk.picker->isVisible());
    QTest::mouseClick(&desk.window, Qt::LeftButton, {}, desk.window.rect().bottomRight() - QPoint(4, 4));
    QTRY_VERIFY(!desk.picker);
    QCOMPARE(desk.pickedIds, QStringList());
}

void TestSearchPicker::findsAnApplicationThroughItsCandidate()
{
    const auto detail = [](const QString &id, const QString &job) {
        return success({{u"application_detail"_s,
                         QJsonObject{{u"basic_info"_s, QJsonObject{{u"id"_s, id}}},
                                     {u"job"_s, QJsonObject{{u"name"_s, QJsonObject{{u"zh_cn"_s, job}}}}}}}});
    };
    OpenPicker desk(u"applications"_s);
    desk.typeAndEnter(u"chen"_s);
    desk.gateway.last()->answer(talents(1, 2));
    QCOMPARE(desk.rows().size(), 2);
    desk.clickRow(QString::fromLatin1(list), 1);
    QCOMPARE(desk.pickedIds, QStringList()); // a candidate is no application
    QVERIFY(desk.lastQuery().contains({u"talent_id"_s, u"9002"_s}));
    auto *back = desk.find<QToolButton>(u"searchPickerBack"_s);
    QVERIFY(back);
    QCOMPARE(back->text(), u"Chen 2"_s);

    desk.gateway.last()->answer(listOf({u"5001"_s}));
    desk.gateway.last()->answer(detail(u"5001"_s, u"测试工程师"_s));
    QCOMPARE(desk.rows(), QStringList{u"测试工程师"_s});
    desk.key(Qt::Key_Backspace); // to another candidate
    QVERIFY(desk.line());
    QCOMPARE(desk.line()->text(), u"chen"_s);
    QCOMPARE(desk.gateway.requests.size(), 4);
    desk.gateway.last()->answer(talents(1, 1));
    desk.key(Qt::Key_Return);
    desk.gateway.last()->answer(listOf({u"5002"_s}));
    desk.gateway.last()->answer(detail(u"5002"_s, u"算法工程师"_s));
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.pickedIds, QStringList{u"5002"_s});
}

void TestSearchPicker::listsTheApplicationsOfTheCandidateInTheForm()
{
    OpenPicker desk(u"applications"_s, u"9007"_s);
    QCOMPARE(desk.gateway.requests.size(), 1);
    QVERIFY(desk.lastQuery().contains({u"talent_id"_s, u"9007"_s}));
    QVERIFY(!desk.line());
    desk.gateway.last()->answer(listOf({}));
    QCOMPARE(desk.status(), u"Nothing found for 9007."_s);
    QTest::mouseClick(desk.find<QToolButton>(u"searchPickerBack"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), desk.line());
}

void TestSearchPicker::speaksTheLanguageOfTheMoment()
{
    OpenPicker desk(u"talents"_s);
    desk.typeAndEnter(u"nobody"_s);
    desk.gateway.last()->answer(listOf({}));
    OtherLanguage other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QTRY_VERIFY(desk.status().startsWith(u'译'));
    QVERIFY(desk.line()->placeholderText().startsWith(u'译'));
    QCOMPARE(desk.line()->text(), u"nobody"_s);
    QVERIFY(QCoreApplication::removeTranslator(&other));
}

QTEST_MAIN(TestSearchPicker)
#include "tst_search_picker.moc"
