// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/values/record.h"
#include "ui/form/form_part.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace PeopleDesk {

class Directory;
class FieldBinding;
class FieldEditor;
class FieldNotes;
class FormModel;
class QuickPicks;
class SampleButton;
class SampleSource;

/// A plain field: label, what was loaded, editor, values at one click, a way back, notes. Without a directory
/// nothing has a name; it must outlive the row.
class FormRow : public FormPart
{
    Q_OBJECT
public:
    FormRow(FormModel &model, const FieldSpec &field, const SampleSource &samples, const QString &operation,
            Directory *directory, QWidget *parent = nullptr);

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
    void pick(const QString &value);

    FormModel &m_model;
    const FieldSpec &m_field;
    QGridLayout *const m_grid;
    QLabel *const m_label;
    QLabel *const m_loaded;
    FieldEditor *const m_editor;
    QToolButton *const m_revert;
    QuickPicks *m_quick = nullptr; ///< none where the description offers none
    FieldNotes *const m_notes;
    SampleButton *const m_samples;
    FieldBinding *const m_binding;
    RowShape m_shape;
    bool m_wanted = true;
};

/// A loaded value as people read it, with the names that are known; a dash for none.
QString shownLoaded(const FieldSpec &field, const QString &value, const FieldNames &names = {});

} // namespace PeopleDesk
