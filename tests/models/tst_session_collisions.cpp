// SPDX-License-Identifier: Apache-2.0
//
// Somebody else changes the record between reading it and sending an edit of it: nothing of theirs is lost.
#include "models/session/operation_session.h"
#include "tests/models/small_operation.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_journal.h"
#include "tests/support/scripted_gateway.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class SessionCollisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theRecordIsReadOnceMoreBeforeSending();
    void aChangeOfTheEditedFieldStopsTheSending();
    void sendingOnceMoreMeansIt();
    void aSecondChangeStopsItAgain();
    void aChangeElsewhereIsTakenOver();
    void whatIsAlwaysSentFollowsTheServer();
    void aListThatBothChangedIsAsked();
    void theSameChangeBySomebodyElseIsTold();
    void aFailedCheckSendsNothing();
    void cancellingTheCheckSendsNothing();
    void whatWasNotReadIsNotChecked();
    void aDoubtThatIsRepeatedIsNotTakenForSomebodyElse();

private:
    void type(const QString &path, const QString &text)
    {
        m_session->form().setData(m_session->form().indexOf(path), text);
    }
    void load(const QJsonObject &record);
    void answerRead(const QJsonObject &record) { m_gateway->last()->answer(success({{u"thing"_s, record}})); }
    [[nodiscard]] int writes() const;

    FixedClock m_clock;
    OperationSpec m_spec;
    std::unique_ptr<ScriptedGateway> m_gateway;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<OperationSession> m_session;
    std::unique_ptr<QSignalSpy> m_collided;
};

namespace {

QJsonObject thing(int status, const QString &name, const QJsonArray &parts = {})
{
    return {{u"status"_s, status}, {u"name"_s, name}, {u"parts"_s, parts}};
}

QJsonObject part(const QString &id, int rate)
{
    return {{u"part_id"_s, id}, {u"rate"_s, rate}};
}

} // namespace

void SessionCollisionsTest::init()
{
    m_session.reset();
    m_spec = smallOperation();
    m_gateway = std::make_unique<ScriptedGateway>();
    m_journal = std::make_unique<MemoryJournal>();
    m_session = std::make_unique<OperationSession>(m_spec, Connection(), *m_gateway, *m_journal, m_clock);
    m_collided = std::make_unique<QSignalSpy>(m_session.get(), &OperationSession::collided);
}

void SessionCollisionsTest::load(const QJsonObject &record)
{
    type(u"thing_id"_s, u"6930815272790114325"_s);
    m_session->load();
    answerRead(record);
}

int SessionCollisionsTest::writes() const
{
    return int(std::count_if(m_gateway->requests.begin(), m_gateway->requests.end(),
                             [](const ApiRequest &request) { return request.isWrite(); }));
}

void SessionCollisionsTest::theRecordIsReadOnceMoreBeforeSending()
{
    load(thing(1, u"Old"_s));
    type(u"name"_s, u"Mine"_s);
    m_session->submit();
    QCOMPARE(writes(), 0);
    answerRead(thing(1, u"Old"_s));
    QCOMPARE(writes(), 1);
    QCOMPARE(m_collided->size(), 0);
}

void SessionCollisionsTest::aChangeOfTheEditedFieldStopsTheSending()
{
    load(thing(1, u"Old"_s));
    type(u"name"_s, u"Mine"_s);
    m_session->submit();
    answerRead(thing(1, u"Theirs"_s));
    QCOMPARE(writes(), 0);
    QCOMPARE(m_session->state(), OperationSession::State::Editing);
    QCOMPARE(m_collided->size(), 1);
    const auto collisions = m_collided->first().first().value<QList<Collision>>();
    QCOMPARE(collisions.size(), 1);
    QCOMPARE(collisions.first().field, u"name"_s);
    QCOMPARE(collisions.first().was.text(u"name"_s), u"Old"_s);
    QCOMPARE(collisions.first().now.text(u"name"_s), u"Theirs"_s);
    QCOMPARE(collisions.first().yours.text(u"name"_s), u"Mine"_s);
    // The form goes on with both: theirs as what the record holds, mine as the edit.
    QCOMPARE(m_session->form().draft().loaded.text(u"name"_s), u"Theirs"_s);
    QCOMPARE(m_session->form().draft().values.text(u"name"_s), u"Mine"_s);
    QVERIFY(m_session->hasUnsavedEdits());
}

void SessionCollisionsTest::sendingOnceMoreMeansIt()
{
    load(thing(1, u"Old"_s));
    type(u"name"_s, u"Mine"_s);
    m_session->submit();
    answerRead(thing(1, u"Theirs"_s));
    m_session->submit();
    answerRead(thing(1, u"Theirs"_s));
    QCOMPARE(writes(), 1);
    QVERIFY(m_gateway->requests.last().body.contains("Mine"));
    QVERIFY(m_gateway->requests.last().intent->before.contains("Theirs")); // what an undo would bring back
}

