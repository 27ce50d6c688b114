// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/date_editor.h"

#include "models/values/day_time.h"

namespace PeopleDesk {

DateEditor::DateEditor(const FieldSpec &spec, QWidget *parent)
    : DayEditor(spec, parent)
{
}

QDate DateEditor::day() const
{
    return parseDay(value()).value_or(QDate());
}

QString DateEditor::withDay(const QDate &day) const
{
    return day.toString(Qt::ISODate);
}

} // namespace PeopleDesk
