// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"

#include <QComboBox>

namespace PeopleDesk {

/// A combo that binds values, not labels. One long item does not widen the form; the list below it is as
/// wide as its items.
class ValueCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit ValueCombo(QWidget *parent = nullptr);

    /// Adds an item for a choice, its note as tooltip.
    void addChoice(const Choice &choice, const QString &label);
    [[nodiscard]] int indexOfValue(const QString &value) const;
    [[nodiscard]] QString valueAt(int index) const;

    void showPopup() override;
};

} // namespace PeopleDesk
