// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/step_area.h"

#include "ui/style/spacing.h"

#include <QLayout>
#include <QScrollArea>

namespace PeopleDesk {

QScrollArea *stepArea(QLayout *inside)
{
    inside->setContentsMargins(Spacing::page, 0, Spacing::page, 0);
    auto *page = new QWidget;
    page->setLayout(inside);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

} // namespace PeopleDesk
