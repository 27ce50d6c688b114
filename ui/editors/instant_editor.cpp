// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/instant_editor.h"

#include "models/values/day_time.h"
#include "ui/editors/input_line.h"

#include <QDateTime>
#include <QLocale>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

InstantEditor::InstantEditor(const FieldSpec &spec, QWidget *parent)
    : DayEditor(spec, parent)
{
    connect(this, &FieldEditor::edited, this, &InstantEditor::showZone);
    retranslate();
    showZone();
}

void InstantEditor::setValue(const QString &value)
{
    DayEditor::setValue(value);
    showZone();
}

QString InstantEditor::echo() const
{
    return day().isValid() ? QLocale().toString(day(), u"dddd"_s) : QString();
}

QDate InstantEditor::day() const
{
    const auto parsed = parseDayTime(value());
    return parsed ? parsed->day : QDate();
}

QString InstantEditor::withDay(const QDate &day) const
{
    const auto parsed = parseDayTime(value());
    const QTime time = parsed && parsed->time ? *parsed->time : QTime(0, 0);
    return day.toString(Qt::ISODate) + u' ' + time.toString(time.second() ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

void InstantEditor::retranslate()
{
    DayEditor::retranslate();
    if (spec().placeholder.isEmpty())
        line().setPlaceholderText(tr("yyyy-mm-dd hh:mm"));
}

void InstantEditor::showZone()
{
    // The offset of that very moment: it may lie on the other side of a clock change.
    QString zone = spec().kind->echo(spec().kind->normalised(value())).now();
    if (zone.isEmpty())
        zone = spec().kind->echo(QString::number(QDateTime::currentMSecsSinceEpoch())).now();
    setUnit(zone);
}

} // namespace PeopleDesk
