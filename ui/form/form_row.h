// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/form/form_part.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace PeopleDesk {

class FieldBinding;
class FieldEditor;
class FieldNotes;
class FormModel;
class SampleButton;
class SampleSource;
struct FieldSpec;

/// A plain field: label, what was loaded, editor, a way back, notes.
class FormRow : public FormPart
{
    Q_OBJECT
public:
    FormRow(FormModel &model, const FieldSpec &field, const SampleSource &samples, const QString &operation,
            QWidget *parent = nullptr);

    void reshape(const RowShape &shape) override;
    bool isWanted() const override { return m_wanted; }
    bool focusPath(const QString &path) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    void recolour();
    void arrange();
    void revert();

    FormModel &m_model;
    const FieldSpec &m_field;
    QGridLayout *const m_grid;
    QLabel *const m_label;
    QLabel *const m_loaded;
    FieldEditor *const m_editor;
    QToolButton *const m_revert;
    FieldNotes *const m_notes;
    SampleButton *const m_samples;
    FieldBinding *const m_binding;
    RowShape m_shape;
    bool m_wanted = true;
};

/// A loaded value as people read it; a dash for none.
QString shownLoaded(const FieldSpec &field, const QString &value);

} // namespace PeopleDesk
