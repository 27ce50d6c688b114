// SPDX-License-Identifier: Apache-2.0
// One question for one text, not one for each letter, and none from the middle of a pinyin word.
#include "models/lookups/typing_pause.h"

#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TypingPauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manyLettersAreOneText();
    void enterDoesNotWait();
    void composingCountsForNothing();
    void enterWhileComposingChoosesAWord();
    void theSameTextIsToldOnce();
    void anEmptiedFieldIsToldToo();
    void waitsUnlessToldOtherwise();

private:
    std::unique_ptr<TypingPause> m_pause;
    std::unique_ptr<QSignalSpy> m_settled;
};

void TypingPauseTest::init()
{
    m_pause = std::make_unique<TypingPause>();
    m_pause->setPause(1ms);
    m_settled = std::make_unique<QSignalSpy>(m_pause.get(), &TypingPause::settled);
}

void TypingPauseTest::manyLettersAreOneText()
{
    for (const QString &text : {u"l"_s, u"li"_s, u"lin "_s})
        m_pause->setText(text, false);
    QVERIFY(m_pause->isWaiting());
    QVERIFY(m_settled->isEmpty());
    QTRY_COMPARE(m_settled->size(), 1);
    QCOMPARE(m_settled->first().first().toString(), u"lin"_s);
    QVERIFY(!m_pause->isWaiting());
}

void TypingPauseTest::enterDoesNotWait()
{
    m_pause->setPause(1h);
    m_pause->setText(u"lin"_s, false);
    m_pause->hurry();
    QCOMPARE(m_settled->size(), 1);
    m_pause->hurry();
    QCOMPARE(m_settled->size(), 1);
}

void TypingPauseTest::composingCountsForNothing()
{
    m_pause->setText(u"小"_s, false);
    m_pause->setText(u"小"_s, true); // "小" and a half-typed "wen"
    QVERIFY(!m_pause->isWaiting());
    m_pause->setText(u"小文"_s, false);
    QTRY_COMPARE(m_settled->size(), 1);
    QCOMPARE(m_settled->first().first().toString(), u"小文"_s);
}

void TypingPauseTest::enterWhileComposingChoosesAWord()
{
    m_pause->setText(u"xiao"_s, true);
    m_pause->hurry();
    QVERIFY(m_settled->isEmpty());
}

void TypingPauseTest::theSameTextIsToldOnce()
{
    m_pause->setText(u"lin"_s, false);
    m_pause->hurry();
    m_pause->setText(u"linx"_s, false);
    m_pause->setText(u"lin "_s, false); // back before the pause was over
    QVERIFY(!m_pause->isWaiting());
    m_pause->hurry();
    QCOMPARE(m_settled->size(), 1);
}

void TypingPauseTest::anEmptiedFieldIsToldToo()
{
    m_pause->setText(u"lin"_s, false);
    m_pause->hurry();
    m_pause->setText(QString(), false);
    m_pause->hurry();
    QCOMPARE(m_settled->size(), 2);
    QCOMPARE(m_settled->last().first().toString(), QString());
}

void TypingPauseTest::waitsUnlessToldOtherwise()
{
    TypingPause pause;
    QSignalSpy settled(&pause, &TypingPause::settled);
    pause.setText(u"lin"_s, false);
    QCoreApplication::processEvents();
    QVERIFY(pause.isWaiting());
    QVERIFY(settled.isEmpty());
}

QTEST_GUILESS_MAIN(TypingPauseTest)
#include "tst_typing_pause.moc"
