// SPDX-License-Identifier: Apache-2.0
// The keys of a ListPicker.
#include "ui/editors/input_line.h"
#include "ui/find/list_picker.h"
#include "ui/find/list_picker_filter.h"

#include <QKeyEvent>
#include <QListView>

namespace PeopleDesk {

QWidget *ListPicker::firstControl() const
{
    return m_line;
}

bool ListPicker::keyInLine(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_filter->rowCount() > 0 && m_list)
            choose(m_view->currentIndex());
        else
            chooseTypedId();
        return true;
    default:
        return false;
    }
}

bool ListPicker::keyInList(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
        if (m_view->currentIndex().row() > 0)
            return false;
        m_line->setFocus(Qt::BacktabFocusReason);
        return true;
    case Qt::Key_Space:
        choose(m_view->currentIndex());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_wants.several)
            acceptSeveral();
        else
            choose(m_view->currentIndex());
        return true;
    default:
        break;
    }
    const QString letters = key.text();
    if (letters.isEmpty() || !letters.at(0).isPrint() || key.modifiers().testFlag(Qt::ControlModifier))
        return false;
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->insert(letters);
    return true;
}

// The panel looks at everything that happens in the application.
bool ListPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !isClosing()) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (watched == m_line && !m_line->isComposing() && keyInLine(key.key()))
            return true;
        if (watched == m_view && keyInList(key))
            return true;
    }
    return PickerPanel::eventFilter(watched, event);
}

} // namespace PeopleDesk
