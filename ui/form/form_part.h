// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/form/row_shape.h"

#include <QWidget>

namespace PeopleDesk {

/// One field's share of a form, plain or repeated.
class FormPart : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void reshape(const RowShape &shape) = 0;
    /// Whether the field matters for what is chosen now.
    [[nodiscard]] virtual bool isWanted() const = 0;
    /// Puts the keys where \a path is edited; false if that is not here.
    virtual bool focusPath(const QString &path) = 0;

Q_SIGNALS:
    void wantedChanged();
    /// Something was chosen that decides which other fields matter; with an empty value it was taken back.
    /// The model holds it already.
    void chosen(const QString &value);
};

} // namespace PeopleDesk
