// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/lookup_spec.h"
#include "models/operations/operations.h"
#include "models/sheet/id_rescue.h"
#include "models/sheet/rescue_model.h"
#include "models/sheet/sheet_session.h"
#include "tests/batch/memory_batch_store.h"
#include "tests/sheet/small_tenant.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui_batch/memory_sheet_files.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using Standing = RescueFinding::Standing;
using State = IdRescue::State;

namespace {

const auto lost = u"6.93081527279011E+18"_s;
const auto rounded = u"6930815272790110000"_s;
const auto whole = u"6930815272790114324"_s; ///< what both were
const auto other = u"6944444444444444441"_s;

} // namespace

/// Rounded ids, looked up: offered where there is one answer, said where there is none, put in when people
/// tick them and not before.
class TestIdRescue : public QObject
{
    Q_OBJECT

private:
    void open(const QStringList &ids)
    {
        m_files.lines = {{u"offer_id"_s, u"offer_status"_s, u"Who"_s}};
        for (const QString &id : ids)
            m_files.lines.append({id, u"2"_s, u"Lin Xiao"_s});
        m_session =
            std::make_unique<SheetSession>(updateOfferStatus(), Connection(),
                                           SheetPorts{m_files, m_workers, m_store, {}}, m_columns, m_clock);
        m_session->open(u"offers.csv"_s);
        awaitReady();
        m_rescue = m_session->makeRescue(m_tenant);
    }
    void awaitReady()
    {
        QTRY_COMPARE(m_session->document().state(), SheetDocument::State::Ready);
        QTRY_VERIFY(m_session->standing().isSettled());
    }
    void look()
    {
        m_rescue->start();
        QTRY_COMPARE(m_rescue->state(), State::Done);
    }
    [[nodiscard]] QString cell(qsizetype row) const
    {
        return m_session->document().rows().at(row).at(0).text;
    }
    [[nodiscard]] const RescueFinding &finding(qsizetype number = 0) const
    {
        return m_rescue->findings().at(number);
    }

    MemorySheetFiles m_files;
    LaterWorkers m_workers;
    MemoryBatchStore m_store;
    MemoryColumns m_columns;
    FixedClock m_clock;
    SmallTenant m_tenant;
    std::unique_ptr<SheetSession> m_session;
    std::unique_ptr<IdRescue> m_rescue;

private Q_SLOTS:
    void init()
    {
        m_tenant.requests.clear();
        m_tenant.calls.clear();
        m_tenant.refuses.clear();
        m_tenant.holds = false;
        m_tenant.mostAtOnce = 0;
        m_tenant.candidates = {
            {u"11"_s, u"Lin Xiao"_s, {whole}}, {u"12"_s, u"Chen Mo"_s, {other}}, {u"13"_s, u"Zhao Yi"_s, {}}};
    }
    void cleanup()
    {
        m_rescue.reset();
        m_session.reset();
    }

    void onlyOneIsOfferedAndNothingIsReplaced()
    {
        open({lost, other});
        QVERIFY(m_session->hasIdsToRescue());
        look();
        QCOMPARE(m_rescue->findings().size(), 1);
        QCOMPARE(finding().standing, Standing::Offered);
        QCOMPARE(finding().of.number, 2);
        QCOMPARE(finding().matches.constFirst().id, whole);
        QCOMPARE(finding().matches.constFirst().name.now(), u"Lin Xiao"_s);
        QVERIFY(finding().matches.constFirst().note.now().contains(u"Tester"_s));
        QVERIFY(finding().isNamedBeside);
        QVERIFY(!finding().isTicked);
        QCOMPARE(m_rescue->apply(), 0);
        QCOMPARE(cell(0), lost);
        QVERIFY(!m_session->edits().isChanged());
    }

    void whatIsTickedGoesInAsOneStep()
    {
        m_tenant.candidates[2].offers = {u"6955555555555551234"_s};
        open({lost, u"6.95555555555555E+18"_s, other});
        look();
        m_rescue->tickAll(true);
        QCOMPARE(m_rescue->tickedCount(), 2);
        QCOMPARE(m_rescue->apply(), 2);
        awaitReady();
        QCOMPARE(cell(0), whole);
        QCOMPARE(cell(1), u"6955555555555551234"_s);
        QCOMPARE(m_session->document().rows().at(0).at(0).kind, SheetCell::Kind::Text);
        QCOMPARE(m_session->standing().blocked(), 0);
        QVERIFY(!m_session->hasIdsToRescue());
        m_session->edits().undo();
        awaitReady();
        QCOMPARE(cell(0), lost);
        QCOMPARE(cell(1), u"6.95555555555555E+18"_s);
        QVERIFY(!m_session->edits().canUndo());
        QVERIFY(m_session->hasIdsToRescue());
    }

    void severalAreSaidAndNotOffered()
    {
        m_tenant.candidates[2].offers = {u"6930815272790119876"_s};
        open({lost});
        look();
        QCOMPARE(finding().standing, Standing::Several);
        QCOMPARE(finding().matches.size(), 2);
        m_rescue->tick(0, true);
        m_rescue->tickAll(true);
        QCOMPARE(m_rescue->tickedCount(), 0);
        QCOMPARE(m_rescue->apply(), 0);
        QCOMPARE(cell(0), lost);
    }

