// SPDX-License-Identifier: Apache-2.0
#include "ui/style/tool_button_access.h"

#include <QAccessibleWidget>
#include <QTimer>
#include <QToolButton>

namespace PeopleDesk {

namespace {

class AccessibleToolButton : public QAccessibleWidget
{
public:
    explicit AccessibleToolButton(QToolButton *button)
        : QAccessibleWidget(button, QAccessible::PushButton)
    {
    }

    QAccessible::Role role() const override
    {
        if (button().menu())
            return QAccessible::ButtonMenu;
        return button().isCheckable() ? QAccessible::CheckBox : QAccessible::PushButton;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        state.hasPopup = button().menu() != nullptr;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return text.isEmpty() && kind == QAccessible::Name ? button().text() : text;
    }

    QStringList actionNames() const override
    {
        if (!button().isEnabled())
            return {};
        QStringList names{pressAction(), setFocusAction()};
        if (button().menu())
            names.prepend(showMenuAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == setFocusAction()) {
            button().setFocus(Qt::ShortcutFocusReason);
            return;
        }
        // Later: whoever asked waits for the answer, and an open menu gives none until it is closed.
        const bool opens = button().menu() && button().popupMode() == QToolButton::InstantPopup;
        if (name == showMenuAction() || (name == pressAction() && opens))
            QTimer::singleShot(0, &button(), &QToolButton::showMenu);
        else if (name == pressAction())
            QTimer::singleShot(0, &button(), &QToolButton::click);
    }

private:
    QToolButton &button() const { return *static_cast<QToolButton *>(widget()); }
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *button = qobject_cast<QToolButton *>(object);
    return button ? new AccessibleToolButton(button) : nullptr;
}

} // namespace

ToolButtonAccess::ToolButtonAccess()
{
    QAccessible::installFactory(makeAccess);
}

ToolButtonAccess::~ToolButtonAccess()
{
    QAccessible::removeFactory(makeAccess);
}

} // namespace PeopleDesk
