// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"
#include "ui/form/custom_field.h"
#include "ui/form/form_part.h"

#include <memory>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace PeopleDesk {

class CustomFieldsForm;
class Directory;
class EntriesBlock;
class FieldNotes;
class FormModel;
class ListPickerStatus;
class SampleSource;
class WholeList;

/// A repeated field whose entries are the tenant's custom fields: a row for each, with its real name, its
/// type and its options. As long as the definitions are not known, or a record holds what can't be told
/// apart by name, its entries are edited as they stand. Model, samples and directory must outlive it.
class CustomFieldsPart : public FormPart
{
    Q_OBJECT
public:
    CustomFieldsPart(FormModel &model, const FieldSpec &field, const SampleSource &samples,
                     const QString &operation, Directory &directory, QWidget *parent = nullptr);
    ~CustomFieldsPart() override;

    void reshape(const RowShape &shape) override;
    bool isWanted() const override { return m_wanted; }
    bool focusPath(const QString &path) override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    /// Brings what is shown in line with model and definitions.
    void follow();
    void showForm(const QList<CustomField> &fields);
    void showEntries();
    void addRow(const CustomField &field);
    void dropRows();
    [[nodiscard]] bool isRowWanted(FormPart &part) const;
    void refresh();
    void retranslate();
    void recolour();
    [[nodiscard]] QModelIndex top() const;
    [[nodiscard]] bool canBeNamed() const;
    [[nodiscard]] bool isBusyInEntries() const;
    [[nodiscard]] QString valueOf(const QString &name) const;

    FormModel &m_model;
    const FieldSpec &m_field;
    const SampleSource &m_samples;
    const QString m_operation;
    WholeList &m_list;
    QLabel *const m_title;
    QCheckBox *const m_onlyFilled;
    QWidget *const m_head; ///< "Now" and "Change to"
    QWidget *const m_blank; ///< above the labels
    QLabel *const m_now;
    QLabel *const m_change;
    QVBoxLayout *const m_rows;
    QLabel *const m_remark; ///< why names are not used, or that there is nothing
    FieldNotes *const m_notes;
    ListPickerStatus *const m_status;
    EntriesBlock *m_entries = nullptr; ///< while definitions are missing
    std::unique_ptr<CustomFieldsForm> m_form;
    QList<FormPart *> m_parts;
    QHash<QString, FormPart *> m_partOf; ///< by API name
    RowShape m_shape;
    bool m_wanted = true;
};

} // namespace PeopleDesk
