// SPDX-License-Identifier: Apache-2.0
//
// The path as a part of an offer's form.
#include "tests/path/offer_path.h"
#include "ui/form/form_section.h"
#include "ui/form/path_part.h"
#include "ui/style/look.h"

#include "models/ports/samples.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    explicit Stage(const QString &current)
        : form(current)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(part);
        column->addWidget(after);
        window.resize(900, 400);
        window.show();
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&window); }
    [[nodiscard]] PathNode &node(const QString &value) const { return *nodeIn(window, value); }
    void click(const QString &value) const { QTest::mouseClick(&node(value), Qt::LeftButton); }
    [[nodiscard]] bool shows(const QString &words) const
    {
        const auto labels = part->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    [[nodiscard]] QString description() const
    {
        return part->findChild<QWidget *>(u"offer_status.path"_s)->accessibleDescription();
    }

    OfferForm form;
    QWidget window;
    PathPart *const part = new PathPart(form.model, offerStatusField());
    QLineEdit *const after = new QLineEdit;
    QSignalSpy chosen{part, &PathPart::chosen};
};

class NoSamples : public SampleSource
{
public:
    QList<Sample> records(const QString &) const override { return {}; }
    QList<Sample> values(const QString &, const QString &) const override { return {}; }
};

} // namespace

class TestPathPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, false, u"en"_s); }

    void aClickChoosesAndAnotherTakesItBack()
    {
        Stage stage(u"4"_s);
        stage.click(u"6"_s);
        QCOMPARE(stage.form.value(), u"6"_s);
        QVERIFY(stage.node(u"6"_s).isChosen());
        stage.click(u"7"_s);
        QCOMPARE(stage.form.value(), u"7"_s);
        QVERIFY(!stage.node(u"6"_s).isChosen());
        stage.click(u"7"_s);
        QCOMPARE(stage.form.value(), QString());
        QVERIFY(!stage.node(u"7"_s).isChosen());
        QStringList said;
        for (const auto &arguments : stage.chosen)
            said.append(arguments.first().toString());
        QCOMPARE(said, (QStringList{u"6"_s, u"7"_s, QString()}));
    }

    void whatIsForbiddenIsNeverChosen()
    {
        Stage stage(u"4"_s);
        stage.click(u"9"_s);
        QCOMPARE(stage.form.value(), QString());
        QVERIFY(stage.chosen.isEmpty());
        QVERIFY(stage.shows(u"Only an offer that was sent or accepted"_s));
    }

    void warnsOfAnUnusualChoiceAtOnceAndOnce()
    {
        Stage stage(u"4"_s);
        QVERIFY(!stage.shows(u"Unusual after"_s));
        stage.click(u"7"_s);
        QVERIFY(stage.shows(u"Unusual after “Approved”"_s));
        QVERIFY2(stage.description().startsWith(u"Unusual after"_s), qPrintable(stage.description()));
        int times = 0;
        for (const QLabel *label : stage.part->findChildren<QLabel *>())
            times += label->isVisible() && label->text().contains(u"Unusual after"_s);
        QCOMPARE(times, 1);
        stage.click(u"6"_s);
        QVERIFY(!stage.shows(u"Unusual after"_s));
    }

    void asksForAChoiceOnceItWasLeft()
    {
        Stage stage(u"4"_s);
        QVERIFY(stage.isReady());
        QVERIFY(stage.part->focusPath(u"offer_status"_s));
        QTRY_VERIFY(stage.node(u"6"_s).hasFocus());
        QTest::keyClick(&stage.node(u"6"_s), Qt::Key_Right);
        QVERIFY(!stage.shows(u"is required"_s)); // still in it
        QTest::keyClick(&stage.node(u"7"_s), Qt::Key_Tab);
        QVERIFY(stage.after->hasFocus());
        QVERIFY(!stage.shows(u"is required"_s)); // who only looks has forgotten nothing
        stage.form.model.setData(stage.form.model.indexOf(u"expiration_date"_s), u"2026-12-31"_s);
        QVERIFY(stage.part->focusPath(u"offer_status"_s));
        QTRY_VERIFY(stage.node(u"6"_s).hasFocus());
        stage.after->setFocus();
        QVERIFY(stage.shows(u"is required"_s));
        QVERIFY(!stage.part->focusPath(u"expiration_date"_s));
    }

    void aRefusalStandsBelowIt()
    {
        Stage stage(u"6"_s);
        stage.click(u"9"_s);
        stage.form.model.setServerProblems(
            {{offerStatus, Severity::Block, Text::verbatim(u"Not any more"_s), {}}});
        QVERIFY(stage.shows(u"Not any more"_s));
        QVERIFY(stage.description().contains(u"Not any more"_s));
        stage.click(u"7"_s);
        QVERIFY(!stage.shows(u"Not any more"_s));
    }

    void withoutARecordEveryChoiceIsOpen()
    {
        Stage stage({});
        for (const Choice &choice : offerStatusField().choices) {
            stage.click(choice.value);
            QCOMPARE(stage.form.value(), choice.value);
        }
    }

    void theRecordReadAgainMovesTheCurrent()
    {
        Stage stage(u"4"_s);
        stage.click(u"6"_s);
        stage.form.load(u"6"_s);
        QCOMPARE(stage.node(u"6"_s).mark(), PathNode::Mark::Current);
        QCOMPARE(stage.node(u"4"_s).mark(), PathNode::Mark::Passed);
        QVERIFY(!stage.node(u"6"_s).isChosen());
        QCOMPARE(stage.node(u"9"_s).mark(), PathNode::Mark::Usual);
    }

    void theSectionMakesOneOfAFieldWithAPath()
    {
        OfferForm form(u"4"_s);
        NoSamples samples;
        FormSection section(form.model, form.model.spec().sections.first(), samples, form.model.spec().key);
        auto *part = section.findChild<PathPart *>(u"offer_status"_s);
        QVERIFY(part);
        QVERIFY(part->isWanted());
        QVERIFY(!section.findChild<QWidget *>(u"offer_status.editor"_s));
        QVERIFY(section.findChild<QWidget *>(u"expiration_date.editor"_s));
        QCOMPARE(section.focusPath(u"offer_status"_s), part);
    }
};

QTEST_MAIN(TestPathPart)
#include "tst_path_part.moc"
