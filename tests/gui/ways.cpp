// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/ways.h"

#include <QDate>
#include <QTest>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

void addWays()
{
    using Hands = Person::Hands;
    using Theme = Preferences::Theme;
    QTest::addColumn<Way>("way");
    QTest::newRow("mouse, en, light") << Way{u"en"_s, Hands::Mouse, Theme::Light};
    QTest::newRow("keys, en, dark") << Way{u"en"_s, Hands::Keys, Theme::Dark};
    QTest::newRow("mouse, zh, dark") << Way{u"zh"_s, Hands::Mouse, Theme::Dark};
    QTest::newRow("keys, zh, light") << Way{u"zh"_s, Hands::Keys, Theme::Light};
}

QString inDays(int days)
{
    return QDate::currentDate().addDays(days).toString(Qt::ISODate);
}

} // namespace PeopleDesk
