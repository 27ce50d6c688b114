// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QAbstractItemView;
class QComboBox;

namespace PeopleDesk {

class Desk;
class FieldEditor;

/// Somebody at the desk, who works either with the mouse (and types where text belongs) or with the keys
/// alone. Every event goes to the window that the window manager made active, and so reaches only what a
/// person could reach. Each act waits for what it needs, up to a few seconds, and says whether it could be
/// done.
class Person
{
public:
    enum class Hands { Mouse, Keys };

    Person(Desk &desk, Hands hands);

    bool openPage(const QString &key);
    /// The same where another way to send was chosen for the page.
    bool openPage(const QString &key, const QString &variant);
    /// Picks a record of the sandbox by its id, in the list beside the form.
    bool pickSample(const QString &id);
    /// Goes to a field and types, in place of what stands there.
    bool replace(const QString &field, const QString &text);
    /// Types wherever the keys go now.
    void type(const QString &text);
    /// Presses Enter wherever the keys go now.
    void enter();
    /// Presses a key wherever the keys go now.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Goes to the line beside the form, types a name in place of what stands there, and waits until somebody
    /// of that name is found.
    bool findByName(const QString &name);
    /// Opens the first who was found.
    bool openFirst();
    /// How many clicks and keys it took so far, all persons together; a chord is one, typed text none.
    [[nodiscard]] static int presses();
    bool choose(const QString &field, const QString &value);
    /// Chooses by its data in a combo box that is no field.
    bool chooseIn(const QString &combo, const QVariant &data);
    /// In the list that has opened: types words that only one has, and takes it.
    bool pickFromList(const QString &words);
    /// Drags what is at a spot of a widget sideways; \a right in pixels. For the mouse alone.
    bool drag(QWidget *widget, QPoint spot, int right);
    /// Clicks a widget in its middle, or takes the keys to it.
    bool goTo(QWidget *widget) const;
    /// Presses a button by its name, in whichever window it is.
    bool press(const QString &button);
    /// Clicks something by its name in a part of the window: others may have the same name elsewhere.
    bool clickIn(const QString &part, const QString &name);
    /// Presses the send button, or its keys.
    bool send();
    /// Says yes to the question on the screen.
    bool confirm();
    /// Waits for the result of a request.
    bool seeResult();

    /// What of that name can be seen now; null when there is none.
    [[nodiscard]] static QWidget *find(const QString &objectName);
    [[nodiscard]] static FieldEditor *editor(const QString &field);
    [[nodiscard]] static QString textOf(const QString &label);
    /// Every text in a part of the window.
    [[nodiscard]] static QStringList wordsIn(const QString &part);
    /// What assistive technology is told beyond a field's name: its problems, then its help.
    [[nodiscard]] static QString descriptionOf(const QString &field);
    /// Whether the keys go to that field.
    [[nodiscard]] static bool isIn(const QString &field);

private:
    bool await(const QString &objectName) const;
    bool chooseWithMouse(QComboBox &combo, int wanted) const;
    bool chooseWithKeys(QComboBox &combo, int wanted) const;
    bool chooseOnPath(const QString &field, const QString &value) const;
    static bool awaitHittable(QWidget *widget, QPoint where);
    static bool click(QWidget *widget, QPoint where);
    static bool clickRow(QAbstractItemView &view, int row);
    static void bringIntoView(QWidget *widget);

    Desk &m_desk;
    const Hands m_hands;
};

} // namespace PeopleDesk
