// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/day_editor.h"

namespace PeopleDesk {

/// A day without time; the text is the whole of it.
class DateEditor : public DayEditor
{
    Q_OBJECT
public:
    explicit DateEditor(const FieldSpec &spec, QWidget *parent = nullptr);

protected:
    QDate day() const override;
    QString withDay(const QDate &day) const override;
};

} // namespace PeopleDesk
