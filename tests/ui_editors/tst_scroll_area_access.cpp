// SPDX-License-Identifier: Apache-2.0
#include "ui/style/scroll_area_access.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

/// Everything below that a screen reader could read out now.
QStringList readOut(const QAccessibleInterface &node)
{
    QStringList names;
    for (int i = 0; i < node.childCount(); ++i) {
        const QAccessibleInterface *child = node.child(i);
        if (child->state().invisible)
            continue;
        names.append(child->text(QAccessible::Name));
        names.append(readOut(*child));
    }
    names.removeAll(QString());
    return names;
}

} // namespace

class TestScrollAreaAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChildThatIsGoneIsNone();
    void contentIsReadOut();
};

void TestScrollAreaAccess::aChildThatIsGoneIsNone()
{
    const ScrollAreaAccess access;
    QScrollArea area;
    auto *content = new QLabel;
    content->setMinimumHeight(2000);
    area.setWidgetResizable(true);
    area.setWidget(content);
    area.show();
    QTRY_VERIFY(area.verticalScrollBar()->isVisible());
    const QAccessibleInterface *node = QAccessible::queryAccessibleInterface(&area);
    const int count = node->childCount();
    QVERIFY(count > 0);
    for (int i = 0; i < count; ++i)
        QVERIFY(node->child(i));
    area.setWidget(new QLabel); // takes the place of the long one, as the history's details do
    QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
    for (int i = node->childCount(); i < count + 100; ++i)
        QVERIFY(!node->child(i));
}

void TestScrollAreaAccess::contentIsReadOut()
{
    const ScrollAreaAccess access;
    QScrollArea area;
    area.setAccessibleName(u"Details"_s);
    area.setWidget(new QLabel(u"What it changed"_s));
    area.show();
    const QAccessibleInterface *node = QAccessible::queryAccessibleInterface(&area);
    QCOMPARE(node->text(QAccessible::Name), u"Details"_s);
    QCOMPARE(readOut(*node), QStringList{u"What it changed"_s});
}

QTEST_MAIN(TestScrollAreaAccess)
#include "tst_scroll_area_access.moc"
