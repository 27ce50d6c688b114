// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/day_editor.h"

namespace PeopleDesk {

/// A day with a time of day and without a zone, as contracts have them. Picking another day keeps the
/// time; where there is none yet, the form's model completes it.
class DateTimeEditor : public DayEditor
{
    Q_OBJECT
public:
    explicit DateTimeEditor(const FieldSpec &spec, QWidget *parent = nullptr);

protected:
    QDate day() const override;
    QString withDay(const QDate &day) const override;
};

} // namespace PeopleDesk
