// SPDX-License-Identifier: Apache-2.0
#include "ui/style/card.h"

#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace PeopleDesk {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_body(new QVBoxLayout(this))
{
    m_title->setFont(headingFont());
    m_title->setWordWrap(true);
    m_title->setVisible(false);
    m_body->setContentsMargins(Spacing::large, Spacing::large, Spacing::large, Spacing::large);
    m_body->setSpacing(Spacing::medium);
    m_body->addWidget(m_title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Spacing::panelRadius,
                            Spacing::panelRadius);
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        m_title->setFont(headingFont());
}

} // namespace PeopleDesk
