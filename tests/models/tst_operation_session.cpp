// SPDX-License-Identifier: Apache-2.0
#include "models/session/operation_session.h"
#include "tests/models/small_operation.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_journal.h"
#include "tests/support/scripted_gateway.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>
#include <QUuid>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class OperationSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadingFillsTheForm();
    void aLateAnswerNeverOverwritesTheRecordAskedForNow();
    void aFailedLoadKeepsWhatWasTyped();
    void aBlockedFormIsNotSent();
    void aSecondSubmitWhileSendingIsIgnored();
    void successMakesTheServersStateTheNewOriginal();
    void theTokenStaysForTheSameContentAndChangesWithIt();
    void theTokenIsNewAfterASuccess();
    void doubtWithATokenMayBeTriedAgainInTheSameRow();
    void doubtWithoutAKeyIsReadBackBeforeItIsSentAgain();
    void readingBackReadsTheRecordInDoubt();
    void aRefusalMarksItsFieldAndKeepsTheForm();
    void cancellingReportsOnce();
    void destructionWhileSendingIsSafe();

private:
    void open(Repeat repeat = Repeat::ClientToken);
    void fill();
    void type(const QString &path, const QString &text)
    {
        m_session->form().setData(m_session->form().indexOf(path), text);
    }
    static QString token(const ApiRequest &request);

    FixedClock m_clock;
    OperationSpec m_spec;
    std::unique_ptr<ScriptedGateway> m_gateway;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<OperationSession> m_session;
};

namespace {

QJsonObject thing(int status, const QString &name)
{
    return {{u"thing"_s, QJsonObject{{u"status"_s, status}, {u"name"_s, name}}}};
}

} // namespace

void OperationSessionTest::init()
{
    open();
}

void OperationSessionTest::open(Repeat repeat)
{
    m_session.reset();
    m_spec = smallOperation(repeat);
    m_gateway = std::make_unique<ScriptedGateway>();
    m_journal = std::make_unique<MemoryJournal>();
    m_session = std::make_unique<OperationSession>(m_spec, Connection(), *m_gateway, *m_journal, m_clock);
}

void OperationSessionTest::fill()
{
    type(u"thing_id"_s, u"6930815272790114325"_s);
    type(u"status"_s, u"1"_s);
    type(u"name"_s, u"New"_s);
}

QString OperationSessionTest::token(const ApiRequest &request)
{
    return QUrlQuery(QUrl(QString::fromLatin1(request.encodedTarget()))).queryItemValue(u"client_token"_s);
}

void OperationSessionTest::loadingFillsTheForm()
{
    type(u"thing_id"_s, u"6930815272790114325"_s);
    m_session->load();
    QCOMPARE(m_session->state(), OperationSession::State::Loading);
    QCOMPARE(m_gateway->requests.last().encodedTarget(), QByteArray("/open-apis/things/6930815272790114325"));
    m_gateway->last()->answer(success(thing(1, u"Old"_s)));
    QCOMPARE(m_session->state(), OperationSession::State::Editing);
    QCOMPARE(m_session->form().draft().values.text(u"name"_s), u"Old"_s);
    QCOMPARE(m_session->form().draft().values.text(u"thing_id"_s), u"6930815272790114325"_s);
    QVERIFY(!m_session->hasUnsavedEdits());
}

void OperationSessionTest::aLateAnswerNeverOverwritesTheRecordAskedForNow()
{
    type(u"thing_id"_s, u"1"_s);
    m_session->load();
    type(u"thing_id"_s, u"2"_s);
    m_session->load();
    m_gateway->calls.at(1)->answer(success(thing(1, u"Two"_s)));
    m_gateway->calls.at(0)->answer(success(thing(1, u"One"_s)));
    QCOMPARE(m_session->form().draft().values.text(u"name"_s), u"Two"_s);
}

void OperationSessionTest::aFailedLoadKeepsWhatWasTyped()
{
    fill();
    QSignalSpy failed(m_session.get(), &OperationSession::loadFailed);
    m_session->load();
    m_gateway->last()->answer(refused(1002064));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_session->form().draft().values.text(u"name"_s), u"New"_s);
}

void OperationSessionTest::aBlockedFormIsNotSent()
{
    m_session->submit();
    QVERIFY(m_gateway->requests.isEmpty());
    QVERIFY(m_session->form().firstBlocked().data(FormModel::VisitedRole).toBool());
}

void OperationSessionTest::aSecondSubmitWhileSendingIsIgnored()
{
    fill();
    m_session->submit();
    m_session->submit();
    QCOMPARE(m_gateway->requests.size(), 1);
}

