// SPDX-License-Identifier: Apache-2.0
//
// Days that are one click away, below the date of an offer that is sent.
#include "models/operations/day_picks.h"
#include "models/ports/samples.h"
#include "tests/path/offer_path.h"
#include "ui/editors/field_editor.h"
#include "ui/form/form_row.h"
#include "ui/form/quick_pick.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const auto date = u"expiration_date"_s;

class NoSamples : public SampleSource
{
public:
    QList<Sample> records(const QString &) const override { return {}; }
    QList<Sample> values(const QString &, const QString &) const override { return {}; }
};

/// On Sunday, 2026-11-22.
struct Stage
{
    Stage()
        : form(u"4"_s)
    {
        form.model.setData(form.model.indexOf(offerStatus), u"6"_s);
        row = new FormRow(form.model, *updateOfferStatus().field(date), samples, updateOfferStatus().key,
                          nullptr);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(row);
        window.resize(640, 200);
        window.show();
    }
    [[nodiscard]] QuickPick &pick(int number) const
    {
        return *row->findChild<QuickPick *>(u"expiration_date.quick.%1"_s.arg(number));
    }
    [[nodiscard]] QLineEdit &line() const { return *row->findChild<QLineEdit *>(); }
    [[nodiscard]] QList<int> marked() const
    {
        QList<int> numbers;
        for (int number = 1; number <= 3; ++number) {
            if (pick(number).isMarked())
                numbers.append(number);
        }
        return numbers;
    }

    OfferForm form;
    NoSamples samples;
    QWidget window;
    FormRow *row = nullptr;
};

} // namespace

class TestQuickPicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, false, u"en"_s); }

    void aClickFillsInTheDay_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("day");
        QTest::newRow("week") << 1 << u"+1 week"_s << u"2026-11-29"_s;
        QTest::newRow("two weeks") << 2 << u"+2 weeks"_s << u"2026-12-06"_s;
        QTest::newRow("month") << 3 << u"End of month"_s << u"2026-11-30"_s;
    }
    void aClickFillsInTheDay()
    {
        QFETCH(const int, number);
        QFETCH(const QString, label);
        QFETCH(const QString, day);
        Stage stage;
        QCOMPARE(stage.pick(number).text(), label);
        QCOMPARE(stage.pick(number).accessibleName(), u"Offer valid until: %1, %2"_s.arg(label, day));
        QVERIFY(stage.marked().isEmpty());
        QTest::mouseClick(&stage.pick(number), Qt::LeftButton);
        QCOMPARE(stage.form.value(date), day);
        QCOMPARE(stage.line().text(), day);
        QCOMPARE(stage.marked(), QList{number});
        QVERIFY(stage.pick(number).accessibleName().endsWith(u", chosen"_s));
        QVERIFY(!stage.form.model.isBlocked());
    }

    void replacesWhatWasBeingTyped()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.line().setFocus();
        QTest::keyClicks(&stage.line(), u"2027-0"_s);
        stage.pick(2).click(); // as assistive technology does, which leaves the focus where it is
        QCOMPARE(stage.line().text(), u"2026-12-06"_s);
    }

    void typingTheSameDayMarksIt()
    {
        Stage stage;
        QTest::keyClicks(&stage.line(), u"2026/12/6"_s);
        QCOMPARE(stage.marked(), QList{2});
        QTest::keyClick(&stage.line(), Qt::Key_Backspace);
        QVERIFY(stage.marked().isEmpty());
    }

    void theKeysReachAndPressThem()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.line().setFocus();
        QTest::keyClick(&stage.line(), Qt::Key_Tab);
        QVERIFY(stage.pick(1).hasFocus());
        QTest::keyClick(&stage.pick(1), Qt::Key_Tab);
        QTest::keyClick(&stage.pick(2), Qt::Key_Space);
        QCOMPARE(stage.form.value(date), u"2026-12-06"_s);
        QTest::keyClick(&stage.pick(2), Qt::Key_Tab);
        QTest::keyClick(&stage.pick(3), Qt::Key_Return);
        QCOMPARE(stage.form.value(date), u"2026-11-30"_s);
    }

    void followTheLanguage()
    {
        Stage stage;
        OtherLanguage other;
        qApp->installTranslator(&other);
        QTRY_VERIFY(stage.pick(1).text().startsWith(u'译'));
        QVERIFY(stage.pick(1).accessibleName().contains(u'译'));
        qApp->removeTranslator(&other);
        QTRY_COMPARE(stage.pick(1).text(), u"+1 week"_s);
    }

    void narrowRowsWrapThem()
    {
        Stage stage;
        QWidget *picks = stage.pick(1).parentWidget();
        const int line = picks->heightForWidth(2000);
        QVERIFY(picks->heightForWidth(stage.pick(3).sizeHint().width()) >= 3 * line);
        picks->resize(stage.pick(3).sizeHint().width(), 3 * line + 8);
        for (int number = 1; number <= 3; ++number)
            QVERIFY(picks->rect().contains(stage.pick(number).geometry()));
        QVERIFY(!stage.pick(1).geometry().intersects(stage.pick(2).geometry()));
    }

    void theDaysFollowTheCalendar_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("days");
        QTest::newRow("leap year") << QDate(2028, 2, 20) << u"2028-02-27 2028-03-05 2028-02-29"_s;
        QTest::newRow("end of the year") << QDate(2026, 12, 31) << u"2027-01-07 2027-01-14 2026-12-31"_s;
        QTest::newRow("no clock") << QDate() << QString();
    }
    void theDaysFollowTheCalendar()
    {
        QFETCH(const QDate, today);
        Draft draft;
        draft.now = QDateTime(today, QTime(23, 59));
        QStringList days;
        for (const Choice &choice : comingDays(draft))
            days.append(choice.value);
        QTEST(days.join(u' '), "days");
    }
};

QTEST_MAIN(TestQuickPicks)
#include "tst_quick_picks.moc"
