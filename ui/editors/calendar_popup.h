// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace PeopleDesk {

/// A calendar below a field, with buttons for today and for no date at all. Made anew for each use, so it
/// speaks the present language; deletes itself when it closes.
class CalendarPopup : public QFrame
{
    Q_OBJECT
public:
    /// An invalid day opens the present month.
    CalendarPopup(const QDate &day, const QString &label, QWidget *parent);

    /// Below \a field, or above it where the screen ends.
    void openAt(const QWidget &field);

Q_SIGNALS:
    void picked(const QDate &day);
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dressNavigation();
    void pick(const QDate &day);

    QCalendarWidget *const m_calendar;
};

} // namespace PeopleDesk
