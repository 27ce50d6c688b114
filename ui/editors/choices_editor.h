// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/field_editor.h"

class QCheckBox;
class QGridLayout;

namespace PeopleDesk {

/// Several values of a closed list, a box for each. A value that is no longer offered keeps its box for as
/// long as it is ticked.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit ChoicesEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    QString value() const override;
    void setValue(const QString &value) override;
    /// Around the boxes; the first of them gets its keys.
    QWidget *control() const override;

protected:
    void retranslate() override;

private:
    void fill();
    [[nodiscard]] QString labelOf(const QString &value) const;

    QWidget *const m_frame;
    QGridLayout *const m_grid;
    QList<std::pair<QString, QCheckBox *>> m_boxes; ///< by value
    QStringList m_chosen;
};

} // namespace PeopleDesk
