// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace PeopleDesk {

/// The widget of that name which a person could see now; null when there is none.
template <typename Widget>
Widget *visible(const QWidget *within, const char *name)
{
    for (Widget *widget : within->findChildren<Widget *>(QString::fromLatin1(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Clicks the visible button of that name with the mouse.
inline bool click(const QWidget *within, const char *name)
{
    auto *button = visible<QAbstractButton>(within, name);
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

inline QString textOf(const QWidget *within, const char *name)
{
    const auto *label = visible<QLabel>(within, name);
    return label ? label->text() : QString();
}

/// Every word on the screen within a widget: labels and buttons.
inline QStringList wordsIn(const QWidget *within)
{
    QStringList words;
    for (const QLabel *label : within->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            words.append(label->text());
    }
    for (const QAbstractButton *button : within->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            words.append(button->text());
    }
    return words;
}

} // namespace PeopleDesk