    void sameRecordTwiceIsOne()
    {
        m_tenant.candidates[2].offers = {whole};
        open({lost});
        look();
        QCOMPARE(finding().standing, Standing::Offered);
    }

    void shorterIdsAreOthers()
    {
        m_tenant.candidates[0].offers = {u"693081527279011432"_s};
        open({lost});
        look();
        QCOMPARE(finding().standing, Standing::None);
    }

    void tooFewDigitsAskNobody()
    {
        open({u"6.93082E+18"_s, other});
        QVERIFY(!m_session->hasIdsToRescue());
        look();
        QCOMPARE(finding().standing, Standing::TooFewDigits);
        QVERIFY(m_tenant.requests.isEmpty());
    }

    void suspiciousIdThatExistsIsRight()
    {
        m_tenant.candidates[0].offers = {rounded};
        open({rounded});
        QVERIFY(m_session->document().comparison().hasQuestion());
        QVERIFY(!m_session->isSendable());
        look();
        QCOMPARE(finding().standing, Standing::Right);
        awaitReady();
        QVERIFY(m_session->document().comparison().suspicions.isEmpty());
        QVERIFY(m_session->isSendable());
        QVERIFY(!m_session->hasIdsToRescue());
        QCOMPARE(cell(0), rounded);
    }

    void suspiciousIdThatIsAnotherIsOffered()
    {
        open({rounded});
        look();
        QCOMPARE(finding().standing, Standing::Offered);
        QCOMPARE(finding().matches.constFirst().id, whole);
        QVERIFY(m_session->document().comparison().hasQuestion());
    }

    void suspiciousIdWithANeighbourStaysOpen()
    {
        m_tenant.candidates[1].offers = {rounded};
        open({rounded});
        look();
        QCOMPARE(finding().standing, Standing::Several);
        QVERIFY(m_session->document().comparison().hasQuestion());
    }

    void refusedLookUpLeavesAllOpen()
    {
        m_tenant.refuses = "/offers";
        open({lost});
        look();
        QCOMPARE(finding().standing, Standing::NotRead);
        QVERIFY(m_rescue->refused());
        QCOMPARE(m_rescue->refused()->key, u"offers"_s);
        QCOMPARE(m_rescue->refusal().code, 99991672);
        m_tenant.refuses.clear();
        look();
        QVERIFY(!m_rescue->refused());
        QCOMPARE(finding().standing, Standing::Offered);
    }

    void stoppedHalfWayNothingIsOffered()
    {
        m_tenant.holds = true;
        open({lost});
        m_rescue->start();
        QTRY_COMPARE(m_tenant.requests.size(), 5); // two pages of people, and the offers of three
        m_tenant.calls.at(1)->answer(
            success({{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, whole}}}}, {u"has_more"_s, false}}));
        m_rescue->stop();
        QCOMPARE(m_rescue->state(), State::Done);
        QVERIFY(m_rescue->wasStopped());
        QCOMPARE(finding().standing, Standing::NotRead);
        for (const QPointer<ScriptedCall> &call : std::as_const(m_tenant.calls))
            QTRY_VERIFY(!call);
    }

    void manyPeopleAreNotAskedAboutAllAtOnce()
    {
        for (int i = 0; i < 100; ++i)
            m_tenant.candidates.append({QString::number(100 + i), u"Somebody"_s, {}});
        open({lost});
        look();
        QCOMPARE(finding().standing, Standing::Offered);
        QCOMPARE(m_tenant.requests.size(), 52 + 103);
        QVERIFY2(m_tenant.mostAtOnce <= 9, qPrintable(QString::number(m_tenant.mostAtOnce)));
    }

    void cellThatWasChangedMeanwhileIsLeftAlone()
    {
        open({lost, other});
        look();
        m_rescue->tickAll(true);
        QVERIFY(m_session->edits().edit(0, 0, u"6911111111111111111"_s));
        awaitReady();
        QCOMPARE(m_rescue->apply(), 0);
        QCOMPARE(cell(0), u"6911111111111111111"_s);
    }

    void tableTicksOnlyWhatIsOffered()
    {
        open({lost, u"6.93082E+18"_s});
        RescueModel model(*m_rescue);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        look();
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex offered = model.index(0, RescueModel::Row);
        const QModelIndex hopeless = model.index(1, RescueModel::Row);
        QCOMPARE(offered.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!hopeless.data(Qt::CheckStateRole).isValid());
        QCOMPARE(model.index(0, RescueModel::InSheet).data().toString(), lost);
        QCOMPARE(model.index(0, RescueModel::Found).data().toString(), whole);
        const QModelIndex beside = model.index(0, RescueModel::Beside);
        QCOMPARE(beside.data().toString(), u"Lin Xiao"_s);
        QVERIFY(beside.data(Qt::AccessibleTextRole).toString().size() > beside.data().toString().size());
        model.toggle(0);
        model.toggle(1);
        QCOMPARE(offered.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(m_rescue->tickedCount(), 1);
        QVERIFY(model.setData(offered, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(m_rescue->tickedCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestIdRescue)
#include "tst_id_rescue.moc"
