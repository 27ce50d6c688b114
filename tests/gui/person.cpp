// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/person.h"

#include "app/sandbox/sandbox.h"
#include "tests/gui/desk.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/value_combo.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QStyleHints>
#include <QTest>
#include <QWindow>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000;
/// More stops than any page has.
constexpr int manyTabs = 250;

int pressed = 0;

QString pageOf(const QString &key)
{
    return u"page_"_s + key;
}

} // namespace

Person::Person(Desk &desk, Hands hands)
    : m_desk(desk)
    , m_hands(hands)
{
    // Faster than any hand: a combo takes a click that comes at once for the end of the one before.
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(0);
}

QWidget *Person::find(const QString &objectName)
{
    QWidgetList windows = QApplication::topLevelWidgets();
    // A dialog over the window may have what the window has, too.
    if (QWidget *dialog = QApplication::activeModalWidget())
        windows.prepend(dialog);
    for (QWidget *window : std::as_const(windows)) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == objectName)
            return window;
        const QList<QWidget *> found = window->findChildren<QWidget *>(objectName);
        for (QWidget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

FieldEditor *Person::editor(const QString &field)
{
    return qobject_cast<FieldEditor *>(find(field + u".editor"_s));
}

QString Person::textOf(const QString &label)
{
    const auto *found = qobject_cast<QLabel *>(find(label));
    return found ? found->text() : QString();
}

QStringList Person::wordsIn(const QString &part)
{
    QStringList words;
    const QWidget *widget = find(part);
    const QList<QLabel *> labels = widget ? widget->findChildren<QLabel *>() : QList<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words;
}

QString Person::descriptionOf(const QString &field)
{
    if (const FieldEditor *found = editor(field))
        return found->control()->accessibleDescription();
    const QWidget *path = find(field + u".path"_s);
    return path ? path->accessibleDescription() : QString();
}

bool Person::isIn(const QString &field)
{
    const FieldEditor *found = editor(field);
    QWidget *focused = QApplication::focusWidget();
    return found && focused && (found->control() == focused || found->isAncestorOf(focused));
}

bool Person::await(const QString &objectName) const
{
    return QTest::qWaitFor(
        [&] {
            const QWidget *widget = find(objectName);
            return widget && widget->isEnabled() && widget->window()->isActiveWindow();
        },
        patience);
}

void Person::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++pressed;
    if (QWindow *window = QGuiApplication::focusWindow())
        QTest::keyClick(window, key, modifiers);
}

int Person::presses()
{
    return pressed;
}

void Person::bringIntoView(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget);
    }
    QCoreApplication::processEvents();
}

bool Person::awaitHittable(QWidget *widget, QPoint where)
{
    // Until it is in view and nothing covers it: a form that was just opened is still being laid out.
    // And stays there: a box that was just opened may still grow, and its buttons move under the click.
    QRect seen;
    int calm = 0;
    return QTest::qWaitFor(
        [&] {
            bringIntoView(widget);
            const QWidget *window = widget->window();
            const QPoint spot = widget->mapTo(window, where);
            const QWidget *hit = window->childAt(spot);
            const QRect now(spot, window->size());
            calm = now == seen && (hit == widget || widget->isAncestorOf(hit)) ? calm + 1 : 0;
            seen = now;
            return calm >= 3;
        },
        patience);
}

bool Person::click(QWidget *widget, QPoint where)
{
    if (!awaitHittable(widget, where))
        return false;
    ++pressed;
    QTest::mouseClick(widget->window()->windowHandle(), Qt::LeftButton, {},
                      widget->mapTo(widget->window(), where));
    return true;
}

bool Person::clickRow(QAbstractItemView &view, int row)
{
    const QModelIndex index = view.model()->index(row, 0);
    view.scrollTo(index);
    return click(view.viewport(), view.visualRect(index).center());
}

bool Person::goTo(QWidget *widget) const
{
    if (m_hands == Hands::Mouse)
        return click(widget, widget->rect().center());
    for (int stop = 0; stop < manyTabs; ++stop) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && (widget == focused || widget->isAncestorOf(focused)))
            return true;
        key(Qt::Key_Tab);
    }
    return false;
}

