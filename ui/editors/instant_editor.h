// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/day_editor.h"

namespace PeopleDesk {

/// A moment, typed as local date and time with the zone that is meant shown at the end of the line.
class InstantEditor : public DayEditor
{
    Q_OBJECT
public:
    explicit InstantEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const QString &value) override;
    QString echo() const override;

protected:
    QDate day() const override;
    QString withDay(const QDate &day) const override;
    void retranslate() override;

private:
    void showZone();
};

} // namespace PeopleDesk
