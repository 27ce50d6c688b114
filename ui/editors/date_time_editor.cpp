// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/date_time_editor.h"

#include "models/values/day_time.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

DateTimeEditor::DateTimeEditor(const FieldSpec &spec, QWidget *parent)
    : DayEditor(spec, parent)
{
}

QDate DateTimeEditor::day() const
{
    const auto parsed = parseDayTime(value());
    return parsed ? parsed->day : QDate();
}

QString DateTimeEditor::withDay(const QDate &day) const
{
    const auto parsed = parseDayTime(value());
    const QString text = day.toString(Qt::ISODate);
    return parsed && parsed->time ? text + u' ' + parsed->time->toString(u"HH:mm:ss"_s) : text;
}

} // namespace PeopleDesk
