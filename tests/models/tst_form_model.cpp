// SPDX-License-Identifier: Apache-2.0
#include "models/forms/form_model.h"
#include "models/forms/request_builder.h"
#include "tests/models/small_operation.h"
#include "tests/support/fixed_clock.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class FormModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNeededFieldBlocksUntilItIsFilled();
    void aFieldFollowsTheChoiceThatShowsIt();
    void onlyChangedFieldsAreSent();
    void whatWasLoadedCannotBeEmptied();
    void aLoadedOddityIsNoProblemUntilItIsTouched();
    void revertPutsBackWhatWasLoaded();
    void revertPutsBackEntries();
    void entriesAreJudgedCellByCell();
    void removingAnEntryMovesTheProblems();
    void serverProblemsStayUntilTheirFieldChanges();
    void anEditThatBreaksARuleIsSpokenOfAtOnce();
    void dataChangedNamesItsRoles();
    void randomEditsKeepTheModelSound();

private:
    QModelIndex at(const QString &path) { return m_form->indexOf(path); }
    void type(const QString &path, const QString &text) { QVERIFY(m_form->setData(at(path), text)); }
    QByteArray body() { return buildBody(m_spec, m_form->draft()).toJson(); }
    void loadThing();

    FixedClock m_clock;
    OperationSpec m_spec = smallOperation();
    std::unique_ptr<FormModel> m_form;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void FormModelTest::init()
{
    m_form = std::make_unique<FormModel>(m_spec, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_form.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void FormModelTest::cleanup()
{
    m_tester.reset();
    m_form.reset();
}

void FormModelTest::loadThing()
{
    const QJsonObject thing{{u"status"_s, 1},
                            {u"name"_s, u"Old"_s},
                            {u"parts"_s,
                             QJsonArray{QJsonObject{{u"part_id"_s, u"11"_s}, {u"rate"_s, 60}},
                                        QJsonObject{{u"part_id"_s, u"12"_s}, {u"rate"_s, 40}}}}};
    Record record = readRecord(m_spec, thing);
    record.setText(u"thing_id"_s, u"6930815272790114325"_s);
    m_form->load(record);
}

void FormModelTest::aNeededFieldBlocksUntilItIsFilled()
{
    QVERIFY(m_form->isBlocked());
    QCOMPARE(m_form->path(m_form->firstBlocked()), u"thing_id"_s);
    type(u"thing_id"_s, u"6930815272790114325"_s);
    QCOMPARE(m_form->path(m_form->firstBlocked()), u"status"_s);
    type(u"status"_s, u"1"_s);
    QVERIFY(!m_form->isBlocked());
    type(u"status"_s, u"9"_s); // not one of the choices
    QVERIFY(m_form->isBlocked());
}

void FormModelTest::aFieldFollowsTheChoiceThatShowsIt()
{
    type(u"thing_id"_s, u"1"_s);
    type(u"status"_s, u"2"_s);
    QVERIFY(at(u"note"_s).data(FormModel::ShownRole).toBool());
    type(u"note"_s, u"because"_s);
    QCOMPARE(body(), QByteArray(R"({"status":2,"note":"because"})"));
    type(u"status"_s, u"1"_s);
    QVERIFY(!at(u"note"_s).data(FormModel::ShownRole).toBool());
    QCOMPARE(body(), QByteArray(R"({"status":1})"));
    type(u"status"_s, u"2"_s);
    QCOMPARE(at(u"note"_s).data(Qt::EditRole).toString(), u"because"_s); // hidden, not forgotten
}

void FormModelTest::onlyChangedFieldsAreSent()
{
    loadThing();
    QCOMPARE(body(), QByteArray(R"({"status":1})"));
    type(u"name"_s, u"New"_s);
    QCOMPARE(body(), QByteArray(R"({"status":1,"name":"New"})"));
    QVERIFY(at(u"name"_s).data(FormModel::ChangedRole).toBool());
    type(u"parts.2.rate"_s, u"41"_s);
    QCOMPARE(
        body(),
        QByteArray(
            R"({"status":1,"name":"New","parts":[{"part_id":"11","rate":60},{"part_id":"12","rate":41}]})"));
}

void FormModelTest::whatWasLoadedCannotBeEmptied()
{
    loadThing();
    type(u"name"_s, QString());
    QVERIFY(m_form->isBlocked());
    QCOMPARE(m_form->path(m_form->firstBlocked()), u"name"_s);
}

void FormModelTest::aLoadedOddityIsNoProblemUntilItIsTouched()
{
    Record record;
    record.setText(u"thing_id"_s, u"1"_s);
    record.setText(u"status"_s, u"13"_s); // a status newer than this program
    m_form->load(record);
    QVERIFY(!m_form->isBlocked());
    QCOMPARE(at(u"status"_s).data(Qt::DisplayRole).toString(), u"13"_s);
    QCOMPARE(body(), QByteArray(R"({"status":13})"));
}

void FormModelTest::revertPutsBackWhatWasLoaded()
{
    loadThing();
    type(u"name"_s, u"New"_s);
    QCOMPARE(m_form->editedKeys(), QStringList{u"name"_s});
    m_form->putBack(at(u"name"_s));
    QCOMPARE(at(u"name"_s).data(Qt::EditRole).toString(), u"Old"_s);
    QVERIFY(m_form->editedKeys().isEmpty());
}

void FormModelTest::revertPutsBackEntries()
{
    loadThing();
    QVERIFY(m_form->removeRows(0, 1, at(u"parts"_s)));
    QVERIFY(m_form->insertRows(1, 2, at(u"parts"_s)));
    m_form->putBack(at(u"parts"_s));
    QCOMPARE(m_form->rowCount(at(u"parts"_s)), 2);
    QVERIFY(!at(u"parts"_s).data(FormModel::ChangedRole).toBool());
}

void FormModelTest::entriesAreJudgedCellByCell()
{
    loadThing();
    QVERIFY(m_form->insertRows(2, 1, at(u"parts"_s)));
    QCOMPARE(m_form->problemsAt(at(u"parts.3.part_id"_s)).size(), 1);
    type(u"parts.3.part_id"_s, u"13"_s);
    type(u"parts.3.rate"_s, u"ten"_s);
    QVERIFY(m_form->problemsAt(at(u"parts.3.part_id"_s)).isEmpty());
    QCOMPARE(m_form->path(m_form->firstBlocked()), u"parts.3.rate"_s);
}

void FormModelTest::removingAnEntryMovesTheProblems()
{
    loadThing();
    type(u"parts.2.rate"_s, u"x"_s);
    QVERIFY(m_form->removeRows(0, 1, at(u"parts"_s)));
    QCOMPARE(m_form->problemsAt(at(u"parts.1.rate"_s)).size(), 1);
    QVERIFY(at(u"parts.1.rate"_s).data(FormModel::VisitedRole).toBool());
}

void FormModelTest::serverProblemsStayUntilTheirFieldChanges()
{
    loadThing();
    const Problem complaint{u"name"_s, Severity::Block, Text::verbatim(u"taken"_s), {}};
    m_form->setServerProblems({complaint});
    type(u"parts.1.rate"_s, u"59"_s);
    QCOMPARE(m_form->problemsAt(at(u"name"_s)), QList<Problem>{complaint});
    QVERIFY(at(u"name"_s).data(FormModel::VisitedRole).toBool());
    type(u"name"_s, u"Other"_s);
    QVERIFY(m_form->problemsAt(at(u"name"_s)).isEmpty());
}

void FormModelTest::anEditThatBreaksARuleIsSpokenOfAtOnce()
{
    OperationSpec spec = smallOperation();
    spec.rules = {{Severity::Block,
                   {Basis::Advice, "7.1"},
                   [](const Draft &draft) {
                       return draft.values.text(u"name"_s) == "taken"_L1
                           ? Complaints{{u"name"_s, Text::verbatim(u"Taken"_s)}}
                           : Complaints{};
                   },
                   true}};
    FormModel model(spec, m_clock);
    const auto isSpokenOf = [&](const QString &key) {
        return model.indexOf(key).data(FormModel::VisitedRole).toBool();
    };
    model.setData(model.indexOf(u"name"_s), u"taken"_s);
    QVERIFY(!isSpokenOf(u"name"_s)); // a new one is still being filled in
    Record record;
    record.setText(u"thing_id"_s, u"6930815272790114324"_s);
    record.setText(u"name"_s, u"mine"_s);
    record.setText(u"status"_s, u"1"_s);
    model.load(record);
    model.setData(model.indexOf(u"name"_s), u"take"_s);
    QVERIFY(!isSpokenOf(u"name"_s));
    model.setData(model.indexOf(u"name"_s), u"taken"_s);
    QVERIFY(isSpokenOf(u"name"_s));
    QVERIFY(!isSpokenOf(u"status"_s));
    model.setData(model.indexOf(u"name"_s), u"mine"_s);
    QVERIFY(!isSpokenOf(u"name"_s));
}

void FormModelTest::dataChangedNamesItsRoles()
{
    type(u"thing_id"_s, u"1"_s);
    QSignalSpy spy(m_form.get(), &QAbstractItemModel::dataChanged);
    type(u"status"_s, u"2"_s);
    QVERIFY(spy.size() >= 2); // the field itself, and the note that it shows
    for (const auto &arguments : spy)
        QVERIFY(!arguments.at(2).value<QList<int>>().isEmpty());
}

void FormModelTest::randomEditsKeepTheModelSound()
{
    loadThing();
    QRandomGenerator random(20261122);
    for (int step = 0; step < 400; ++step) {
        const QModelIndex parts = at(u"parts"_s);
        const int rows = m_form->rowCount(parts);
        switch (random.bounded(5)) {
        case 0:
            m_form->insertRows(random.bounded(rows + 1), 1, parts);
            break;
        case 1:
            if (rows > 0)
                m_form->removeRows(random.bounded(rows), 1, parts);
            break;
        case 2:
            if (rows > 0)
                m_form->setData(m_form->index(random.bounded(rows), random.bounded(2), parts),
                                QString::number(random.bounded(100)));
            break;
        case 3:
            m_form->putBack(parts);
            break;
        default:
            type(u"status"_s, QString::number(random.bounded(1, 3)));
        }
        for (const Problem &problem : m_form->problems())
            QVERIFY2(m_form->indexOf(problem.field).isValid(), qPrintable(problem.field));
    }
}

QTEST_GUILESS_MAIN(FormModelTest)
#include "tst_form_model.moc"
