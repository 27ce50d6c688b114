// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/field_editor.h"

namespace PeopleDesk {

class ShareBox;

/// Edits a share in whole percents, by typing or in steps.
class ShareEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit ShareEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    QString value() const override;
    void setValue(const QString &value) override;
    bool composing() const override;
    QWidget *control() const override;
    [[nodiscard]] ShareBox &box() const { return *m_box; }

protected:
    void nameParts(const QString &label) override;

private:
    ShareBox *const m_box;
};

} // namespace PeopleDesk
