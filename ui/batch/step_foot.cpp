// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/step_foot.h"

#include "ui/style/colours.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

StepFoot::StepFoot(QWidget *parent)
    : QWidget(parent)
    , m_note(noteLabel())
    , m_buttons(new QHBoxLayout(this))
{
    m_note->setObjectName(u"stepNote"_s);
    m_buttons->setContentsMargins(Spacing::page, Spacing::medium, Spacing::page, Spacing::medium);
    m_buttons->setSpacing(Spacing::medium);
    m_buttons->addWidget(m_note, 1);
}

QPushButton *StepFoot::addButton(const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    return button;
}

QPushButton *StepFoot::addPrimary(const QString &objectName)
{
    QPushButton *button = addButton(objectName);
    makePrimary(*button);
    return button;
}

void StepFoot::setNote(const QString &note)
{
    m_note->setText(note);
}

void StepFoot::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    painter.setPen(colours.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace PeopleDesk
