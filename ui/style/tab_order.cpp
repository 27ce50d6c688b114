// SPDX-License-Identifier: Apache-2.0
#include "ui/style/tab_order.h"

#include <QWidget>

namespace PeopleDesk {

QWidget *followOnTab(QWidget *before, QWidget *part)
{
    QList<QWidget *> stops;
    for (QWidget *stop = part; stop == part || part->isAncestorOf(stop); stop = stop->nextInFocusChain()) {
        // What has a proxy moves with it.
        if (stop->focusPolicy() != Qt::NoFocus && !stop->focusProxy() && !stops.contains(stop))
            stops.append(stop);
    }
    if (stops.isEmpty())
        return before;
    // As a compound the part moves whole. Stop by stop, what only leads to a stop would be left behind, and
    // lead back from there.
    const Qt::FocusPolicy policy = part->focusPolicy();
    part->setFocusPolicy(Qt::TabFocus);
    if (stops.first() != part)
        part->setFocusProxy(stops.first());
    QWidget::setTabOrder(before, part);
    part->setFocusProxy(nullptr);
    part->setFocusPolicy(policy);
    return stops.last();
}

} // namespace PeopleDesk
