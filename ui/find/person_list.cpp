// SPDX-License-Identifier: Apache-2.0
#include "ui/find/person_list.h"

#include "models/lookups/lookup_model.h"
#include "ui/find/two_line_rows.h"

#include <QKeyEvent>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

PersonList::PersonList(LookupModel &model, QWidget *parent)
    : QListView(parent)
{
    constexpr int noChip = -1;
    setObjectName(u"personList"_s);
    setItemDelegate(new TwoLineRows(LookupModel::NoteRole, noChip, this));
    setModel(&model);
    // Rows are of one height, and laid out a batch at a time: long lists must not hold up the window.
    setUniformItemSizes(true);
    setLayoutMode(Batched);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, &PersonList::pick);
}

void PersonList::pickFirst()
{
    const QModelIndex first = model()->index(0, 0);
    setCurrentIndex(first);
    pick(first);
}

void PersonList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier) {
        event->ignore(); // Ctrl+Enter sends, wherever the focus is
    } else if (isEnter) {
        pick(currentIndex());
    } else if (event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        Q_EMIT leftUpwards();
    } else {
        QListView::keyPressEvent(event);
    }
}

void PersonList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void PersonList::pick(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT picked(index.data(LookupModel::FoundRole).value<Found>());
}

} // namespace PeopleDesk
