// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/field_editor.h"

namespace PeopleDesk {

class InputLine;

/// One line of free text, also the base of editors that are a line with manners of their own.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit LineEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    QString value() const override;
    void setValue(const QString &value) override;
    bool composing() const override;
    QWidget *control() const override;

protected:
    void retranslate() override;
    [[nodiscard]] InputLine &line() const { return *m_line; }
    /// The text that stands for a value.
    [[nodiscard]] virtual QString shown(const QString &value) const;

private:
    InputLine *const m_line;
};

} // namespace PeopleDesk
