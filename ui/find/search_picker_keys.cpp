// SPDX-License-Identifier: Apache-2.0
// A SearchPicker by keyboard alone.
#include "ui/editors/input_line.h"
#include "ui/find/person_list.h"
#include "ui/find/search_picker.h"

#include <QKeyEvent>
#include <QToolButton>

namespace PeopleDesk {

void SearchPicker::accept()
{
    m_pause.hurry();
    if (m_search->state() == LookupModel::State::Asking && m_search->found().isEmpty())
        m_picksOnly = true;
    else if (m_list->currentIndex().isValid())
        choose(m_list->currentIndex().data(LookupModel::FoundRole).value<Found>());
}

bool SearchPicker::keyInLine(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (m_list->isVisible())
            m_list->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    default:
        return false;
    }
}

bool SearchPicker::keyInList(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Space) {
        accept();
        return true;
    }
    const QString letters = key.text();
    const bool isText =
        !letters.isEmpty() && letters.at(0).isPrint() && !key.modifiers().testFlag(Qt::ControlModifier);
    if (!isText || m_isSecond)
        return false;
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->insert(letters);
    return true;
}

bool SearchPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !isClosing()) {
        if (watched == m_line && !m_line->isComposing() && keyInLine(static_cast<QKeyEvent *>(event)->key()))
            return true;
        if (watched == m_list && keyInList(*static_cast<QKeyEvent *>(event)))
            return true;
    }
    return PickerPanel::eventFilter(watched, event);
}

void SearchPicker::keyPressEvent(QKeyEvent *event)
{
    if (m_isSecond && event->key() == Qt::Key_Backspace) {
        m_back->click();
        return;
    }
    if (m_isSecond && event->key() == Qt::Key_Down && m_list->isVisible()) {
        m_list->setFocus(Qt::TabFocusReason);
        return;
    }
    PickerPanel::keyPressEvent(event);
}

} // namespace PeopleDesk
