// SPDX-License-Identifier: Apache-2.0
// The guided tour: the four jobs and a whole sheet in the sandbox, in the real window, with a picture of
// every step.
#include "app/application.h"
#include "app/application_connections.h"
#include "models/ports/preferences.h"
#include "tests/tour/by_name.h"
#include "tests/tour/guide.h"
#include "tests/tour/rounded_sheet.h"
#include "tests/tour/sheet.h"
#include "tests/ui_batch/file_answers.h"
#include "ui/pages/record_header.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

/// The result, and the record as it was read after it.
void awaitSettled(Guide &guide)
{
    guide.awaitShown(u"resultPanel"_s);
    guide.await(u"the record read again"_s, [&] {
        const auto *age = qobject_cast<QLabel *>(guide.find(u"ageLabel"_s));
        return age && !age->text().isEmpty() && age->text() != RecordHeader::tr("from before the change");
    });
    guide.showTop();
}

void moveAnOffer(Guide &guide)
{
    guide.openPage(u"update_offer_status"_s);
    guide.picture(u"offers-empty"_s);
    guide.pickSample(0);
    guide.awaitShown(u"offer_status.path"_s);
    guide.choose(u"offer_status"_s, u"6"_s);
    guide.press(u"sendButton"_s); // without the date: goes to the problem
    guide.picture(u"offer-problem"_s);
    guide.type(u"expiration_date"_s, QDate::currentDate().addDays(14).toString(Qt::ISODate));
    guide.press(u"reviewButton"_s);
    guide.awaitShown(u"reviewPanel"_s);
    guide.picture(u"offer-review"_s);
    guide.press(u"sendButton"_s);
    awaitSettled(guide);
    guide.picture(u"offer-sent"_s);
}

void editAContract(Guide &guide)
{
    guide.openPage(u"update_contract"_s);
    guide.pickSample(0);
    guide.awaitShown(u"contract_number.editor"_s);
    guide.type(u"contract_number"_s, u"HT-2026-099"_s);
    guide.type(u"contract_end_date"_s, u"2029-12-31"_s);
    guide.picture(u"contract-edited"_s);
    guide.press(u"sendButton"_s);
    awaitSettled(guide);
    guide.picture(u"contract-sent"_s);
}

void correctAPreHire(Guide &guide)
{
    guide.openPage(u"update_pre_hire"_s);
    guide.pickSample(0);
    guide.awaitShown(u"hire_date.editor"_s);
    guide.type(u"hire_date"_s, QDate::currentDate().addDays(30).toString(Qt::ISODate));
    guide.picture(u"pre-hire-edited"_s);
    guide.choose(u"onboarding_status"_s, u"day_one"_s);
    guide.press(u"sendButton"_s);
    guide.awaitShown(u"confirmButton"_s);
    guide.picture(u"pre-hire-confirm"_s);
    guide.press(u"confirmButton"_s);
    awaitSettled(guide);
    guide.picture(u"pre-hire-sent"_s);
}

void importAReward(Guide &guide)
{
    guide.openPage(u"import_external_referral_reward"_s);
    guide.pickSample(0);
    guide.awaitName(u"referral_user_id"_s); // before somebody is asked whether it is the right one
    guide.choose(u"rule_type"_s, u"1"_s);
    guide.type(u"reason"_s, u"入职"_s);
    guide.choose(u"bonus.bonus_type"_s, u"2"_s);
    guide.type(u"bonus.cash.amount"_s, u"2,000.50"_s);
    guide.choose(u"stage"_s, u"3"_s);
    guide.press(u"sendButton"_s);
    guide.picture(u"reward-problem"_s);
    guide.type(u"bonus.cash.amount"_s, u"2000.50"_s);
    guide.type(u"pay_time"_s, QDate::currentDate().toString(Qt::ISODate) + u" 18:00"_s);
    guide.picture(u"reward-filled"_s);
    guide.press(u"sendButton"_s);
    guide.awaitShown(u"confirmButton"_s);
    guide.picture(u"reward-confirm"_s);
    guide.press(u"confirmButton"_s);
    guide.awaitShown(u"resultPanel"_s);
    guide.showTop();
    guide.picture(u"reward-booked"_s);
}

void lookAtHistory(Guide &guide)
{
    guide.openPage(u"history"_s);
    guide.awaitShown(u"historyTable"_s);
    auto *table = qobject_cast<QAbstractItemView *>(guide.find(u"historyTable"_s));
    guide.await(u"four rows of history"_s, [&] { return table->model()->rowCount() >= 4; });
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(2, 0)).center());
    guide.awaitShown(u"historyDetail"_s);
    guide.picture(u"history"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"PeopleDesk"_s);
    QCoreApplication::setApplicationName(u"PeopleDesk"_s);
    QApplication program(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"language"_s, u"zh or en"_s, u"language"_s, u"en"_s},
                       {u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s},
                       {u"smallest"_s, u"the window at its smallest"_s},
                       {u"output"_s, u"folder of the pictures"_s, u"folder"_s, u"."_s}});
    parser.process(program);
    QDir folder(parser.value(u"output"_s));
    folder.mkpath(u"."_s);

    ApplicationOptions options;
    options.language = parser.value(u"language"_s);
    FileAnswers files;
    Application application(options, &files);
    application.preferences().setTheme(parser.value(u"theme"_s) == "dark"_L1 ? Preferences::Theme::Dark
                                                                             : Preferences::Theme::Light);
    application.show();
    Guide guide(application.window(), folder);
    if (!QTest::qWaitForWindowActive(&application.window()))
        return 1;
    if (parser.isSet(u"smallest"_s))
        application.window().resize(application.window().minimumSize());
    guide.awaitShown(u"sandboxButton"_s);
    guide.picture(u"first-start"_s);
    guide.press(u"connectButton"_s);
    guide.awaitShown(u"connectionPerSecond"_s);
    guide.picture(u"connection"_s);
    guide.press(u"cancelButton"_s);
    guide.press(u"sandboxButton"_s);
    moveAnOffer(guide);
    editAContract(guide);
    correctAPreHire(guide);
    importAReward(guide);
    tourByName(guide);
    lookAtHistory(guide);
    const QTemporaryDir sheets;
    Sandbox &sandbox = application.connections().sandbox();
    tourSheet(guide, sandbox, files, sheets.path());
    tourRoundedSheet(guide, sandbox, files, sheets.path());
    return 0;
}
