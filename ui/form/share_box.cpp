// SPDX-License-Identifier: Apache-2.0
#include "ui/form/share_box.h"

#include "models/values/value_kind.h"
#include "ui/editors/input_line.h"
#include "ui/style/colours.h"
#include "ui/style/input_painter.h"
#include "ui/style/spacing.h"

#include <QPainter>
#include <QStyleOptionSpinBox>
#include <QWheelEvent>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ShareBox::ShareBox(QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_line(new InputLine)
{
    setLineEdit(m_line);
    setFocusPolicy(Qt::StrongFocus);
    m_line->setAlignment(Qt::AlignTrailing);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int ShareBox::value() const
{
    const QString number = integerKind().normalised(m_line->text());
    return integerKind().problem(number) ? 0 : number.toInt();
}

void ShareBox::enter(int number)
{
    m_line->setText(QString::number(number));
}

void ShareBox::stepBy(int steps)
{
    enter(qBound(minimum(), value() + steps, maximum()));
    m_line->selectAll();
}

QAbstractSpinBox::StepEnabled ShareBox::stepEnabled() const
{
    if (isReadOnly())
        return StepNone;
    return (value() < maximum() ? StepUpEnabled : StepNone)
        | (value() > minimum() ? StepDownEnabled : StepNone);
}

QSize ShareBox::sizeHint() const
{
    const int buttons = 2 * Spacing::large;
    return {fontMetrics().horizontalAdvance(u"10000"_s) + buttons + Spacing::small,
            fontMetrics().height() + 2 * Spacing::small};
}

void ShareBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ShareBox::paintEvent(QPaintEvent *)
{
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    QPainter painter(this);
    paintInputBox(painter, rect(), option, this);
    if (isReadOnly())
        return;
    const Colours &colours = coloursOf(palette());
    const StepEnabled steps = stepEnabled();
    const QRect up = style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, this);
    const QRect down = style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxDown, this);
    paintChevron(painter, down, steps & StepDownEnabled ? colours.text : colours.line);
    painter.translate(QRectF(up).center());
    painter.rotate(180);
    painter.translate(-QRectF(up).center());
    paintChevron(painter, up, steps & StepUpEnabled ? colours.text : colours.line);
}

} // namespace PeopleDesk
