// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"
#include "ui/form/form_part.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace PeopleDesk {

class Chip;
class EntryRow;
class FieldNotes;
class FormModel;
class SampleSource;

/// A repeated field: a table of entries with column headings, to which entries can be added.
class EntriesBlock : public FormPart
{
    Q_OBJECT
public:
    EntriesBlock(FormModel &model, const FieldSpec &field, const SampleSource &samples,
                 const QString &operation, QWidget *parent = nullptr);

    void reshape(const RowShape &shape) override;
    bool isWanted() const override { return m_wanted; }
    bool focusPath(const QString &path) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void rebuild();
    void insert(int first, int last);
    void remove(int first, int last);
    void renumber();
    void refresh();
    void refreshSum();
    void retranslate();
    void recolour();
    void addEntry();
    void removeEntry(EntryRow *row);
    [[nodiscard]] QModelIndex top() const;
    [[nodiscard]] QString loadedEntries() const;

    FormModel &m_model;
    const FieldSpec &m_field;
    const SampleSource &m_samples;
    const QString m_operation;
    QVBoxLayout *const m_all;
    QLabel *const m_title;
    Chip *const m_sum; ///< of the column that must add up to something
    QToolButton *const m_revert;
    QLabel *const m_loaded;
    QWidget *const m_head;
    QList<QLabel *> m_headings;
    QVBoxLayout *const m_rowsLayout;
    QList<EntryRow *> m_rows;
    FieldNotes *const m_notes;
    QPushButton *const m_add;
    bool m_wanted = true;
};

} // namespace PeopleDesk
