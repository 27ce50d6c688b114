// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/step_area.h"

#include "ui/style/spacing.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>

namespace PeopleDesk {

namespace {

/// Qt's scroll areas ask how small a page may be without asking for its width, on which the height of every
/// sentence depends; so the page says it itself.
class StepPage : public QWidget
{
protected:
    bool event(QEvent *event) override
    {
        const bool isDone = QWidget::event(event);
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            setMinimumHeight(qMax(0, layout()->totalMinimumHeightForWidth(width())));
        return isDone;
    }
};

} // namespace

QScrollArea *stepArea(QLayout *inside)
{
    inside->setContentsMargins(Spacing::page, 0, Spacing::page, 0);
    auto *page = new StepPage;
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
