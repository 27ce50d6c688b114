// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/calendar_popup.h"

#include "ui/style/colours.h"
#include "ui/style/icon.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QCalendarWidget>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

CalendarPopup::CalendarPopup(const QDate &day, const QString &label, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(label);
    m_calendar->setAccessibleName(label);
    if (auto *days = m_calendar->findChild<QWidget *>(u"qt_calendar_calendarview"_s))
        days->setAccessibleName(label); // where the keys are
    m_calendar->setLocale(QLocale());
    m_calendar->setGridVisible(false);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat plain; // weekends are no alarm
    plain.setForeground(coloursOf(palette()).text);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    m_calendar->setSelectedDate(day.isValid() ? day : QDate::currentDate());
    dressNavigation();
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::pick);

    auto *today = new QPushButton(tr("Today"), this);
    makeQuiet(*today);
    connect(today, &QPushButton::clicked, this, [this] { pick(QDate::currentDate()); });
    auto *none = new QPushButton(tr("No date"), this);
    makeQuiet(*none);
    connect(none, &QPushButton::clicked, this, [this] {
        Q_EMIT cleared();
        close();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::small, Spacing::small, Spacing::small, Spacing::small);
    layout->addWidget(m_calendar);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(today);
    buttons->addStretch();
    buttons->addWidget(none);
    layout->addLayout(buttons);
}

void CalendarPopup::dressNavigation()
{
    // Qt paints the month's line as a selection, with arrows from the style's stock.
    const Colours &colours = coloursOf(palette());
    auto *bar = m_calendar->findChild<QWidget *>(u"qt_calendar_navigationbar"_s);
    if (!bar)
        return;
    QPalette plain;
    plain.setColor(QPalette::Highlight, colours.panel);
    plain.setColor(QPalette::HighlightedText, colours.text);
    plain.setColor(QPalette::ButtonText, colours.text);
    bar->setPalette(plain);
    const auto buttons = bar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        button->setPalette(plain);
        if (button->objectName() == "qt_calendar_prevmonth"_L1) {
            button->setIcon(icon(u"previous"_s, colours.text));
            button->setAccessibleName(tr("Previous month"));
        } else if (button->objectName() == "qt_calendar_nextmonth"_L1) {
            button->setIcon(icon(u"next"_s, colours.text));
            button->setAccessibleName(tr("Next month"));
        }
    }
}

void CalendarPopup::openAt(const QWidget &field)
{
    adjustSize();
    const QRect screen = field.screen()->availableGeometry();
    QPoint place = field.mapToGlobal(QPoint(0, field.height() + Spacing::tight));
    if (place.y() + height() > screen.bottom())
        place.setY(field.mapToGlobal(QPoint(0, 0)).y() - height() - Spacing::tight);
    place.setX(qBound(screen.left(), place.x(), qMax(screen.left(), screen.right() - width())));
    move(place);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::pick(const QDate &day)
{
    Q_EMIT picked(day);
    close();
}

void CalendarPopup::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    painter.setPen(colours.dim);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace PeopleDesk
