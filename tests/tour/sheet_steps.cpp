// SPDX-License-Identifier: Apache-2.0
#include "tests/tour/sheet_steps.h"

#include "tests/tour/guide.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTest>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QAbstractItemView *table(const Guide &guide, const QString &name)
{
    return qobject_cast<QAbstractItemView *>(guide.find(name));
}

void awaitEnabled(Guide &guide, const QString &button)
{
    guide.await(button, [&] { return guide.find(button) && guide.find(button)->isEnabled(); });
}

void chooseIn(Guide &guide, const QString &box, const QString &data)
{
    guide.awaitShown(box);
    auto *combo = qobject_cast<QComboBox *>(guide.find(box));
    combo->setFocus();
    const int wanted = combo->findData(data);
    while (combo->currentIndex() != wanted)
        QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace PeopleDesk
