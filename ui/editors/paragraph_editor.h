// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/field_editor.h"

namespace PeopleDesk {

class InputBlock;

/// Free text of several lines.
class ParagraphEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit ParagraphEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    QString value() const override;
    void setValue(const QString &value) override;
    bool composing() const override;
    QWidget *control() const override;

protected:
    void retranslate() override;
    [[nodiscard]] InputBlock &block() const { return *m_block; }

private:
    InputBlock *const m_block;
};

} // namespace PeopleDesk
