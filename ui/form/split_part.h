// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"
#include "models/split/split_field.h"
#include "ui/form/form_part.h"
#include "ui/form/split_center.h"

#include <QKeySequence>
#include <QPointer>

class QLabel;
class QPushButton;
class QToolButton;

namespace PeopleDesk {

class Chip;
class Directory;
class FieldNotes;
class FormModel;
class ListPicker;
class ListPickerStatus;
class SplitBar;
class SplitTable;
class WholeList;

/// A repeated field of cost centers and their shares (see splitField()): a bar and a table in step, always
/// whole numbers and, after the first change, always 100 percent. Without a directory centers are known by
/// their ids alone. Model and directory must outlive it.
class SplitPart : public FormPart
{
    Q_OBJECT
public:
    SplitPart(FormModel &model, const FieldSpec &field, Directory *directory, QWidget *parent = nullptr);

    void reshape(const RowShape &shape) override;
    bool isWanted() const override { return m_wanted; }
    bool focusPath(const QString &path) override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectTable();
    void connectModel();
    void take();
    void commit(const CostSplit &split);
    void tryShare(int index, qint64 share);
    void giveUpShare(int index);
    void leaveShare(int index);
    void moveBoundary(int index, int share);
    void removePart(int index);
    void switchRest();
    void openPicker();
    void addCenter(const QString &id);
    void orderStops();
    void refresh();
    void refreshSum();
    void refreshLoaded();
    void refreshButtons();
    void refreshProblems();
    void retranslate();
    void recolour();
    [[nodiscard]] static QKeySequence restKeys();
    [[nodiscard]] QModelIndex top() const;
    [[nodiscard]] QModelIndex cell(int entry, const QString &column) const;
    [[nodiscard]] QList<SplitCenter> centersOf(const CostSplit &split);
    [[nodiscard]] bool isChanged() const;

    FormModel &m_model;
    const FieldSpec &m_field;
    const SplitField m_columns;
    WholeList *const m_list; ///< null without a directory
    QLabel *const m_title;
    Chip *const m_sum;
    QToolButton *const m_revert;
    QLabel *const m_loaded; ///< in words, above its bar
    SplitBar *const m_loadedBar;
    SplitBar *const m_bar;
    SplitTable *const m_table;
    FieldNotes *const m_notes;
    QPushButton *const m_add;
    QPushButton *const m_spread;
    QPushButton *const m_rest;
    ListPickerStatus *m_status = nullptr; ///< only while names are missing
    QPointer<ListPicker> m_picker;

    CostSplit m_split; ///< what the model holds, and who takes the rest
    CostSplit m_before; ///< the split before somebody began to type a share
    int m_typedRow = -1; ///< where that is; -1 for nowhere
    QHash<QString, int> m_places; ///< colour by center, in the order in which they appeared
    bool m_pushing = false;
    bool m_wanted = true;
};

} // namespace PeopleDesk
