// SPDX-License-Identifier: Apache-2.0
#include "ui/form/quick_pick.h"

#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/spacing.h"

#include <QKeyEvent>
#include <QPainter>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QuickPick::QuickPick(const Choice &choice, QWidget *parent)
    : QAbstractButton(parent)
    , m_choice(choice)
{
    setFont(smallFont());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void QuickPick::setChoice(const Choice &choice)
{
    m_choice = choice;
}

void QuickPick::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

QSize QuickPick::sizeHint() const
{
    // Room for the check mark in any case, so that nothing moves when it comes.
    const int line = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text()) + line + Spacing::tight + 2 * Spacing::small,
            line + Spacing::small};
}

void QuickPick::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void QuickPick::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    const QColor ink = m_marked ? colours.accent : colours.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const bool lit = isEnabled() && (underMouse() || isDown());
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : m_marked || lit ? QPen(ink) : QPen(Qt::NoPen));
    painter.setBrush(m_marked ? colours.accentSoft : colours.soft);
    const double radius = height() / 2.0 - 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    const int side = fontMetrics().height();
    const int words = fontMetrics().horizontalAdvance(text());
    const int wide = words + (m_marked ? side + Spacing::tight : 0);
    int left = (width() - wide) / 2;
    if (m_marked) {
        PeopleDesk::icon(u"ok"_s, ink).paint(&painter, QRect(left, (height() - side) / 2, side, side));
        left += side + Spacing::tight;
    }
    painter.setPen(ink);
    painter.drawText(QRect(left, 0, words + 1, height()), Qt::AlignVCenter | Qt::TextHideMnemonic, text());
}

void QuickPick::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(smallFont());
}

} // namespace PeopleDesk
