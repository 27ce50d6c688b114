// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/paragraph_editor.h"

namespace PeopleDesk {

/// Several ids, one a line; a pasted column or a list parted by commas is understood as well.
class IdListEditor : public ParagraphEditor
{
    Q_OBJECT
public:
    explicit IdListEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const QString &value) override;
    /// How many ids were understood.
    QString echo() const override;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace PeopleDesk
