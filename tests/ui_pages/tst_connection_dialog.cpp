// SPDX-License-Identifier: Apache-2.0
#include "tests/ui_pages/fake_ports.h"
#include "tests/ui_pages/finding.h"
#include "ui/dialogs/connection_dialog.h"
#include "ui/dialogs/screen_dialogs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    explicit Stage(const Connection &connection = {})
    {
        dialog = new ConnectionDialog(connections, dialogs, connection);
        dialog->open();
    }
    ~Stage() { delete dialog; }

    QLineEdit *line(const char *name) const { return visible<QLineEdit>(dialog, name); }
    QString notice() const { return textOf(dialog, "connectionNoticeText"); }

    void fillIn()
    {
        line("connectionName")->setText(u"Acme"_s);
        line("connectionAppId")->setText(u"cli_9f8e7d"_s);
        line("connectionSecret")->setText(u"s3cret"_s);
    }

    FakeConnections connections;
    FakeDialogs dialogs;
    QPointer<ConnectionDialog> dialog;
};

} // namespace

class TestConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void newConnectionIsSavedWithAnIdOfItsOwn()
    {
        Stage stage;
        stage.fillIn();
        QSignalSpy saved(stage.dialog, &ConnectionDialog::saved);
        QVERIFY(click(stage.dialog, "saveButton"));
        QTRY_COMPARE(saved.size(), 1);
        const Connection &connection = stage.connections.saved.last();
        QVERIFY(!connection.id.isEmpty());
        QCOMPARE(connection.baseUrl, QUrl(u"https://open.feishu.cn"_s));
        QCOMPARE(connection.environment, Connection::Environment::Production);
        QCOMPARE(stage.connections.savedSecrets.last(), "s3cret"_ba);
        QTRY_VERIFY(!stage.dialog);
    }

    void everyPlatformIsOfferedOnce()
    {
        Stage stage;
        QStringList offered;
        for (const Platform &platform : platforms()) {
            if (platform.isOffered)
                offered.append(platform.key);
        }
        const auto *combo = visible<QComboBox>(stage.dialog, "connectionPlatform");
        QStringList found;
        for (int i = 0; i < combo->count(); ++i) {
            found.append(combo->itemData(i).toString());
            const Platform *platform = findPlatform(found.last());
            QVERIFY2(platform, qPrintable(found.last()));
            QVERIFY(combo->itemText(i).startsWith(platform->label.now()));
            QVERIFY(combo->itemText(i).contains(platform->baseUrl.host()));
        }
        QCOMPARE(found, offered);
    }

    void platformDecidesTheAddress_data()
    {
        QTest::addColumn<const Platform *>("platform");
        for (const Platform &platform : platforms()) {
            if (platform.isOffered)
                QTest::newRow(qPrintable(platform.key)) << &platform;
        }
    }
    void platformDecidesTheAddress()
    {
        QFETCH(const Platform *, platform);
        Stage stage;
        stage.fillIn();
        auto *combo = visible<QComboBox>(stage.dialog, "connectionPlatform");
        for (int i = 0; i < combo->count(); ++i) // past all others, none of which leaves its address behind
            combo->setCurrentIndex(i);
        combo->setCurrentIndex(combo->findData(platform->key));
        QLineEdit *address = stage.line("connectionAddress");
        QCOMPARE(address->isReadOnly(), !platform->hasTypedAddress());
        QCOMPARE(address->text(), platform->baseUrl.toString());
        QCOMPARE(stage.line("connectionAppId")->placeholderText(), platform->appIdPrefix + u'…');
        if (platform->hasTypedAddress())
            address->setText(u"https://hr.example.com"_s);
        QVERIFY(click(stage.dialog, "saveButton"));
        QCOMPARE(stage.connections.saved.size(), 1);
        const Connection &saved = stage.connections.saved.last();
        QCOMPARE(saved.platform, platform->key);
        QCOMPARE(saved.baseUrl,
                 platform->hasTypedAddress() ? QUrl(u"https://hr.example.com"_s) : platform->baseUrl);
    }

    void secretIsNeverShown()
    {
        Stage stage;
        QCOMPARE(stage.line("connectionSecret")->echoMode(), QLineEdit::Password);
    }

    void mistakesAreNamedInPlace_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("no name") << "connectionName"_ba << u" "_s << u"name"_s;
        QTest::newRow("app id") << "connectionAppId"_ba << u"a1b2"_s << u"cli_"_s;
        QTest::newRow("no secret") << "connectionSecret"_ba << QString() << u"App Secret"_s;
        QTest::newRow("plain http") << "connectionAddress"_ba << u"http://feishu.example"_s << u"https://"_s;
        QTest::newRow("user in the address")
            << "connectionAddress"_ba << u"https://a:b@feishu.example"_s << u"https://"_s;
    }
    void mistakesAreNamedInPlace()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        Stage stage;
        stage.fillIn();
        auto *platform = visible<QComboBox>(stage.dialog, "connectionPlatform");
        platform->setCurrentIndex(platform->findData(u"other"_s));
        stage.line("connectionAddress")->setText(u"https://hr.example.com"_s);
        stage.line(field.constData())->setText(typed);
        QVERIFY(click(stage.dialog, "saveButton"));
        QVERIFY2(stage.notice().contains(said), qPrintable(stage.notice()));
        QVERIFY(stage.connections.saved.isEmpty());
    }

    void loopbackMayBePlainHttp()
    {
        Stage stage;
        stage.fillIn();
        auto *platform = visible<QComboBox>(stage.dialog, "connectionPlatform");
        platform->setCurrentIndex(platform->findData(u"other"_s));
        stage.line("connectionAddress")->setText(u"http://127.0.0.1:8080/"_s);
        QVERIFY(click(stage.dialog, "saveButton"));
        QCOMPARE(stage.connections.saved.size(), 1);
        QCOMPARE(stage.connections.saved.last().baseUrl, QUrl(u"http://127.0.0.1:8080"_s));
    }

    void limitOfThePlanIsKept_data()
    {
        QTest::addColumn<QString>("perSecond");
        QTest::addColumn<QString>("perMinute");
        QTest::addColumn<std::optional<RateLimit>>("expected");
        QTest::newRow("as documented") << QString() << u" "_s << std::optional<RateLimit>();
        QTest::newRow("second") << u"20"_s << QString() << std::optional(RateLimit{0, 20});
        QTest::newRow("minute") << QString() << u"100"_s << std::optional(RateLimit{100, 0});
        QTest::newRow("both, full width") << u"５０"_s << u"1000"_s << std::optional(RateLimit{1000, 50});
    }
    void limitOfThePlanIsKept()
    {
        QFETCH(QString, perSecond);
        QFETCH(QString, perMinute);
        QFETCH(std::optional<RateLimit>, expected);
        Connection known = FakeConnections().list.last();
        known.pace = RateLimit{7, 3};
        Stage stage(known);
        QCOMPARE(stage.line("connectionPerSecond")->text(), u"3"_s);
        QCOMPARE(stage.line("connectionPerMinute")->text(), u"7"_s);
        stage.line("connectionPerSecond")->setText(perSecond);
        stage.line("connectionPerMinute")->setText(perMinute);
        QVERIFY(click(stage.dialog, "saveButton"));
        QCOMPARE(stage.connections.saved.size(), 1);
        QCOMPARE(stage.connections.saved.last().pace, expected);
    }

    void noLimitOfTheSettingsFileIsNotLost()
    {
        Connection known = FakeConnections().list.last();
        known.pace = RateLimit{};
        Stage stage(known);
        stage.line("connectionName")->setText(u"Renamed"_s);
        QVERIFY(click(stage.dialog, "saveButton"));
        QCOMPARE(stage.connections.saved.last().pace, std::optional(RateLimit{}));
    }

    void limitThatIsNoneIsSaidWhileTyping_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &wrong : {u"0"_s, u"-5"_s, u"1.5"_s, u"ten"_s, u"10/s"_s, u"10000000"_s})
            QTest::newRow(qPrintable(wrong)) << wrong;
    }
    void limitThatIsNoneIsSaidWhileTyping()
    {
        QFETCH(QString, typed);
        Stage stage(FakeConnections().list.last());
        const QString help = textOf(stage.dialog, "connectionPaceNote");
        for (const char *name : {"connectionPerSecond", "connectionPerMinute"}) {
            QLineEdit *line = stage.line(name);
            QTest::keyClicks(line, typed);
            QVERIFY(textOf(stage.dialog, "connectionPaceNote").contains(u"whole number"_s));
            QVERIFY(line->accessibleDescription().contains(u"whole number"_s));
            QVERIFY(click(stage.dialog, "saveButton"));
            QVERIFY(stage.connections.saved.isEmpty());
            line->clear();
            QCOMPARE(textOf(stage.dialog, "connectionPaceNote"), help);
        }
    }

    void emptySecretKeepsTheStoredOne()
    {
        FakeConnections known;
        Stage stage(known.list.last());
        stage.line("connectionName")->setText(u"Renamed"_s);
        QVERIFY(click(stage.dialog, "saveButton"));
        QCOMPARE(stage.connections.saved.last().id, u"real"_s);
        QVERIFY(stage.connections.savedSecrets.last().isNull());
    }

    void testNamesTheFailureOrTheSuccess()
    {
        Stage stage;
        stage.fillIn();
        QVERIFY(click(stage.dialog, "testButton"));
        QVERIFY(!visible<QPushButton>(stage.dialog, "saveButton")->isEnabled());
        Outcome wrong = refused(10015, 200);
        wrong.kind = Outcome::Kind::Auth;
        stage.connections.testGateway.last()->answer(wrong);
        QVERIFY(visible<QPushButton>(stage.dialog, "saveButton")->isEnabled());
        QVERIFY2(stage.notice().contains(u"secret"_s, Qt::CaseInsensitive), qPrintable(stage.notice()));

        QVERIFY(click(stage.dialog, "testButton"));
        stage.connections.testGateway.last()->answer(success());
        QVERIFY(stage.notice().contains(u"It works"_s));
        QCOMPARE(stage.connections.testedSecret, "s3cret"_ba);
        QVERIFY(stage.connections.saved.isEmpty());
    }

    void keychainThatRefusesOffersThisSessionOnly_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("said");
        QTest::newRow("absent service") << int(SecretState::Unavailable) << u"No keychain"_s;
        QTest::newRow("locked") << int(SecretState::Locked) << u"locked"_s;
        QTest::newRow("silent") << int(SecretState::TimedOut) << u"did not answer"_s;
    }
    void keychainThatRefusesOffersThisSessionOnly()
    {
        QFETCH(int, state);
        QFETCH(QString, said);
        Stage stage;
        stage.connections.keychain = SecretState(state);
        stage.fillIn();
        QVERIFY(click(stage.dialog, "saveButton"));
        QTRY_VERIFY(visible<QPushButton>(stage.dialog, "sessionOnlyButton"));
        QVERIFY2(stage.notice().contains(said), qPrintable(stage.notice()));
        QVERIFY(click(stage.dialog, "sessionOnlyButton"));
        QTRY_VERIFY(!stage.dialog);
        QCOMPARE(stage.connections.saved.size(), 2);
    }

    void forgettingAsksFirst()
    {
        FakeConnections known;
        Stage stage(known.list.last());
        QVERIFY(click(stage.dialog, "forgetButton"));
        QCOMPARE(stage.dialogs.questions.size(), 1);
        QVERIFY(stage.dialogs.words().contains(u"Example Tech"_s));
        stage.dialogs.answer(false);
        QCOMPARE(stage.connections.list.size(), 2);
        QVERIFY(click(stage.dialog, "forgetButton"));
        stage.dialogs.answer(true);
        QTRY_VERIFY(!stage.dialog);
        QCOMPARE(stage.connections.list.size(), 1);
    }

    void closingWhileTestingIsHarmless()
    {
        Stage stage;
        stage.fillIn();
        QVERIFY(click(stage.dialog, "testButton"));
        QVERIFY(click(stage.dialog, "cancelButton"));
        QTRY_VERIFY(!stage.dialog);
        QTRY_VERIFY(!stage.connections.testGateway.calls.last());
    }

    void escapeOverTypedValuesAsks()
    {
        Stage stage;
        stage.fillIn();
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
        QCOMPARE(stage.dialogs.questions.size(), 1);
        stage.dialogs.answer(false);
        QCOMPARE(stage.line("connectionAppId")->text(), u"cli_9f8e7d"_s);
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
        stage.dialogs.answer(true);
        QTRY_VERIFY(!stage.dialog);
    }

    void questionOnTheScreenHasTheVerbOnItsButton()
    {
        QWidget window;
        window.show();
        ScreenDialogs screen;
        QList<bool> answers;
        const Question question{{Text::verbatim(u"Book it?"_s)}, Text::verbatim(u"Book"_s), {}, true};
        screen.confirm(&window, question, [&](bool yes) { answers.append(yes); });
        QPointer<QMessageBox> box = window.findChild<QMessageBox *>();
        QTRY_VERIFY(box && box->isVisible());
        QCOMPARE(visible<QPushButton>(box, "confirmButton")->text(), u"Book"_s);
        QVERIFY(visible<QPushButton>(box, "stayButton")->isDefault()); // a stray Enter books nothing
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_COMPARE(answers, QList<bool>{false});
        QTRY_VERIFY(!box);

        screen.confirm(&window, question, [&](bool yes) { answers.append(yes); });
        box = window.findChild<QMessageBox *>();
        QTRY_VERIFY(box && box->isVisible());
        QVERIFY(click(box, "confirmButton"));
        QTRY_COMPARE(answers, (QList<bool>{false, true}));
    }
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connection_dialog.moc"
