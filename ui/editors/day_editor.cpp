// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/day_editor.h"

#include "ui/editors/calendar_popup.h"
#include "ui/editors/input_line.h"
#include "ui/style/colours.h"
#include "ui/style/icon.h"
#include "ui/style/spacing.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

DayEditor::DayEditor(const FieldSpec &spec, QWidget *parent)
    : LineEditor(spec, parent)
    , m_button(new QToolButton(&line()))
    , m_unit(new QLabel(&line()))
{
    m_button->setAutoRaise(true);
    m_button->setCursor(Qt::ArrowCursor);
    m_button->setFocusPolicy(Qt::NoFocus); // the keys work in the line; a second stop would only delay
    m_unit->setForegroundRole(QPalette::WindowText); // a line edit hands down its own
    m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_button, &QToolButton::clicked, this, &DayEditor::openCalendar);
    line().installEventFilter(this);
    retranslate();
    recolour();
    nameParts(labelText());
}

void DayEditor::openCalendar()
{
    auto *popup = new CalendarPopup(day(), tr("Calendar: %1").arg(labelText()), this);
    connect(popup, &CalendarPopup::picked, this, [this](const QDate &picked) { enter(withDay(picked)); });
    connect(popup, &CalendarPopup::cleared, this, [this] { enter(QString()); });
    popup->openAt(line());
}

void DayEditor::enter(const QString &text)
{
    line().setFocus(Qt::PopupFocusReason);
    line().setText(text); // as if typed
}

void DayEditor::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    placeParts();
}

void DayEditor::placeParts()
{
    const QSize button = m_button->sizeHint();
    const int unit = m_unit->text().isEmpty() ? 0 : m_unit->sizeHint().width() + Spacing::tight;
    const int middle = line().height() / 2;
    const QRect all = line().rect();
    const QRect atEnd(all.right() - button.width() - Spacing::tight, middle - button.height() / 2,
                      button.width(), button.height());
    const QRect beforeIt(atEnd.left() - unit, middle - m_unit->sizeHint().height() / 2, unit,
                         m_unit->sizeHint().height());
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), all, atEnd));
    m_unit->setGeometry(QStyle::visualRect(layoutDirection(), all, beforeIt));
    line().reserve(button.width() + unit);
}

void DayEditor::retranslate()
{
    LineEditor::retranslate();
    m_button->setToolTip(tr("Open the calendar (Alt+Down)"));
    if (spec().placeholder.isEmpty())
        line().setPlaceholderText(tr("yyyy-mm-dd"));
}

void DayEditor::recolour()
{
    m_button->setIcon(icon(u"calendar"_s, coloursOf(palette()).dim));
    QPalette dim;
    dim.setColor(QPalette::WindowText, coloursOf(palette()).dim);
    m_unit->setPalette(dim);
}

void DayEditor::nameParts(const QString &label)
{
    m_button->setAccessibleName(tr("Calendar: %1").arg(label));
}

bool DayEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &line() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool opens = key->key() == Qt::Key_F4
            || (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier));
        if (opens && !composing()) {
            openCalendar();
            return true;
        }
    }
    if (watched == &line() && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        placeParts();
    return LineEditor::eventFilter(watched, event);
}

} // namespace PeopleDesk
