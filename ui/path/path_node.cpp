// SPDX-License-Identifier: Apache-2.0
#include "ui/path/path_node.h"

#include "ui/path/disc_painter.h"
#include "ui/style/button_painter.h"
#include "ui/style/colours.h"
#include "ui/style/spacing.h"

#include <QKeyEvent>
#include <QPainter>

namespace PeopleDesk {

namespace {

QColor inkOf(PathNode::Mark mark, bool chosen, const Colours &colours)
{
    if (mark == PathNode::Mark::Forbidden)
        return chosen ? colours.bad : colours.dim;
    const bool stands = mark == PathNode::Mark::Current || mark == PathNode::Mark::Usual;
    return chosen || stands ? colours.accent : colours.text;
}

} // namespace

PathNode::PathNode(const QString &value, QWidget *parent)
    : QAbstractButton(parent)
    , m_value(value)
{
    setFocusPolicy(Qt::ClickFocus); // the path lends Tab to one of its nodes
    setAttribute(Qt::WA_Hover);
}

void PathNode::setLook(Mark mark, bool chosen)
{
    m_mark = mark;
    m_chosen = chosen;
    setCursor(mark == Mark::Forbidden ? Qt::ForbiddenCursor : Qt::ArrowCursor);
    update();
}

void PathNode::setLabel(const QString &label)
{
    m_label = label;
    setText(QString(label).replace(QLatin1Char('&'), QStringLiteral("&&")));
}

void PathNode::setWay(PathLayout::Way way)
{
    m_way = way;
    update();
}

bool PathNode::event(QEvent *event)
{
    const bool handled = QAbstractButton::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        Q_EMIT noticed();
    return handled;
}

void PathNode::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT stepWanted(event->key());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void PathNode::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT noticed();
}

void PathNode::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    Q_EMIT noticed();
}

void PathNode::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.7);
    const bool lit = m_mark != Mark::Forbidden && isEnabled() && (underMouse() || isDown());
    if (m_chosen || lit) {
        painter.setPen(m_chosen ? QPen(colours.accent) : QPen(Qt::NoPen));
        painter.setBrush(m_chosen ? colours.accentSoft : colours.soft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Spacing::inputRadius,
                                Spacing::inputRadius);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), colours.accent);

    const int side = discSide(font());
    const QPoint centre = discCentre(rect(), m_way, font());
    paintDisc(painter, QRect(centre.x() - side / 2, centre.y() - side / 2, side, side), m_mark, m_chosen,
              colours);

    QFont words = font();
    if (m_chosen || m_mark == Mark::Current)
        words.setWeight(QFont::DemiBold);
    painter.setFont(words);
    painter.setPen(inkOf(m_mark, m_chosen, colours));
    if (m_way == PathLayout::Way::Across) {
        const int top = centre.y() + side / 2 + Spacing::tight;
        painter.drawText(rect().adjusted(Spacing::tight, top, -Spacing::tight, 0),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_label);
    } else {
        const int left = centre.x() + side / 2 + Spacing::small;
        painter.drawText(rect().adjusted(left, 0, -Spacing::tight, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_label);
    }
}

} // namespace PeopleDesk
