// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/line_editor.h"

namespace PeopleDesk {

/// An exact decimal: text from first to last, never a double.
class DecimalEditor : public LineEditor
{
    Q_OBJECT
public:
    explicit DecimalEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    QString echo() const override;
};

} // namespace PeopleDesk
