// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/input_block.h"

#include "ui/style/spacing.h"

#include <QInputMethodEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace PeopleDesk {

InputBlock::InputBlock(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_fewest(fewestLines)
    , m_most(mostLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("inputBox", true); // the style draws the box, the viewport lets it through
    viewport()->setAutoFillBackground(false);
    setViewportMargins(Spacing::tight, Spacing::tight / 2, Spacing::tight, Spacing::tight / 2);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        tell();
    });
    fit();
}

void InputBlock::put(const QString &text)
{
    QScopedValueRollback guard(m_putting, true);
    if (text != toPlainText())
        setPlainText(text);
    m_told = text;
}

int InputBlock::heightOf(int lines) const
{
    const int frame = 2 * frameWidth() + Spacing::tight + static_cast<int>(2 * document()->documentMargin());
    return lines * fontMetrics().lineSpacing() + frame;
}

QSize InputBlock::sizeHint() const
{
    const int lines = qBound(m_fewest, static_cast<int>(document()->size().height()), m_most);
    return {fontMetrics().averageCharWidth() * 30, heightOf(lines)};
}

QSize InputBlock::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, heightOf(m_fewest)};
}

void InputBlock::fit()
{
    const int wanted = sizeHint().height();
    if (wanted != height())
        setFixedHeight(wanted);
}

void InputBlock::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
    tell();
}

void InputBlock::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update(); // the frame, not only the viewport
}

void InputBlock::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    m_composing = false;
    tell();
}

void InputBlock::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void InputBlock::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void InputBlock::tell()
{
    if (m_putting || m_composing || toPlainText() == m_told)
        return;
    m_told = toPlainText();
    Q_EMIT typed();
}

} // namespace PeopleDesk
