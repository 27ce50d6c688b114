// SPDX-License-Identifier: Apache-2.0
#include "app/service/answer_reader.h"

#include <QTest>

using namespace PeopleDesk;
using State = AnswerReader::State;

namespace {

constexpr qint64 largest = 1'000;

QByteArray answer(const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body;
}

} // namespace

/// Answers as a server, a proxy or somebody unfriendly may send them.
class AnswerReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnswers_data();
    void readsAnswers();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void cutOffAnywhereIsNeverWhole_data();
    void cutOffAnywhereIsNeverWhole();
    void keepsTheConnectionWhereItMay_data();
    void keepsTheConnectionWhereItMay();
    void headersAreFoundWithoutCase();
    void endlessHeadsAreGivenUp();
};

void AnswerReaderTest::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("untilClose");
    QTest::addRow("length") << answer("Content-Length: 5\r\n", "hello") << 200 << QByteArray("hello")
                            << false;
    QTest::addRow("empty") << answer("Content-Length: 0\r\n", "") << 200 << QByteArray() << false;
    QTest::addRow("chunks") << answer("Transfer-Encoding: chunked\r\n",
                                      "3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n")
                            << 200 << QByteArray("hello") << false;
    QTest::addRow("chunks with a trailer")
        << answer("Transfer-Encoding: Chunked\r\n", "A\r\n0123456789\r\n0\r\nX-Sum: 1\r\n\r\n") << 200
        << QByteArray("0123456789") << false;
    QTest::addRow("up to the close") << answer("", "hello") << 200 << QByteArray("hello") << true;
    QTest::addRow("without reason") << QByteArray("HTTP/1.1 429\r\nContent-Length: 2\r\n\r\n{}") << 429
                                    << QByteArray("{}") << false;
    QTest::addRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray()
                                << false;
    QTest::addRow("after an interim answer")
        << "HTTP/1.1 100 Continue\r\n\r\n" + answer("Content-Length: 2\r\n", "{}") << 200 << QByteArray("{}")
        << false;
    QTest::addRow("old version") << QByteArray("HTTP/1.0 200 OK\r\n\r\nhello") << 200 << QByteArray("hello")
                                 << true;
}

/// In one piece, and byte for byte.
void AnswerReaderTest::readsAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, untilClose);
    for (const bool isWhole : {true, false}) {
        AnswerReader reader(largest);
        if (isWhole)
            reader.feed(bytes);
        for (qsizetype place = 0; !isWhole && place < bytes.size(); ++place) {
            QCOMPARE(reader.state(), State::Incomplete);
            reader.feed(bytes.mid(place, 1));
        }
        QCOMPARE(reader.state(), untilClose ? State::Incomplete : State::Whole);
        QCOMPARE(reader.close(), State::Whole);
        QTEST(reader.status(), "status");
        QTEST(reader.body(), "body");
    }
}

void AnswerReaderTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    const auto broken = [](const char *name, const QByteArray &bytes) {
        QTest::addRow("%s", name) << bytes << State::Broken;
    };
    broken("mail server", "220 mail.example ESMTP\r\n");
    broken("other version", "HTTP/2 200 OK\r\n\r\n");
    broken("TLS alert", QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7));
    broken("no status", "HTTP/1.1 OK\r\n\r\n");
    broken("long status", "HTTP/1.1 2000 OK\r\n\r\n");
    broken("negative status", "HTTP/1.1 -20 OK\r\n\r\n");
    broken("status below 100", "HTTP/1.1 099 OK\r\n\r\n");
    broken("too short", "HTTP/1.1\r\n\r\n");
    broken("other protocol from here", "HTTP/1.1 101 Switching\r\n\r\n");
    broken("header without a colon", answer("Content-Length\r\n", ""));
    broken("folded header", answer("X: a\r\n b\r\n", ""));
    broken("blank before the colon", answer("Content-Length : 5\r\n", "hello"));
    broken("two lengths", answer("Content-Length: 5\r\nContent-Length: 6\r\n", "hello!"));
    broken("list of lengths", answer("Content-Length: 5, 5\r\n", "hello"));
    broken("negative length", answer("Content-Length: -1\r\n", ""));
    broken("length with a plus", answer("Content-Length: +5\r\n", "hello"));
    broken("length that is none", answer("Content-Length: five\r\n", "hello"));
    broken("empty length", answer("Content-Length:\r\n", "hello"));
    broken("length beyond all numbers", answer("Content-Length: 99999999999999999999\r\n", ""));
    broken("unknown encoding", answer("Transfer-Encoding: gzip, chunked\r\n", ""));
    broken("chunk size that is none", answer("Transfer-Encoding: chunked\r\n", "x\r\n"));
    broken("negative chunk", answer("Transfer-Encoding: chunked\r\n", "-3\r\nabc\r\n"));
    broken("chunk size beyond all numbers",
           answer("Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFFFFFFF\r\n"));
    broken("chunk that is longer than it says", answer("Transfer-Encoding: chunked\r\n", "2\r\nabc\r\n"));
    QTest::addRow("length too large") << answer("Content-Length: 1001\r\n", "") << State::TooLarge;
    QTest::addRow("chunk too large") << answer("Transfer-Encoding: chunked\r\n", "3E9\r\n")
                                     << State::TooLarge;
    QTest::addRow("chunks too large together")
        << answer("Transfer-Encoding: chunked\r\n", "3E8\r\n" + QByteArray(1'000, ' ') + "\r\n1\r\nx\r\n")
        << State::TooLarge;
    QTest::addRow("up to the close too large") << answer("", QByteArray(1'001, ' ')) << State::TooLarge;
}

void AnswerReaderTest::refusesWhatIsNone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    AnswerReader reader(largest);
    QCOMPARE(reader.feed(bytes), state);
    QCOMPARE(reader.feed("more"), state);
    QCOMPARE(reader.close(), state);
    QVERIFY(!reader.keepsConnection());
}

void AnswerReaderTest::cutOffAnywhereIsNeverWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("length") << answer("Content-Length: 5\r\n", "hello");
    QTest::addRow("chunks") << answer("Transfer-Encoding: chunked\r\n", "3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n");
}

void AnswerReaderTest::cutOffAnywhereIsNeverWhole()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        AnswerReader reader(largest);
        reader.feed(bytes.left(length));
        QCOMPARE(reader.close(), State::Broken);
    }
}

void AnswerReaderTest::keepsTheConnectionWhereItMay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keeps");
    const QByteArray length = "Content-Length: 2\r\n";
    QTest::addRow("usual") << answer(length, "{}") << true;
    QTest::addRow("said so") << answer(length + "Connection: keep-alive\r\n", "{}") << true;
    QTest::addRow("closes") << answer(length + "Connection: Close\r\n", "{}") << false;
    QTest::addRow("closes, among others") << answer(length + "Connection: x, close\r\n", "{}") << false;
    QTest::addRow("old version") << QByteArray("HTTP/1.0 200 OK\r\n" + length + "\r\n{}") << false;
    QTest::addRow("something behind it") << answer(length, "{}HTTP/1.1 200 OK") << false;
    QTest::addRow("length and chunks")
        << answer(length + "Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n") << false;
    QTest::addRow("not whole") << answer(length, "{") << false;
}

void AnswerReaderTest::keepsTheConnectionWhereItMay()
{
    QFETCH(QByteArray, bytes);
    AnswerReader reader(largest);
    reader.feed(bytes);
    QTEST(reader.keepsConnection(), "keeps");
}

void AnswerReaderTest::headersAreFoundWithoutCase()
{
    AnswerReader reader(largest);
    reader.feed(answer(
        "X-Ogw-RateLimit-Reset:  17 \r\nSet-Cookie: a\r\nset-cookie: b\r\nEmpty:\r\nContent-Length: 0\r\n",
        ""));
    QCOMPARE(reader.state(), State::Whole);
    QCOMPARE(reader.headers().value("x-ogw-ratelimit-reset"), QByteArray("17"));
    QCOMPARE(reader.headers().value("set-cookie"), QByteArray("a, b"));
    QVERIFY(reader.headers().contains("empty"));
}

void AnswerReaderTest::endlessHeadsAreGivenUp()
{
    AnswerReader head(largest);
    head.feed("HTTP/1.1 200 OK\r\n");
    AnswerReader chunks(largest);
    chunks.feed(answer("Transfer-Encoding: chunked\r\n", "1;"));
    AnswerReader interim(largest);
    for (int round = 0; round < 5'000; ++round) {
        head.feed("X: " + QByteArray(20, 'x') + "\r\n");
        chunks.feed(QByteArray(20, 'x'));
        interim.feed("HTTP/1.1 100 Continue\r\n\r\n");
    }
    QCOMPARE(head.state(), State::Broken);
    QCOMPARE(chunks.state(), State::Broken);
    QCOMPARE(interim.state(), State::Broken);
}

QTEST_GUILESS_MAIN(AnswerReaderTest)
#include "tst_answer_reader.moc"
