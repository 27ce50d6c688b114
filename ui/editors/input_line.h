// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace PeopleDesk {

/// A line edit that says when its committed text changed, by whatever way: keys, paste, an input method,
/// or assistive technology (which never emits textEdited). What an input method is still composing is not
/// part of it, and Enter while composing belongs to the input method. Refuses no text and cuts none.
class InputLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit InputLine(QWidget *parent = nullptr);

    [[nodiscard]] bool isComposing() const { return m_composing; }
    /// Sets the text without counting it as typed.
    void put(const QString &text);
    /// Keeps room at the trailing end for a button or a unit.
    void reserve(int width);

Q_SIGNALS:
    void typed();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tell();

    QString m_told; ///< the text that was last put or announced
    bool m_composing = false;
    bool m_putting = false;
};

} // namespace PeopleDesk
