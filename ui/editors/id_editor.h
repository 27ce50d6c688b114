// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/line_editor.h"

namespace PeopleDesk {

/// One id of up to 19 digits. A pasted id with line breaks or a spreadsheet's marks around it shows its
/// plain form at once.
class IdEditor : public LineEditor
{
    Q_OBJECT
public:
    explicit IdEditor(const FieldSpec &spec, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tidyPaste();
};

} // namespace PeopleDesk