bool Person::openPage(const QString &name)
{
    return openPage(name, name);
}

bool Person::openPage(const QString &name, const QString &variant)
{
    if (m_hands == Hands::Mouse)
        return press(u"railButton_"_s + name) && await(pageOf(variant));
    for (int place = Qt::Key_1; place <= Qt::Key_9 && !find(pageOf(variant)); ++place)
        key(Qt::Key(place), Qt::ControlModifier);
    return await(pageOf(variant));
}

bool Person::pickSample(const QString &id)
{
    const QString operation = [] {
        const QWidget *list = find(u"sampleList"_s);
        while (list && !list->objectName().startsWith(u"page_"_s))
            list = list->parentWidget();
        return list ? list->objectName().mid(5) : QString();
    }();
    const QList<SandboxSample> samples = m_desk.sandbox().samples(operation);
    int row = 0;
    while (row < samples.size() && samples.at(row).id != id)
        ++row;
    if (row == samples.size() || !await(u"sampleList"_s))
        return false;
    auto *list = qobject_cast<QAbstractItemView *>(find(u"sampleList"_s));
    if (m_hands == Hands::Mouse)
        return clickRow(*list, row);
    if (!goTo(list))
        return false;
    key(Qt::Key_Home);
    for (int step = 0; step < row; ++step)
        key(Qt::Key_Down);
    if (list->currentIndex().row() != row)
        return false;
    key(Qt::Key_Return);
    return true;
}

void Person::type(const QString &text)
{
    for (const QChar letter : text) {
        if (QWindow *window = QGuiApplication::focusWindow()) {
            const bool isOnTheKeyboard = letter.unicode() < 0x7f;
            QTest::sendKeyEvent(QTest::Click, window,
                                isOnTheKeyboard ? QTest::asciiToKey(char(letter.unicode())) : Qt::Key_unknown,
                                QString(letter), Qt::NoModifier);
        }
    }
}

void Person::enter()
{
    key(Qt::Key_Return);
}

bool Person::findByName(const QString &name)
{
    if (!await(u"findLine"_s) || !goTo(find(u"findLine"_s)))
        return false;
    key(Qt::Key_A, Qt::ControlModifier);
    type(name);
    return QTest::qWaitFor(
        [&] {
            const auto *list = qobject_cast<QAbstractItemView *>(find(u"personList"_s));
            return list && list->model()->rowCount() > 0
                && list->model()->index(0, 0).data().toString().contains(name, Qt::CaseInsensitive);
        },
        patience);
}

bool Person::openFirst()
{
    if (m_hands == Hands::Mouse) {
        auto *list = qobject_cast<QAbstractItemView *>(find(u"personList"_s));
        return list && clickRow(*list, 0);
    }
    key(Qt::Key_Return);
    return true;
}

bool Person::replace(const QString &field, const QString &text)
{
    if (!await(field + u".editor"_s) || !goTo(editor(field)->control()) || !isIn(field))
        return false;
    key(Qt::Key_A, Qt::ControlModifier);
    type(text);
    return true;
}

bool Person::choose(const QString &field, const QString &value)
{
    const auto isShown = [&] { return find(field + u".editor"_s) || find(field + u".path"_s); };
    if (!QTest::qWaitFor(isShown, patience))
        return false;
    if (find(field + u".path"_s))
        return chooseOnPath(field, value);
    if (!await(field + u".editor"_s))
        return false;
    auto *combo = qobject_cast<ValueCombo *>(editor(field)->control());
    const int wanted = combo ? combo->indexOfValue(value) : -1;
    if (wanted < 0)
        return false;
    return m_hands == Hands::Mouse ? chooseWithMouse(*combo, wanted) : chooseWithKeys(*combo, wanted);
}

bool Person::chooseIn(const QString &name, const QVariant &data)
{
    if (!await(name))
        return false;
    auto *combo = qobject_cast<QComboBox *>(find(name));
    const int wanted = combo->findData(data);
    if (wanted < 0)
        return false;
    return m_hands == Hands::Mouse ? chooseWithMouse(*combo, wanted) : chooseWithKeys(*combo, wanted);
}