void OperationSessionTest::successMakesTheServersStateTheNewOriginal()
{
    fill();
    QSignalSpy settled(m_session.get(), &OperationSession::settled);
    m_session->submit();
    m_gateway->last()->answer(success());
    QCOMPARE(settled.size(), 1);
    QCOMPARE(m_session->state(), OperationSession::State::Settled);
    QCOMPARE(m_gateway->requests.last().endpoint.verb, QByteArray("GET"));
    m_gateway->last()->answer(success(thing(1, u"As the server spells it"_s)));
    QCOMPARE(m_session->form().draft().loaded.text(u"name"_s), u"As the server spells it"_s);
    QVERIFY(!m_session->hasUnsavedEdits());
    QCOMPARE(m_session->state(), OperationSession::State::Settled);
}

void OperationSessionTest::theTokenStaysForTheSameContentAndChangesWithIt()
{
    fill();
    const QString first = token(m_session->request());
    QCOMPARE(QUuid::fromString(first).version(), QUuid::Random);
    QCOMPARE(token(m_session->request()), first);
    type(u"name"_s, u"Newer"_s);
    QVERIFY(token(m_session->request()) != first);
    QCOMPARE(m_session->request().intent->repeatKey, token(m_session->request()));
}

void OperationSessionTest::theTokenIsNewAfterASuccess()
{
    fill();
    const QString first = token(m_session->request());
    m_session->submit();
    m_gateway->last()->answer(success());
    m_gateway->last()->answer(refused(1160998, 500)); // the read afterwards fails
    type(u"name"_s, u"Another"_s);
    type(u"name"_s, u"New"_s);
    QVERIFY(token(m_session->request()) != first);
}

void OperationSessionTest::doubtWithATokenMayBeTriedAgainInTheSameRow()
{
    fill();
    m_session->submit();
    m_gateway->last()->answer(lostAfterSending());
    QVERIFY(m_session->canTryAgain());
    QVERIFY(m_session->canReadBack());
    m_session->submit();
    QCOMPARE(m_gateway->requests.size(), 2);
    QCOMPARE(token(m_gateway->requests.at(1)), token(m_gateway->requests.at(0)));
    QCOMPARE(m_gateway->requests.at(1).intent->resumes, 7);
}

void OperationSessionTest::doubtWithoutAKeyIsReadBackBeforeItIsSentAgain()
{
    open(Repeat::ReadFirst);
    fill();
    m_session->submit();
    m_gateway->last()->answer(lostAfterSending());
    QVERIFY(!m_session->canTryAgain());
    QSignalSpy doubt(m_session.get(), &OperationSession::doubtSettled);
    m_session->submit();
    QCOMPARE(m_gateway->requests.last().endpoint.verb, QByteArray("GET"));
    m_gateway->last()->answer(success(thing(2, u"Old"_s)));
    QCOMPARE(doubt.size(), 1);
    QCOMPARE(doubt.first().first().toBool(), false);
    QCOMPARE(m_journal->resolved.size(), 1);
    QCOMPARE(m_journal->resolved.first(), std::make_pair(qint64(7), HistoryEntry::State::Failed));
    m_session->submit();
    QCOMPARE(m_gateway->requests.last().endpoint.verb, QByteArray("PATCH"));
}

void OperationSessionTest::readingBackReadsTheRecordInDoubt()
{
    fill();
    m_session->submit();
    m_gateway->last()->answer(lostAfterSending());
    type(u"thing_id"_s, u"42"_s); // the user goes on with another record before the doubt is settled
    m_session->readBack();
    QCOMPARE(m_gateway->requests.last().encodedTarget(), QByteArray("/open-apis/things/6930815272790114325"));
}

void OperationSessionTest::aRefusalMarksItsFieldAndKeepsTheForm()
{
    m_spec.errors = {
        {1160545, Text::verbatim(u"occupied"_s), Text::verbatim(u"change it"_s), u"name"_s, Retry::No}};
    fill();
    m_session->submit();
    m_gateway->last()->answer(refused(1160545));
    QCOMPARE(m_session->form().draft().values.text(u"name"_s), u"New"_s);
    QCOMPARE(m_session->form().problemsAt(m_session->form().indexOf(u"name"_s)).size(), 1);
    QVERIFY(!m_session->canTryAgain());
    type(u"name"_s, u"Better"_s);
    QVERIFY(!m_session->form().isBlocked());
}

void OperationSessionTest::cancellingReportsOnce()
{
    fill();
    QSignalSpy settled(m_session.get(), &OperationSession::settled);
    m_session->submit();
    m_session->cancel();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(m_session->outcome().kind, Outcome::Kind::Cancelled);
}

void OperationSessionTest::destructionWhileSendingIsSafe()
{
    fill();
    m_session->submit();
    m_session.reset();
    m_gateway->last()->answer(success());
    QCOMPARE(m_gateway->requests.size(), 1);
}

QTEST_GUILESS_MAIN(OperationSessionTest)
#include "tst_operation_session.moc"
