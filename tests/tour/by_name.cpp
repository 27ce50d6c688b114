// SPDX-License-Identifier: Apache-2.0
#include "tests/tour/by_name.h"

#include "tests/tour/guide.h"

#include <QAbstractItemView>
#include <QDate>
#include <QTest>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// Searches and opens the first who is found.
void find(Guide &guide, const QString &name)
{
    guide.typeInto(u"findLine"_s, name);
    guide.await(u"somebody found"_s, [&] {
        const auto *list = qobject_cast<QAbstractItemView *>(guide.find(u"personList"_s));
        return list && list->model()->rowCount() > 0;
    });
}

void openFirst(Guide &guide)
{
    QTest::keyClick(guide.find(u"findLine"_s), Qt::Key_Return);
}

void chooseAnOffer(Guide &guide)
{
    guide.openPage(u"update_offer_status"_s);
    find(guide, u"林"_s);
    guide.picture(u"candidates-found"_s);
    guide.typeInto(u"findLine"_s, u"林墨"_s);
    guide.await(u"one candidate"_s, [&] {
        const auto *list = qobject_cast<QAbstractItemView *>(guide.find(u"personList"_s));
        return list && list->model()->rowCount() == 1;
    });
    openFirst(guide);
    guide.awaitShown(u"offer_status.path"_s);
    guide.awaitShown(u"boardHead"_s);
    guide.picture(u"offers-of-a-candidate"_s);
    guide.pressAll(u"pickCard."_s);
    guide.picture(u"offers-picked"_s);
    guide.press(u"groupMove"_s);
    guide.awaitShown(u"groupDialog"_s);
    guide.press(u"offer_status.8"_s);
    guide.picture(u"offers-together"_s);
    guide.press(u"closeDialog"_s);
}

void stretchAContract(Guide &guide)
{
    guide.openPage(u"update_contract"_s);
    find(guide, u"王思远"_s);
    openFirst(guide);
    guide.awaitShown(u"contract_end_date.editor"_s);
    guide.showTop();
    guide.picture(u"contract-timeline"_s);
    guide.type(u"contract_end_date"_s, QDate::currentDate().addDays(220).toString(Qt::ISODate));
    guide.showTop();
    guide.picture(u"contract-overlap"_s);
    guide.press(u"contract_end_date.revert"_s);
}

void splitTheCost(Guide &guide)
{
    guide.openPage(u"update_pre_hire"_s);
    find(guide, u"陈默"_s);
    openFirst(guide);
    guide.awaitShown(u"hire_date.editor"_s);
    guide.showWidget(u"cost_center_rate"_s);
    guide.picture(u"pre-hire-split"_s);
    guide.showWidget(u"custom_fields"_s);
    guide.picture(u"pre-hire-custom-fields"_s);
}

void rewardAnApplication(Guide &guide)
{
    guide.openPage(u"import_external_referral_reward"_s);
    find(guide, u"林晓雯"_s);
    openFirst(guide);
    guide.awaitShown(u"recordBoard"_s);
    guide.await(u"an application"_s, [&] { return guide.findStarting(u"openCard."_s) != nullptr; });
    guide.showTop();
    guide.picture(u"reward-applications"_s);
}

} // namespace

void tourByName(Guide &guide)
{
    chooseAnOffer(guide);
    stretchAContract(guide);
    splitTheCost(guide);
    rewardAnApplication(guide);
}

} // namespace PeopleDesk
