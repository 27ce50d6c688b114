// SPDX-License-Identifier: Apache-2.0
#include "ui/style/divider.h"

#include <QWidget>

namespace PeopleDesk {

namespace {

QWidget *line()
{
    auto *widget = new QWidget;
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Mid);
    return widget;
}

} // namespace

QWidget *verticalLine()
{
    QWidget *widget = line();
    widget->setFixedWidth(1);
    return widget;
}

QWidget *horizontalLine()
{
    QWidget *widget = line();
    widget->setFixedHeight(1);
    return widget;
}

} // namespace PeopleDesk
