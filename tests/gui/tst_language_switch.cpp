// SPDX-License-Identifier: Apache-2.0
//
// The language is changed at the window, over a form that is half filled in.
#include "models/operations/catalog.h"
#include "tests/gui/desk.h"
#include "tests/gui/person.h"
#include "ui/editors/field_editor.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using Hands = Person::Hands;

namespace {

const auto offers = u"update_offer_status"_s;
const auto rewards = u"import_external_referral_reward"_s;

/// Every English source that the catalogue translates into something else.
QSet<QString> translatedSources()
{
    QFile file(QStringLiteral(TRANSLATIONS_ZH));
    QSet<QString> sources;
    if (!file.open(QIODevice::ReadOnly))
        return sources;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1 && xml.attributes().value("type"_L1) != "unfinished"_L1) {
            const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!translation.isEmpty() && translation != source && !source.contains(u'%'))
                sources.insert(source);
        }
    }
    return sources;
}

/// Every text that labels, buttons and choices of the window show now.
QStringList wordsOnScreen(const QWidget &window)
{
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            words.append(button->text());
    }
    for (const QComboBox *combo : window.findChildren<QComboBox *>()) {
        if (combo->isVisible())
            words.append(combo->currentText());
    }
    for (QString &text : words)
        text = text.remove(u'*').simplified(); // the mark of a field that must be filled
    words.removeAll(QString());
    return words;
}

} // namespace

class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void nothingTypedIsLostAndNoEnglishIsLeft_data()
    {
        QTest::addColumn<Hands>("hands");
        QTest::newRow("mouse") << Hands::Mouse;
        QTest::newRow("keys") << Hands::Keys;
    }
    void nothingTypedIsLostAndNoEnglishIsLeft()
    {
        QFETCH(const Hands, hands);
        Desk desk(u"en"_s);
        QVERIFY(desk.isReady());
        Person person(desk, hands);
        QVERIFY(person.openPage(rewards));
        QVERIFY(person.pickSample(desk.sandbox().samples(rewards).first().id));
        QVERIFY(person.choose(u"rule_type"_s, u"2"_s));
        QVERIFY(person.replace(u"reason"_s, u"候选人 passed"_s));
        QVERIFY(person.choose(u"bonus.bonus_type"_s, u"2"_s));
        QVERIFY(person.replace(u"bonus.cash.amount"_s, u"20,00"_s)); // wrong, and still theirs
        QVERIFY(person.send()); // problems are spoken now
        QHash<QString, QString> before;
        for (const FieldEditor *editor : desk.window().findChildren<FieldEditor *>())
            if (editor->isVisible())
                before.insert(editor->objectName(), editor->value());
        QVERIFY(before.size() > 8);
        QCOMPARE(before.value(u"bonus.cash.amount.editor"_s), u"20,00"_s);

        QVERIFY(person.press(u"languageButton"_s));
        const auto sendButton = [] { return qobject_cast<QAbstractButton *>(Person::find(u"sendButton"_s)); };
        QTRY_COMPARE(sendButton()->text(), QCoreApplication::translate("ImportReward", "Import reward"));
        QVERIFY(sendButton()->text() != u"Import reward"_s);
        for (auto field = before.cbegin(); field != before.cend(); ++field) {
            const auto *editor = qobject_cast<FieldEditor *>(Person::find(field.key()));
            QVERIFY2(editor, qPrintable(field.key()));
            QCOMPARE(editor->value(), field.value());
        }

        const QSet<QString> english = translatedSources();
        QVERIFY(english.size() > 300);
        const QStringList words = wordsOnScreen(desk.window());
        QVERIFY(words.size() > 40);
        for (const QString &text : words)
            QVERIFY2(!english.contains(text), qPrintable(text));

        QVERIFY(person.press(u"languageButton"_s));
        QTRY_COMPARE(sendButton()->text(), u"Import reward"_s);
        for (auto field = before.cbegin(); field != before.cend(); ++field)
            QCOMPARE(qobject_cast<FieldEditor *>(Person::find(field.key()))->value(), field.value());
    }

    void everyPageFollowsAlsoWhenItWasHidden()
    {
        Desk desk(u"en"_s);
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        QStringList pages{u"history"_s};
        for (const OperationSpec *spec : operationPages({}))
            pages.append(spec->key);
        for (const QString &page : std::as_const(pages))
            QVERIFY(person.openPage(page));
        QVERIFY(person.press(u"languageButton"_s));
        const QSet<QString> english = translatedSources();
        QVERIFY(english.size() > 300);
        for (const QString &page : std::as_const(pages)) {
            QVERIFY(person.openPage(page));
            for (const QString &text : wordsOnScreen(desk.window()))
                QVERIFY2(!english.contains(text), qPrintable(page + u": "_s + text));
        }
    }

    void questionsAndStandardButtonsSpeakChinese()
    {
        Desk desk(u"zh"_s);
        QVERIFY(desk.isReady());
        QMessageBox box(&desk.window());
        box.setStandardButtons(QMessageBox::Cancel);
        QVERIFY2(box.button(QMessageBox::Cancel)->text().contains(u"取消"_s),
                 qPrintable(box.button(QMessageBox::Cancel)->text()));

        Person person(desk, Hands::Mouse);
        const auto samples = desk.sandbox().samples(offers);
        QVERIFY(person.openPage(offers));
        QVERIFY(person.pickSample(samples.at(0).id));
        QVERIFY(person.choose(u"offer_status"_s, u"6"_s));
        QVERIFY(person.pickSample(samples.at(1).id)); // over an edit: asks
        QTRY_VERIFY(Person::find(u"questionBox"_s));
        auto *question = qobject_cast<QMessageBox *>(Person::find(u"questionBox"_s));
        QVERIFY2(question->text().contains(QRegularExpression(u"\\p{Han}"_s)), qPrintable(question->text()));
        for (const QAbstractButton *button : question->buttons())
            QVERIFY2(button->text().contains(QRegularExpression(u"\\p{Han}"_s)), qPrintable(button->text()));
        QVERIFY(person.press(u"stayButton"_s));
    }
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_language_switch.moc"
