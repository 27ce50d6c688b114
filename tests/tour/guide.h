// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QString>
#include <QWidget>

#include <functional>

namespace PeopleDesk {

class FieldEditor;

/// Does in the real window what a person would do, by mouse and keys, and takes pictures on the way.
/// Whatever it can't find or wait for ends the tour with a message: a tour that is cut short is a failure.
class Guide
{
public:
    Guide(QWidget &window, const QDir &folder);

    void openPage(const QString &key);
    void pickSample(int row);
    /// Types into a field as its keys would come, replacing what stands there.
    /// Waits until a field says whose id it holds.
    void awaitName(const QString &field);
    void type(const QString &field, const QString &text);
    void choose(const QString &field, const QString &value);
    void press(const QString &button);
    /// Every button whose name begins so.
    void pressAll(const QString &start);
    /// Types into a plain line, replacing what stands there.
    void typeInto(const QString &line, const QString &text);
    /// Scrolls until it can be seen.
    void showWidget(const QString &objectName);
    void showTop();
    /// Waits until \a holds, for at most ten seconds.
    void await(const QString &what, const std::function<bool()> &holds);
    void awaitShown(const QString &objectName);
    /// A picture of the window, boxes over it included, as NN-name.png.
    void picture(const QString &name);

    [[nodiscard]] QWidget *find(const QString &objectName) const;
    [[nodiscard]] QWidget *findStarting(const QString &start) const;

private:
    [[nodiscard]] FieldEditor *editor(const QString &field) const;
    [[nodiscard]] static QWidget *findIn(QWidget &root, const QString &objectName);

    QWidget &m_window;
    QDir m_folder;
    int m_pictures = 0;
};

} // namespace PeopleDesk