void SessionCollisionsTest::aSecondChangeStopsItAgain()
{
    load(thing(1, u"Old"_s));
    type(u"name"_s, u"Mine"_s);
    m_session->submit();
    answerRead(thing(1, u"Theirs"_s));
    m_session->submit();
    answerRead(thing(1, u"Theirs again"_s));
    QCOMPARE(writes(), 0);
    QCOMPARE(m_collided->size(), 2);
}

void SessionCollisionsTest::aChangeElsewhereIsTakenOver()
{
    load(thing(1, u"Old"_s, {part(u"1"_s, 100)}));
    type(u"name"_s, u"Mine"_s);
    m_session->submit();
    answerRead(thing(1, u"Old"_s, {part(u"2"_s, 100)}));
    QCOMPARE(m_collided->size(), 0);
    QCOMPARE(writes(), 1);
    QVERIFY(!m_gateway->requests.last().body.contains("parts"));
    QCOMPARE(m_session->form().draft().loaded.entries(u"parts"_s).constFirst().value(u"part_id"_s), u"2"_s);
}

void SessionCollisionsTest::whatIsAlwaysSentFollowsTheServer()
{
    load(thing(1, u"Old"_s));
    type(u"name"_s, u"Mine"_s);
    m_session->submit();
    m_gateway->last()->answer(
        success({{u"thing"_s, QJsonObject{{u"status"_s, 2}, {u"name"_s, u"Old"_s}, {u"note"_s, u"n"_s}}}}));
    QCOMPARE(writes(), 1);
    // Sending the status of before would have moved the record back.
    QVERIFY(m_gateway->requests.last().body.contains("\"status\":2"));
}

void SessionCollisionsTest::aListThatBothChangedIsAsked()
{
    load(thing(1, u"Old"_s, {part(u"1"_s, 100)}));
    type(u"parts.1.part_id"_s, u"3"_s);
    m_session->submit();
    answerRead(thing(1, u"Old"_s, {part(u"1"_s, 40), part(u"2"_s, 60)}));
    QCOMPARE(writes(), 0);
    QCOMPARE(m_collided->size(), 1);
    const auto collisions = m_collided->first().first().value<QList<Collision>>();
    QCOMPARE(collisions.first().now.entries(u"parts"_s).size(), 2);
}

void SessionCollisionsTest::theSameChangeBySomebodyElseIsTold()
{
    load(thing(1, u"Old"_s));
    type(u"name"_s, u"Same"_s);
    m_session->submit();
    answerRead(thing(1, u"Same"_s));
    QCOMPARE(writes(), 0);
    QCOMPARE(m_collided->size(), 1);
}

void SessionCollisionsTest::aFailedCheckSendsNothing()
{
    load(thing(1, u"Old"_s));
    type(u"name"_s, u"Mine"_s);
    QSignalSpy failed(m_session.get(), &OperationSession::checkFailed);
    m_session->submit();
    m_gateway->last()->answer(refused(1002001));
    QCOMPARE(writes(), 0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_session->state(), OperationSession::State::Editing);
    QCOMPARE(m_session->form().draft().values.text(u"name"_s), u"Mine"_s);
}

void SessionCollisionsTest::cancellingTheCheckSendsNothing()
{
    load(thing(1, u"Old"_s));
    type(u"name"_s, u"Mine"_s);
    m_session->submit();
    m_session->cancel();
    QCOMPARE(writes(), 0);
    QCOMPARE(m_session->state(), OperationSession::State::Editing);
}

void SessionCollisionsTest::whatWasNotReadIsNotChecked()
{
    type(u"thing_id"_s, u"6930815272790114325"_s);
    type(u"status"_s, u"1"_s);
    m_session->submit();
    QCOMPARE(writes(), 1);
    QCOMPARE(m_gateway->requests.size(), 1);
}

void SessionCollisionsTest::aDoubtThatIsRepeatedIsNotTakenForSomebodyElse()
{
    load(thing(1, u"Old"_s));
    type(u"name"_s, u"Mine"_s);
    m_session->submit();
    answerRead(thing(1, u"Old"_s));
    m_gateway->last()->answer(lostAfterSending());
    QVERIFY(m_session->canTryAgain());
    m_session->submit(); // the record may show the change by now: the same token tells
    QCOMPARE(writes(), 2);
    QCOMPARE(m_collided->size(), 0);
}

QTEST_GUILESS_MAIN(SessionCollisionsTest)
#include "tst_session_collisions.moc"