bool Person::pickFromList(const QString &words)
{
    if (!await(u"listPicker"_s))
        return false;
    type(words);
    auto *list = qobject_cast<QAbstractItemView *>(find(u"listPickerView"_s));
    if (!list || !QTest::qWaitFor([list] { return list->model()->rowCount() == 1; }, patience))
        return false;
    if (m_hands == Hands::Keys)
        key(Qt::Key_Return);
    else if (!clickRow(*list, 0))
        return false;
    return QTest::qWaitFor([] { return !find(u"listPicker"_s); }, patience);
}

bool Person::drag(QWidget *widget, QPoint spot, int right)
{
    if (!awaitHittable(widget, spot))
        return false;
    QWindow *window = widget->window()->windowHandle();
    const QPoint from = widget->mapTo(widget->window(), spot);
    ++pressed;
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    for (const int share : {1, 2, 3, 4}) // as a hand does
        QTest::mouseMove(window, from + QPoint(right * share / 4, 0));
    QTest::mouseRelease(window, Qt::LeftButton, {}, from + QPoint(right, 0));
    return true;
}

bool Person::chooseWithMouse(QComboBox &combo, int wanted) const
{
    if (!click(&combo, combo.rect().center()))
        return false;
    QAbstractItemView *list = combo.view();
    if (!QTest::qWaitFor([&] { return list->isVisible() && list->window()->windowHandle()->isExposed(); },
                         patience))
        return false;
    const QPointer<QComboBox> held = &combo; // the choice may put another page in its place
    const auto isChosen = [&] { return !held || (!list->isVisible() && held->currentIndex() == wanted); };
    return clickRow(*list, wanted) && QTest::qWaitFor(isChosen, patience);
}

bool Person::chooseWithKeys(QComboBox &combo, int wanted) const
{
    if (!goTo(&combo))
        return false;
    const QPointer<QComboBox> held = &combo;
    const int count = combo.count();
    for (int step = 0; step < count && held && held->currentIndex() != wanted; ++step)
        key(held->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    return !held || held->currentIndex() == wanted;
}

bool Person::chooseOnPath(const QString &field, const QString &value) const
{
    const QString name = field + u'.' + value;
    if (!await(name))
        return false;
    QWidget *node = find(name);
    if (m_hands == Hands::Mouse)
        return click(node, node->rect().center());
    QWidget *path = find(field + u".path"_s);
    if (!goTo(path))
        return false;
    // Along the columns first, then up or down within one.
    for (int step = 0; step < 20 && !node->hasFocus(); ++step) {
        const QWidget *here = QApplication::focusWidget();
        if (!here || !path->isAncestorOf(here))
            return false;
        const QPoint way = node->geometry().center() - here->geometry().center();
        if (qAbs(way.x()) > node->width() / 2)
            key(way.x() > 0 ? Qt::Key_Right : Qt::Key_Left);
        else
            key(way.y() > 0 ? Qt::Key_Down : Qt::Key_Up);
    }
    if (!node->hasFocus())
        return false;
    key(Qt::Key_Space); // takes the keys on to what the choice needs
    return true;
}

bool Person::press(const QString &button)
{
    if (!await(button) || !goTo(find(button)))
        return false;
    if (m_hands == Hands::Keys)
        key(Qt::Key_Space);
    return true;
}

bool Person::clickIn(const QString &part, const QString &name)
{
    if (!await(part))
        return false;
    auto *widget = find(part)->findChild<QWidget *>(name);
    return widget && click(widget, widget->rect().center());
}

bool Person::send()
{
    if (m_hands == Hands::Mouse)
        return press(u"sendButton"_s);
    if (!await(u"sendButton"_s))
        return false;
    key(Qt::Key_Return, Qt::ControlModifier);
    return true;
}

bool Person::confirm()
{
    return press(u"confirmButton"_s) && QTest::qWaitFor([] { return !find(u"questionBox"_s); }, patience);
}

bool Person::seeResult()
{
    return await(u"resultPanel"_s);
}

} // namespace PeopleDesk
