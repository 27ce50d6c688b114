// SPDX-License-Identifier: Apache-2.0
#include "tests/tour/guide.h"

#include "ui/editors/field_editor.h"
#include "ui/editors/value_combo.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <cstdio>
#include <cstdlib>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "tour: %s\n", qPrintable(why));
    std::exit(1);
}

} // namespace

Guide::Guide(QWidget &window, const QDir &folder)
    : m_window(window)
    , m_folder(folder)
{
}

QWidget *Guide::findIn(QWidget &root, const QString &objectName)
{
    const QList<QWidget *> found = root.findChildren<QWidget *>(objectName);
    for (QWidget *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QWidget *Guide::find(const QString &objectName) const
{
    QWidgetList windows = QApplication::topLevelWidgets();
    // A dialog over the window may have what the window has, too.
    if (QWidget *dialog = QApplication::activeModalWidget())
        windows.prepend(dialog);
    for (QWidget *top : std::as_const(windows)) {
        if (!top->isVisible())
            continue;
        if (QWidget *widget = findIn(*top, objectName))
            return widget;
    }
    return nullptr;
}

void Guide::await(const QString &what, const std::function<bool()> &holds)
{
    if (!QTest::qWaitFor(holds, 10'000)) {
        picture(u"stuck"_s);
        giveUp(u"waited in vain for "_s + what);
    }
}

void Guide::awaitShown(const QString &objectName)
{
    // A window that is not active yet is not drawn yet either.
    await(objectName, [&] { return find(objectName) && find(objectName)->window()->isActiveWindow(); });
}

void Guide::openPage(const QString &key)
{
    press(u"railButton_"_s + key);
}

void Guide::press(const QString &button)
{
    awaitShown(button);
    QTest::mouseClick(find(button), Qt::LeftButton);
}

void Guide::pickSample(int row)
{
    awaitShown(u"sampleList"_s);
    auto *list = qobject_cast<QListWidget *>(find(u"sampleList"_s));
    list->scrollToItem(list->item(row));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
}

FieldEditor *Guide::editor(const QString &field) const
{
    return qobject_cast<FieldEditor *>(find(field + u".editor"_s));
}

void Guide::awaitName(const QString &field)
{
    await(u"the name in "_s + field, [&] {
        const auto *name = editor(field) ? editor(field)->findChild<QLabel *>(u"lookupName"_s) : nullptr;
        return name && !name->text().isEmpty()
            && editor(field)->control()->accessibleDescription().contains(name->text())
            && !name->text().endsWith(u'…');
    });
}

void Guide::type(const QString &field, const QString &text)
{
    await(field, [&] { return editor(field) != nullptr; });
    FieldEditor *target = editor(field);
    target->focusEditor();
    QTest::keyClick(target->control(), Qt::Key_A, Qt::ControlModifier);
    QTest::sendKeyEvent(QTest::Click, target->control(), Qt::Key_unknown, text, Qt::NoModifier);
}

void Guide::pressAll(const QString &start)
{
    const QList<QAbstractButton *> buttons = m_window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->objectName().startsWith(start))
            QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
}

void Guide::typeInto(const QString &line, const QString &text)
{
    awaitShown(line);
    QWidget *target = find(line);
    target->setFocus();
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, text, Qt::NoModifier);
}

void Guide::showWidget(const QString &objectName)
{
    awaitShown(objectName);
    QWidget *widget = find(objectName);
    QWidget *around = widget->parentWidget();
    while (around && !qobject_cast<QScrollArea *>(around))
        around = around->parentWidget();
    auto *area = qobject_cast<QScrollArea *>(around);
    // A page that was just opened is still being laid out.
    int calm = 0;
    await(objectName + u" in view"_s, [&] {
        const bool wasInView = !widget->visibleRegion().isEmpty();
        area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint()).y() - 60);
        calm = wasInView ? calm + 1 : 0;
        return calm > 5;
    });
}

QWidget *Guide::findStarting(const QString &start) const
{
    const QList<QWidget *> widgets = m_window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->objectName().startsWith(start))
            return widget;
    }
    return nullptr;
}

void Guide::choose(const QString &field, const QString &value)
{
    await(field, [&] { return editor(field) || find(field + u".path"_s); });
    if (!editor(field)) {
        press(field + u'.' + value);
        return;
    }
    auto *combo = qobject_cast<ValueCombo *>(editor(field)->control());
    combo->setFocus();
    const int wanted = combo->indexOfValue(value);
    if (wanted < 0)
        giveUp(u"%1 can't be chosen in %2"_s.arg(value, field));
    while (combo->currentIndex() != wanted)
        QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

void Guide::showTop()
{
    const QList<QScrollArea *> areas = m_window.findChildren<QScrollArea *>();
    for (QScrollArea *area : areas) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(0);
    }
}

void Guide::picture(const QString &name)
{
    // What is drawn only after the events that are on their way shall be in the picture.
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    const QString file = u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    QRect area = m_window.frameGeometry();
    if (const QWidget *dialog = QApplication::activeModalWidget())
        area |= dialog->frameGeometry();
    const QPixmap pixels = m_window.screen()->grabWindow(0, area.x(), area.y(), area.width(), area.height());
    if (!pixels.save(m_folder.filePath(file)))
        giveUp(u"can't write "_s + m_folder.filePath(file));
}

} // namespace PeopleDesk
