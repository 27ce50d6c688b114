// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/input_line.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace PeopleDesk {

InputLine::InputLine(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &InputLine::tell);
}

void InputLine::put(const QString &text)
{
    QScopedValueRollback guard(m_putting, true);
    if (text != this->text())
        setText(text);
    if (!hasFocus())
        setCursorPosition(0); // what is longer than the line shows its beginning
    m_told = text;
}

void InputLine::reserve(int width)
{
    if (layoutDirection() == Qt::RightToLeft)
        setTextMargins(width, 0, 0, 0);
    else
        setTextMargins(0, 0, width, 0);
}

void InputLine::inputMethodEvent(QInputMethodEvent *event)
{
    // Composing over a selection deletes it at once; nobody may judge the hole that this leaves.
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    tell();
}

void InputLine::keyPressEvent(QKeyEvent *event)
{
    if (m_composing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void InputLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_composing = false;
    tell();
}

void InputLine::tell()
{
    if (m_putting || m_composing || text() == m_told)
        return;
    m_told = text();
    Q_EMIT typed();
}

} // namespace PeopleDesk
