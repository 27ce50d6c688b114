// SPDX-License-Identifier: Apache-2.0
#include "ui/style/scroll_area_access.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace PeopleDesk {

namespace {

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *area = qobject_cast<QScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

ScrollAreaAccess::ScrollAreaAccess()
{
    QAccessible::installFactory(makeAccess);
}

ScrollAreaAccess::~ScrollAreaAccess()
{
    QAccessible::removeFactory(makeAccess);
}

} // namespace PeopleDesk
