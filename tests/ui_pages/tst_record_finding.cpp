// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/directory.h"
#include "models/operations/operations.h"
#include "tests/lookup_editors/lookup_bench_answers.h"
#include "tests/support/fixed_clock.h"
#include "ui/board/record_board.h"
#include "ui/pages/record_finding.h"

#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const auto wang = u"6919733291281024521"_s;
const auto zhao = u"6919733291281024533"_s;

QJsonObject contract(const QString &id, const QString &employmentId)
{
    return {
        {u"id"_s, id}, {u"employment_id"_s, employmentId}, {u"effective_time"_s, u"2024-01-01 00:00:00"_s}};
}

/// A contracts page without the form: the board, and the calls it makes in the order of their making.
struct Stage
{
    Stage() { board->setParent(&page); }

    [[nodiscard]] ScriptedCall *call(qsizetype number) const { return gateway.calls.at(number); }

    const OperationSpec &spec = updateContract();
    ScriptedGateway gateway;
    FixedClock clock;
    Directory directory{Connection(), gateway, clock};
    QWidget page;
    RecordBoard *const board = makeBoard(spec, Connection(), directory, clock);
    RecordFinding finding{spec, directory, board, nullptr};
    QSignalSpy siblings{&finding, &RecordFinding::siblingsKnown};
};

} // namespace

class TestRecordFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void comparesTheOpenRecordWithTheOthersOfItsOwner()
    {
        Stage stage;
        stage.finding.showPerson({wang, Text::verbatim(u"Wang"_s)});
        stage.call(0)->answer(listOf({contract(u"7001"_s, wang), contract(u"7002"_s, wang)}));
        stage.finding.takeOpen(u"7001"_s, contract(u"7001"_s, wang));
        QCOMPARE(stage.siblings.size(), 1);
        const auto others = stage.siblings.constFirst().constFirst().value<QList<Record>>();
        QCOMPARE(others.size(), 1);
        QCOMPARE(others.constFirst().text(u"contract_id"_s), u"7002"_s);
    }

    // An id was pasted and opened before somebody's contracts were there, and nobody may know whose it is.
    void neverComparesTheOpenRecordWithSomebodyElsesThatComeLate()
    {
        Stage stage;
        stage.finding.showPerson({wang, Text::verbatim(u"Wang"_s)});
        stage.finding.takeOpen(u"7009"_s, contract(u"7009"_s, zhao));
        stage.call(0)->answer(listOf({contract(u"7001"_s, wang), contract(u"7002"_s, wang)}));
        stage.call(1)->answer(lacksScope(u"corehr:employee:read"_s));
        QCOMPARE(stage.siblings.size(), 0);
        QVERIFY(stage.board->records().isEmpty());
        QVERIFY(!stage.board->isHidden()); // the open contract stays where it is
        QVERIFY(stage.board->personName().isEmpty());
    }

    void findsTheOwnersRecordsInWhateverOrderTheAnswersCome_data()
    {
        QTest::addColumn<bool>("ownerFirst");
        QTest::newRow("owner first") << true;
        QTest::newRow("somebody else's records first") << false;
    }
    void findsTheOwnersRecordsInWhateverOrderTheAnswersCome()
    {
        QFETCH(bool, ownerFirst);
        Stage stage;
        stage.finding.showPerson({wang, Text::verbatim(u"Wang"_s)});
        stage.finding.takeOpen(u"7009"_s, contract(u"7009"_s, zhao));
        if (!ownerFirst)
            stage.call(0)->answer(listOf({contract(u"7001"_s, wang)}));
        stage.call(1)->answer(
            listOf({QJsonObject{{u"employment_id"_s, zhao}, {u"employee_number"_s, u"E8"_s}}}));
        QCOMPARE(stage.gateway.calls.size(), 3);
        stage.call(2)->answer(listOf({contract(u"7008"_s, zhao)})); // a new contract comes late to the search
        QCOMPARE(stage.siblings.size(), 1);
        const auto others = stage.siblings.constFirst().constFirst().value<QList<Record>>();
        QCOMPARE(others.size(), 1);
        QCOMPARE(others.constFirst().text(u"contract_id"_s), u"7008"_s);
        QCOMPARE(stage.board->personName().now(), u"E8"_s);
    }
};

QTEST_MAIN(TestRecordFinding)
#include "tst_record_finding.moc"
