// SPDX-License-Identifier: Apache-2.0
#include "tests/ui_batch/batch_steps.h"

#include "tests/gui/person.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace PeopleDesk::BatchSteps {

using namespace Qt::StringLiterals;

namespace {

bool awaitEnabled(const QString &button)
{
    return QTest::qWaitFor([&] { return isEnabled(button); }, 10'000);
}

} // namespace

QAbstractItemView *table(const QString &name)
{
    return qobject_cast<QAbstractItemView *>(Person::find(name));
}

bool isEnabled(const QString &button)
{
    const QWidget *widget = Person::find(button);
    return widget && widget->isEnabled();
}

bool openRewards(Person &person)
{
    return person.openPage(u"batch"_s)
        && person.chooseIn(u"batchOperation"_s, u"import_external_referral_reward"_s)
        && person.press(u"openFileButton"_s)
        && QTest::qWaitFor(
               [] { return isEnabled(u"columnsNextButton"_s) || Person::find(u"columnsNotice"_s); }, 10'000);
}

bool goToConfirm(Person &person)
{
    return person.press(u"columnsNextButton"_s) && awaitEnabled(u"checkNextButton"_s)
        && person.press(u"checkNextButton"_s)
        && QTest::qWaitFor([] { return Person::find(u"confirmEnvironment"_s) != nullptr; }, 10'000);
}

bool sendRewards(Person &person)
{
    return openRewards(person) && goToConfirm(person) && awaitEnabled(u"sendRowsButton"_s)
        && person.press(u"sendRowsButton"_s)
        && QTest::qWaitFor([] { return Person::find(u"step_run"_s) || Person::find(u"step_report"_s); },
                           10'000);
}

QStringList executedIds(const QJsonArray &writes)
{
    QStringList ids;
    for (const QJsonValue write : writes) {
        if (write[u"executed"_s].toBool())
            ids.append(write[u"body"_s][u"external_id"_s].toString());
    }
    ids.sort();
    return ids;
}

} // namespace PeopleDesk::BatchSteps
