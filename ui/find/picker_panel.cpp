// SPDX-License-Identifier: Apache-2.0
#include "ui/find/picker_panel.h"

#include "ui/style/colours.h"
#include "ui/style/spacing.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace PeopleDesk {

// As a sub-window it keeps Tab to itself.
PickerPanel::PickerPanel(QWidget *owner)
    : QFrame(owner->window(), Qt::SubWindow)
    , m_before(QApplication::focusWidget())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    connect(owner, &QObject::destroyed, this, &QObject::deleteLater);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, const QWidget *now) {
        if (!isVisible() || !now || now->window() != window() || holds(now))
            return;
        if (before && holds(before) && !(before->isVisible() && before->isEnabled()))
            firstControl()->setFocus(Qt::OtherFocusReason); // a button went away; nobody left
        else
            dismiss();
    });
    qApp->installEventFilter(this);
}

void PickerPanel::openAt(const QWidget &anchor)
{
    m_anchor = &anchor;
    place();
    show();
    raise();
    firstControl()->setFocus(Qt::PopupFocusReason);
}

void PickerPanel::place()
{
    if (!m_anchor)
        return;
    const int line = fontMetrics().height();
    const QRect room =
        window()->rect().adjusted(Spacing::small, Spacing::small, -Spacing::small, -Spacing::small);
    const QSize size = QSize(line * 22, line * 22).boundedTo(room.size());
    const QRect beside(m_anchor->mapTo(window(), QPoint(0, 0)), m_anchor->size());
    int top = beside.bottom() + Spacing::tight;
    const int above = beside.top() - size.height() - Spacing::tight;
    if (top + size.height() > room.bottom() && above >= room.top())
        top = above;
    setGeometry(std::max(room.left(), std::min(beside.left(), room.right() - size.width())),
                std::max(room.top(), std::min(top, room.bottom() - size.height())), size.width(),
                size.height());
}

bool PickerPanel::holds(const QWidget *widget) const
{
    // Across window borders too: a line's context menu is a window of its own.
    for (; widget; widget = widget->parentWidget()) {
        if (widget == this)
            return true;
    }
    return false;
}

void PickerPanel::dismiss()
{
    if (m_isClosing)
        return;
    m_isClosing = true;
    close();
}

void PickerPanel::closeWith(const std::function<void()> &report)
{
    m_isClosing = true;
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason); // first, so that whoever hears of it may move it on
    close();
    if (report)
        report();
}

bool PickerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isClosing || !isVisible())
        return false;
    if (event->type() == QEvent::Resize && watched == window())
        place();
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *hit = qobject_cast<QWidget *>(watched);
        if (hit && !holds(hit))
            dismiss(); // what was clicked gets the click
    }
    return false;
}

void PickerPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeWith({});
    else
        QFrame::keyPressEvent(event);
}

void PickerPanel::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    painter.setPen(colours.edge);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void PickerPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous() && !m_isClosing) { // the window itself went away
        m_isClosing = true;
        deleteLater();
    }
}

} // namespace PeopleDesk
