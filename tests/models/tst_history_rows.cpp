// SPDX-License-Identifier: Apache-2.0
#include "models/history/entry_changes.h"
#include "models/history/history_export.h"
#include "models/history/history_rows.h"
#include "models/operations/catalog.h"
#include "models/operations/operations.h"
#include "tests/support/memory_journal.h"
#include "tests/support/memory_table_files.h"

#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using End = HistoryExport::End;

namespace {

/// JSON within JSON, with ~ for an escaped quote: moc loses its way in raw strings that hold one.
QByteArray json(QByteArray text)
{
    return text.replace('~', "\\\"");
}

HistoryEntry entryOf(const OperationSpec &spec, const QByteArray &before, const QByteArray &body)
{
    HistoryEntry entry;
    entry.number = 1;
    entry.operation = spec.key;
    entry.connectionId = u"real"_s;
    entry.connectionName = u"星河科技"_s;
    entry.target = u"7000000000000000001"_s;
    entry.before = before;
    entry.body = body;
    entry.state = HistoryEntry::State::Succeeded;
    entry.startedAt = QDateTime(QDate(2026, 11, 22), QTime(18, 0, 5), Qt::OffsetFromUTC, 8 * 3600);
    return entry;
}

/// Each change of an entry in a line.
QStringList linesOf(const OperationSpec &spec, const QByteArray &before, const QByteArray &body)
{
    QStringList lines;
    for (const Change &change : changesOf(spec, entryOf(spec, before, body)))
        lines.append(changeLine(change, !before.isEmpty()).now());
    return lines;
}

/// A journal that may fall ill.
class IllJournal : public MemoryJournal
{
public:
    [[nodiscard]] JournalTrouble trouble() const override { return illness; }
    JournalTrouble illness = JournalTrouble::None;
};

} // namespace

class TestHistoryRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationTellsWhatItChanged_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("offer") << u"update_offer_status"_s << R"({"offer_status":4})"_ba
                               << R"({"offer_status":6,"expiration_date":"2026-12-31"})"_ba
                               << QStringList{u"Offer status: Approved → Sent"_s,
                                              u"Offer valid until: (empty) → 2026-12-31"_s};
        QTest::newRow("contract") << u"update_contract"_s << R"({"contract_number":"HT-1"})"_ba
                                  << R"({"contract_number":"HT-2"})"_ba
                                  << QStringList{u"Contract number: HT-1 → HT-2"_s};
        QTest::newRow("contract, not read")
            << u"update_contract"_s << ""_ba
            << R"({"contract_number":"HT-2"})"_ba << QStringList{u"Contract number: HT-2"_s};
        QTest::newRow("pre-hire v1")
            << u"update_pre_hire"_s
            << json(
                   R"({"onboarding_status":{"enum_name":"preboarding"},"custom_fields":[{"field_name":"a","value":"~x~"},{"field_name":"b","value":"12"}]})")
            << json(
                   R"({"onboarding_status":{"enum_name":"preboarding"},"custom_fields":[{"field_name":"a","value":"~x~"},{"field_name":"b","value":"13"}]})")
            << QStringList{u"Onboarding status: To be onboarded (sent unchanged)"_s,
                           u"Custom fields · b: 12 → 13"_s};
        QTest::newRow("pre-hire v2")
            << u"update_pre_hire_v2"_s
            << json(
                   R"({"offer_info_update":{"worker_id":"E1","cost_center_rates":[{"cost_center_id":"1","rate":100}],"custom_fields":[{"field_name":"a","value":"~x~"}]}})")
            << json(
                   R"({"offer_info_update":{"cost_center_rates":[{"cost_center_id":"1","rate":60},{"cost_center_id":"2","rate":40}],"custom_fields":[{"field_name":"b","value":"[~new~]"}]},"standard_update_fields":["offer_info_update.worker_id","offer_info_update.cost_center_rates"],"custom_update_fields":["a","b"]})")
            << QStringList{u"Employee number: E1 → (emptied)"_s, u"Cost centers: 1 · 100 → 1 · 60\n2 · 40"_s,
                           u"Custom fields · b: (empty) → new"_s, u"Custom fields · a: x → (emptied)"_s};
        QTest::newRow("withdrawal") << u"withdraw_onboarding"_s
                                    << R"({"pre_hire_id":"1","onboarding_status":"day_one"})"_ba
                                    << R"({"pre_hire_id":"1","withdraw_reason":"left"})"_ba
                                    << QStringList{u"Onboarding status: Ready (day one) → Withdrawn"_s,
                                                   u"Reason: (empty) → left"_s};
        QTest::newRow("restoring")
            << u"restore_onboarding"_s << R"({"onboarding_status":"withdrawn"})"_ba
            << R"({"pre_hire_id":"1"})"_ba
            << QStringList{u"Onboarding status: Withdrawn → To be onboarded / Ready (day one)"_s};
        QTest::newRow("completion") << u"complete_onboarding"_s << R"({"onboarding_status":"day_one"})"_ba
                                    << "{}"_ba
                                    << QStringList{u"Onboarding status: Ready (day one) → Completed"_s};
        QTest::newRow("deletion") << u"delete_external_referral_reward"_s << ""_ba
                                  << "{}"_ba << QStringList{};
    }
    void everyOperationTellsWhatItChanged()
    {
        QFETCH(const QString, operation);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, body);
        QFETCH(const QStringList, lines);
        QCOMPARE(linesOf(*findOperation(operation), before, body), lines);
    }

    void moneyKeepsItsDigits()
    {
        const QStringList lines =
            linesOf(importExternalReferralReward(), {},
                    R"({"bonus":{"bonus_type":2,"cash":{"currency_type":"CNY","amount":2000.50}}})");
        QVERIFY2(lines.join(u'\n').contains(u"2,000.50"_s), qPrintable(lines.join(u'\n')));
    }

    void aRowHasACellForEveryColumn()
    {
        HistoryEntry entry =
            entryOf(updateContract(), R"({"contract_number":"HT-1"})", R"({"contract_number":"HT-2"})");
        entry.state = HistoryEntry::State::Failed;
        entry.code = 1160545;
        entry.httpStatus = 400;
        entry.subject = u"林晓雯"_s;
        entry.logId = u"LOG1"_s;
        entry.createdId = u"CREATED"_s;
        entry.repeatKey = u"TOKEN"_s;
        const QStringList row = historyRow(entry, Connection::Environment::Production);
        QCOMPARE(row.size(), historyHead().size());
        const QDateTime told = QDateTime::fromString(row.at(0), Qt::ISODate);
        QCOMPARE(told, entry.startedAt);
        QVERIFY2(row.at(0).endsWith(u'Z') || row.at(0).contains(u'+') || row.at(0).count(u'-') == 3,
                 qPrintable(row.at(0)));
        QCOMPARE(row.at(1), u"星河科技"_s);
        QCOMPARE(row.at(2), u"Production"_s);
        QCOMPARE(row.mid(4, 3), (QStringList{u"林晓雯"_s, entry.target, u"Contract number: HT-1 → HT-2"_s}));
        QCOMPARE(row.at(8), u"1160545"_s);
        QVERIFY(row.at(9).contains(u"already has a contract"_s));
        QCOMPARE(row.mid(10), (QStringList{u"LOG1"_s, u"CREATED"_s, u"TOKEN"_s}));
    }

    void aForgottenConnectionAndAnUnknownOperationAreTold()
    {
        HistoryEntry entry = entryOf(updateContract(), {}, {});
        entry.operation = u"update_the_moon"_s;
        const QStringList row = historyRow(entry, std::nullopt);
        QVERIFY(row.at(2).contains(u"forgotten"_s));
        QCOMPARE(row.at(3), u"update_the_moon"_s);
        entry.isSandbox = true;
        QCOMPARE(historyRow(entry, std::nullopt).at(2), u"Sandbox"_s);
    }

    void everythingFoundIsExportedNotOnlyAPage()
    {
        fill(237);
        HistoryExport job(m_journal, m_files.create(u"a.csv"_s, LongNumbers::Guarded), {}, {}, nullptr);
        QSignalSpy progress(&job, &HistoryExport::progressed);
        QCOMPARE(run(job), End::Done);
        QCOMPARE(job.count(), 237);
        const QList<QStringList> table = m_files.tables.value(u"a.csv"_s);
        QCOMPARE(table.size(), 238);
        QCOMPARE(table.first(), historyHead());
        QCOMPARE(table.at(1).at(5), u"237"_s); // newest first
        QCOMPARE(table.last().at(5), u"1"_s);
        QVERIFY(progress.size() > 1);
        int last = 0;
        for (const QList<QVariant> &step : std::as_const(progress)) {
            QVERIFY(step.at(1).toInt() >= last);
            last = step.at(1).toInt();
        }
    }

    void anEmptyHistoryIsItsHeadAlone()
    {
        HistoryExport job(m_journal, m_files.create(u"a.csv"_s, LongNumbers::Guarded), {}, {}, nullptr);
        QCOMPARE(run(job), End::Done);
        QCOMPARE(m_files.tables.value(u"a.csv"_s), QList<QStringList>{historyHead()});
    }

    void aFileThatFailsHalfWayEndsIt()
    {
        fill(120);
        m_files.trouble = {FileTrouble::NoSpace, u"No space left on device"_s};
        m_files.rowsBeforeTrouble = 60;
        HistoryExport job(m_journal, m_files.create(u"a.csv"_s, LongNumbers::Guarded), {}, {}, nullptr);
        QCOMPARE(run(job), End::FileFailed);
        QCOMPARE(job.fileReply().trouble, FileTrouble::NoSpace);
        QVERIFY(m_files.tables.isEmpty());
        QCOMPARE(m_files.gone, 1);
    }

    void halfAHistoryIsNone()
    {
        fill(120);
        HistoryExport job(m_journal, m_files.create(u"a.csv"_s, LongNumbers::Guarded), {}, {}, nullptr);
        connect(&job, &HistoryExport::progressed, this, [this] {
            m_journal.entries.clear(); // what can't be read comes as nothing
            m_journal.illness = JournalTrouble::Unreachable;
        });
        QCOMPARE(run(job), End::JournalFailed);
        QVERIFY(m_files.tables.isEmpty());
    }

    void aJournalThatCanOnlyBeReadIsExported()
    {
        fill(3);
        m_journal.illness = JournalTrouble::ReadOnly;
        HistoryExport job(m_journal, m_files.create(u"a.csv"_s, LongNumbers::Guarded), {}, {}, nullptr);
        QCOMPARE(run(job), End::Done);
        QCOMPARE(job.count(), 3);
    }

    void init()
    {
        m_journal.entries.clear();
        m_journal.illness = JournalTrouble::None;
        m_files = {};
    }

private:
    void fill(int count)
    {
        for (int number = count; number > 0; --number) {
            HistoryEntry entry = entryOf(updateContract(), {}, R"({"contract_number":"HT-2"})");
            entry.number = number;
            entry.target = QString::number(number);
            m_journal.entries.append(entry);
        }
    }
    static End run(HistoryExport &job)
    {
        End end = End::FileFailed;
        bool ended = false;
        connect(&job, &HistoryExport::finished, &job, [&](End how) {
            end = how;
            ended = true;
        });
        job.start();
        if (!QTest::qWaitFor([&] { return ended; }))
            QTest::qFail("the export does not end", __FILE__, __LINE__);
        return end;
    }

    IllJournal m_journal;
    MemoryTableFiles m_files;
};

QTEST_GUILESS_MAIN(TestHistoryRows)
#include "tst_history_rows.moc"
