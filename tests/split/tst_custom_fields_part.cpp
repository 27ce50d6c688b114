// SPDX-License-Identifier: Apache-2.0
#include "models/forms/request_builder.h"
#include "models/operations/operations.h"
#include "tests/split/split_bench.h"
#include "ui/editors/field_editor.h"
#include "ui/form/form_row.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

QJsonObject held(const QString &name, const QString &json)
{
    return {{u"field_name"_s, name}, {u"value"_s, json}};
}

QJsonArray someHeld()
{
    return {held(u"dorm__c"_s, u"true"_s),
            held(u"nick__c"_s, u"\"Sandy\""_s),
            held(u"skills__c"_s, u"[\"m\",\"s\"]"_s),
            held(u"files__c"_s, u"[{\"file_id\":\"77\"}]"_s),
            held(u"shirt__c"_s, u"\"s\""_s),
            held(u"old_field__c"_s, u"12"_s)};
}

class OtherLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrncmp(context, "Q", 1) == 0 ? QString() : u'译' + QString::fromUtf8(source);
    }
};

} // namespace

class TestCustomFieldsPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyLook(*qApp, false, u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_bench = std::make_unique<SplitBench>();
        m_bench->load(u"7001=100"_s, someHeld());
        QVERIFY(m_bench->show({1000, 1400}));
        QVERIFY(m_bench->answerFields());
    }
    void cleanup() { m_bench.reset(); }

    void fieldsHaveTheirRealNames()
    {
        const QStringList labels = shownLabels();
        QVERIFY(labels.contains(u"Preferred name"_s));
        QVERIFY(labels.contains(u"Agreement file"_s));
        QVERIFY(labels.contains(u"old_field__c"_s)); // nobody defined it
        const QString notes = labels.join(u'\n');
        QVERIFY(notes.contains(u"nick__c · at most 5 characters"_s));
        QCOMPARE(combo(u"shirt__c"_s).currentText(), u"Small"_s);
        QCOMPARE(combo(u"dorm__c"_s).currentText(), u"Yes"_s);
        QCOMPARE(ticked(u"skills__c"_s), (QStringList{u"Small"_s, u"Medium"_s}));
        QVERIFY(notes.contains(u"Values of this kind can't be edited here"_s));
        QVERIFY(notes.contains(u"77"_s));
    }

    void onlyFilledOnesAreShownUntilAllAreWanted()
    {
        QVERIFY(!shownLabels().contains(u"Hobby"_s));
        auto *only = m_bench->find<QCheckBox>(u"custom_fields.onlyFilled"_s);
        QVERIFY(only->isVisible());
        QCOMPARE(only->text(), u"Show only filled fields (6 of 11)"_s);
        QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
        QVERIFY(shownLabels().contains(u"Hobby"_s));
        fill(u"hobby__c"_s, u"go"_s);
        fill(u"hobby__c"_s, QString());
        QVERIFY(shownLabels().contains(u"Hobby"_s)); // not under somebody's hands
    }

    void nothingChangesByLooking()
    {
        QVERIFY(!m_bench->model.draft().changed(u"custom_fields"_s));
        line(u"nick__c"_s).setFocus();
        combo(u"shirt__c"_s).setFocus();
        QVERIFY(!m_bench->model.draft().changed(u"custom_fields"_s));
        QVERIFY(m_bench->model.editedKeys().isEmpty());
    }

    void valuesAreWrittenByTheTypeOfTheirDefinition()
    {
        showAll();
        fill(u"nick__c"_s, u"陈默"_s);
        choose(u"shirt__c"_s, u"Large"_s);
        choose(u"dorm__c"_s, u"No"_s);
        fill(u"desk__c"_s, u"１２.5"_s);
        fill(u"laptop__c"_s, u"2026/12/1"_s);
        fill(u"buddy__c"_s, u"7182"_s);
        box(u"skills__c"_s, u"Large"_s).click();
        box(u"skills__c"_s, u"Small"_s).click();
        QCOMPARE(m_bench->customValue(u"nick__c"_s), u"text 陈默"_s);
        QCOMPARE(m_bench->customValue(u"shirt__c"_s), u"choice l"_s);
        QCOMPARE(m_bench->customValue(u"dorm__c"_s), u"boolean false"_s);
        QCOMPARE(m_bench->customValue(u"desk__c"_s), u"number 12.5"_s);
        QCOMPARE(m_bench->customValue(u"laptop__c"_s), u"date 2026-12-01"_s);
        QCOMPARE(m_bench->customValue(u"buddy__c"_s), u"person 7182"_s);
        QCOMPARE(m_bench->customValue(u"skills__c"_s), u"choices m;l"_s);
        QCOMPARE(m_bench->customValue(u"old_field__c"_s), u"number 12"_s);
        const QByteArray body = buildBody(updatePreHire(), m_bench->model.draft()).toJson();
        const QJsonArray sent = QJsonDocument::fromJson(body).object().value("custom_fields"_L1).toArray();
        QCOMPARE(sent.size(), 9);
        QVERIFY(sent.contains(held(u"files__c"_s, u"[{\"file_id\":\"77\"}]"_s))); // as it came
        QVERIFY(sent.contains(held(u"shirt__c"_s, u"\"l\""_s)));
        QVERIFY(sent.contains(held(u"skills__c"_s, u"[\"m\",\"l\"]"_s)));
        QVERIFY(sent.contains(held(u"desk__c"_s, u"12.5"_s)));
    }

    void eachFieldIsTakenBackByItself()
    {
        fill(u"nick__c"_s, u"Mo"_s);
        choose(u"shirt__c"_s, u"Large"_s);
        auto *revert = m_bench->find<QToolButton>(u"nick__c.revert"_s);
        QVERIFY(revert->isVisible());
        QTest::mouseClick(revert, Qt::LeftButton);
        QCOMPARE(m_bench->customValue(u"nick__c"_s), u"text Sandy"_s);
        QVERIFY(m_bench->model.draft().changed(u"custom_fields"_s));
        QTest::mouseClick(m_bench->find<QToolButton>(u"shirt__c.revert"_s), Qt::LeftButton);
        QVERIFY(!m_bench->model.draft().changed(u"custom_fields"_s));
    }

    void emptiedFieldIsLeftOutWhichIsSaid()
    {
        fill(u"nick__c"_s, QString());
        QCOMPARE(m_bench->customValue(u"nick__c"_s), QString());
        QVERIFY(shownLabels().join(u'\n').contains(u"is left out"_s));
        fill(u"nick__c"_s, u"Sandy"_s);
        QVERIFY(!m_bench->model.draft().changed(u"custom_fields"_s)); // at its old place
    }

    void problemsStandAtTheirFields()
    {
        showAll();
        fill(u"desk__c"_s, u"twelve"_s);
        QVERIFY(!shownLabels().join(u'\n').contains(u"A number such as"_s)); // still typing
        line(u"nick__c"_s).setFocus();
        QVERIFY(shownLabels().join(u'\n').contains(u"A number such as"_s));
        QVERIFY(m_bench->model.isBlocked());
        QVERIFY(m_bench->view->focusFirstProblem());
        QVERIFY(line(u"desk__c"_s).hasFocus());
        fill(u"nick__c"_s, u"longer than five"_s);
        combo(u"shirt__c"_s).setFocus();
        QVERIFY(shownLabels().join(u'\n').contains(u"allows at most 5 characters"_s));
        choose(u"shirt__c"_s, u"—"_s);
        line(u"nick__c"_s).setFocus();
        QVERIFY(shownLabels().join(u'\n').contains(u"requires a value"_s));
    }

    void serverComplaintsStandAtTheirFieldsUntilSomethingChanges()
    {
        fill(u"nick__c"_s, u"Mo"_s);
        int row = 0;
        while (m_bench->customFields().at(row).value(u"field_name"_s) != "shirt__c"_L1)
            ++row;
        m_bench->model.setServerProblems({{u"custom_fields.%1.value"_s.arg(row + 1),
                                           Severity::Block,
                                           Text::verbatim(u"no such size"_s),
                                           {Basis::Documented, "1.6"}}});
        QVERIFY(shownLabels().contains(u"no such size"_s));
        choose(u"shirt__c"_s, u"Large"_s);
        QVERIFY(!shownLabels().contains(u"no such size"_s));
    }

    void modelStaysTheOnlyTruth()
    {
        fill(u"nick__c"_s, u"Mo"_s);
        m_bench->load(u"7001=100"_s, {held(u"nick__c"_s, u"\"Lu\""_s)});
        QCOMPARE(line(u"nick__c"_s).text(), u"Lu"_s);
        QVERIFY(!shownLabels().contains(u"old_field__c"_s));
        m_bench->model.putBack(m_bench->model.indexOf(u"custom_fields"_s));
        const QModelIndex cell = m_bench->model.indexOf(u"custom_fields.1.value"_s);
        QVERIFY(m_bench->model.setData(cell, u"Wu"_s));
        QCOMPARE(line(u"nick__c"_s).text(), u"Wu"_s);
    }

    void valueThatDoesNotFitIsNotTouched()
    {
        m_bench->load(u"7001=100"_s,
                      {held(u"nick__c"_s, u"[{\"lang\":\"zh-CN\",\"value\":\"默\"}]"_s),
                       held(u"laptop__c"_s, u"\"2026-12-01 09:30:00\""_s), held(u"shirt__c"_s, u"\"\""_s),
                       held(u"hobby__c"_s, u"\"go\""_s)});
        QVERIFY(!editor(u"nick__c"_s));
        QCOMPARE(line(u"laptop__c"_s).text(), u"2026-12-01 09:30:00"_s);
        fill(u"hobby__c"_s, u"chess"_s);
        QCOMPARE(m_bench->customValue(u"nick__c"_s), u"json [{\"lang\":\"zh-CN\",\"value\":\"默\"}]"_s);
        QCOMPARE(m_bench->customValue(u"shirt__c"_s), u"json \"\""_s);
    }

    void withoutDefinitionsEntriesAreEditedAsTheyStand()
    {
        SplitBench fresh;
        fresh.load(u"7001=100"_s, someHeld());
        QVERIFY(fresh.show());
        QVERIFY(fresh.find<FieldEditor>(u"custom_fields.1.value.editor"_s));
        Outcome refusal = refused(99991672);
        refusal.kind = Outcome::Kind::Permission;
        QVERIFY(fresh.answer("custom_fields/query", refusal));
        QVERIFY(fresh.find<FieldEditor>(u"custom_fields.1.value.editor"_s));
        const auto words = [&] { return shownIn(fresh.area).join(u'\n'); };
        QVERIFY2(words().contains(u"corehr:common_data.meta_data:read"_s), qPrintable(words()));
        QVERIFY(words().contains(u"edited by their API names"_s));
        const auto again =
            fresh.find<QWidget>(u"custom_fields"_s)->findChildren<QPushButton *>(u"listRefresh"_s);
        for (QPushButton *button : again) {
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        // Whoever types there is not interrupted.
        auto *value = fresh.find<FieldEditor>(u"custom_fields.2.value.editor"_s);
        value->focusEditor();
        QVERIFY(fresh.answerFields());
        QVERIFY(value->control()->hasFocus());
        fresh.view->focusPath(u"hire_date"_s);
        QTRY_VERIFY(fresh.find<FieldEditor>(u"nick__c.editor"_s));
        QVERIFY(shownIn(fresh.area).contains(u"Preferred name"_s));
    }

    void fieldHeldTwiceIsMendedByItsEntries()
    {
        m_bench->load(u"7001=100"_s, {held(u"nick__c"_s, u"\"A\""_s), held(u"nick__c"_s, u"\"B\""_s)});
        QVERIFY(m_bench->find<FieldEditor>(u"custom_fields.2.value.editor"_s));
        QVERIFY(shownLabels().join(u'\n').contains(u"holds a custom field twice"_s));
        QTest::mouseClick(m_bench->find<QToolButton>(u"custom_fields.2.remove"_s), Qt::LeftButton);
        QVERIFY(m_bench->view->focusPath(u"hire_date"_s)); // loaded twice, so it stays by entries
        QCOMPARE(m_bench->customFields().size(), 1);
    }

    void languageSwitchKeepsWhatIsTyped()
    {
        fill(u"nick__c"_s, u"Mo"_s);
        OtherLanguage other;
        QVERIFY(QCoreApplication::installTranslator(&other));
        QCOMPARE(line(u"nick__c"_s).text(), u"Mo"_s);
        QTRY_VERIFY(m_bench->find<QCheckBox>(u"custom_fields.onlyFilled"_s)->text().startsWith(u'译'));
        QCoreApplication::removeTranslator(&other);
    }

private:
    [[nodiscard]] FieldEditor *editor(const QString &name) const
    {
        return m_bench->find<FieldEditor>(name + u".editor"_s);
    }
    [[nodiscard]] QLineEdit &line(const QString &name) const
    {
        return *qobject_cast<QLineEdit *>(editor(name)->control());
    }
    [[nodiscard]] QComboBox &combo(const QString &name) const
    {
        return *qobject_cast<QComboBox *>(editor(name)->control());
    }
    [[nodiscard]] QCheckBox &box(const QString &name, const QString &option) const
    {
        const auto boxes = editor(name)->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->text() == option)
                return *box;
        }
        qFatal("no such option");
    }
    [[nodiscard]] QStringList ticked(const QString &name) const
    {
        QStringList options;
        const auto boxes = editor(name)->findChildren<QCheckBox *>();
        for (const QCheckBox *box : boxes) {
            if (box->isChecked())
                options.append(box->text());
        }
        return options;
    }
    void showAll() const
    {
        auto *only = m_bench->find<QCheckBox>(u"custom_fields.onlyFilled"_s);
        only->setFocus();
        QTest::keyClick(only, Qt::Key_Space);
    }
    void fill(const QString &name, const QString &text) const
    {
        QLineEdit &edit = line(name);
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(&edit, Qt::Key_Delete);
        else
            edit.insert(text);
    }
    void choose(const QString &name, const QString &option) const
    {
        combo(name).setFocus();
        combo(name).setCurrentIndex(combo(name).findText(option));
    }
    [[nodiscard]] QStringList shownLabels() const { return shownIn(m_bench->area); }
    static QStringList shownIn(const QWidget &root)
    {
        QStringList texts;
        const auto labels = root.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    std::unique_ptr<SplitBench> m_bench;
};

QTEST_MAIN(TestCustomFieldsPart)
#include "tst_custom_fields_part.moc"
