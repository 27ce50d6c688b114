// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/line_editor.h"

namespace PeopleDesk {

/// A whole number as text: no spin buttons, no wheel, nothing refused; full-width digits are understood.
class IntegerEditor : public LineEditor
{
    Q_OBJECT
public:
    explicit IntegerEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    QString echo() const override;
};

/// What the digits were understood as, where the text leaves doubt: "= 2,000,000" for long numbers and for
/// texts that differ from their normal form. Empty otherwise.
QString echoOfNumber(const QString &typed, const ValueKind &kind);

} // namespace PeopleDesk
