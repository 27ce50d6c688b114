// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/secret_shelf.h"

#include <QTest>

#include <optional>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

/// A keychain in memory that can be told to be unavailable.
class PretendKeychain : public SessionStore
{
public:
    bool isThere = true;

    void read(const QString &key, QObject *context, const Answer &answer) override
    {
        SessionStore::read(key, context, checked(answer));
    }

    void write(const QString &key, const QByteArray &secret, QObject *context, const Answer &answer) override
    {
        if (isThere)
            SessionStore::write(key, secret, context, answer);
        else
            SessionStore::read(key, context, checked(answer));
    }

    [[nodiscard]] bool survivesRestart() const override { return true; }

private:
    [[nodiscard]] Answer checked(const Answer &answer) const
    {
        return [this, answer](const SecretReply &reply) {
            answer(isThere ? reply : SecretReply{SecretState::Unavailable, {}, u"nobody there"_s});
        };
    }
};

} // namespace

class TestSecretShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shelf.reset();
        m_keychain.emplace();
        m_session.emplace();
        m_shelf.emplace(*m_keychain, *m_session);
    }

    void aSecretGoesIntoTheKeychain()
    {
        QCOMPARE(write("s1").state, SecretState::Found);
        QVERIFY(m_keychain->contains(u"c-1"_s));
        QVERIFY(!m_shelf->isForSession(u"c-1"_s));
        QCOMPARE(read().secret, "s1"_ba);
        QVERIFY(m_shelf->survivesRestart());
    }

    void aSecretForTheSessionStaysInMemory()
    {
        QCOMPARE(writeForSession("s1").state, SecretState::Found);
        QVERIFY(!m_keychain->contains(u"c-1"_s));
        QVERIFY(m_shelf->isForSession(u"c-1"_s));
        QCOMPARE(read().secret, "s1"_ba);
        QVERIFY(!m_session->survivesRestart());
    }

    void theOneForTheSessionComesFirst()
    {
        write("old");
        writeForSession("new");
        QCOMPARE(read().secret, "new"_ba);
        write("newest");
        QCOMPARE(read().secret, "newest"_ba);
        QVERIFY(!m_shelf->isForSession(u"c-1"_s));
    }

    void aRefusedWriteChangesNothing()
    {
        writeForSession("kept");
        m_keychain->isThere = false;
        const SecretReply reply = write("refused");
        QCOMPARE(reply.state, SecretState::Unavailable);
        QCOMPARE(reply.detail, u"nobody there"_s);
        QCOMPARE(read().secret, "kept"_ba);
    }

    void withoutKeychainAndSessionTheReplySaysSo()
    {
        m_keychain->isThere = false;
        QCOMPARE(read().state, SecretState::Unavailable);
        m_keychain->isThere = true;
        QCOMPARE(read().state, SecretState::Absent);
    }

    void forgettingRemovesBoth()
    {
        write("one");
        writeForSession("two");
        std::optional<SecretReply> reply;
        m_shelf->remove(u"c-1"_s, this, [&](const SecretReply &came) { reply = came; });
        QTRY_VERIFY(reply);
        QCOMPARE(reply->state, SecretState::Absent);
        QCOMPARE(read().state, SecretState::Absent);
        QVERIFY(!m_keychain->contains(u"c-1"_s));
    }

    void theOlderSecretGoesEvenWhenNobodyWaits()
    {
        writeForSession("old");
        auto context = std::make_unique<QObject>();
        bool answered = false;
        m_shelf->write(u"c-1"_s, "new", context.get(), [&](const SecretReply &) { answered = true; });
        context.reset();
        QTRY_VERIFY(!m_shelf->isForSession(u"c-1"_s));
        QCOMPARE(read().secret, "new"_ba);
        QVERIFY(!answered);
    }

    void anAnswerComesLaterAndOnlyToTheLiving()
    {
        bool answered = false;
        auto context = std::make_unique<QObject>();
        m_session->read(u"c-1"_s, context.get(), [&](const SecretReply &) { answered = true; });
        QVERIFY2(!answered, "from within the call");
        context.reset();
        read();
        QVERIFY(!answered);
    }

    void aRemovedSecretIsOverwritten()
    {
        const QByteArray secret = "in memory";
        writeForSession(secret);
        const QByteArray handedOut = read().secret;
        m_session->erase(u"c-1"_s);
        QCOMPARE(handedOut, "in memory"_ba); // what was handed out is the reader's own
        QCOMPARE(secret, "in memory"_ba);
        QCOMPARE(read().state, SecretState::Absent);
    }

private:
    SecretReply read()
    {
        std::optional<SecretReply> reply;
        m_shelf->read(u"c-1"_s, this, [&](const SecretReply &came) { reply = came; });
        return await(reply);
    }

    SecretReply write(const QByteArray &secret)
    {
        std::optional<SecretReply> reply;
        m_shelf->write(u"c-1"_s, secret, this, [&](const SecretReply &came) { reply = came; });
        return await(reply);
    }

    SecretReply writeForSession(const QByteArray &secret)
    {
        std::optional<SecretReply> reply;
        m_shelf->writeForSession(u"c-1"_s, secret, this, [&](const SecretReply &came) { reply = came; });
        return await(reply);
    }

    static SecretReply await(const std::optional<SecretReply> &reply)
    {
        if (!QTest::qWaitFor([&reply] { return reply.has_value(); }))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return reply.value_or(SecretReply{SecretState::TimedOut, {}, {}});
    }

    std::optional<PretendKeychain> m_keychain;
    std::optional<SessionStore> m_session;
    std::optional<SecretShelf> m_shelf;
};

QTEST_GUILESS_MAIN(TestSecretShelf)
#include "tst_secret_shelf.moc"
