// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/field_editor.h"

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace PeopleDesk {

class Directory;
class LookupListEditorRow;
class WholeList;

/// Several ids out of a list that is read whole (LookupSpec::changesRarely), chosen by name. Each stands in a
/// row with a button that takes it away. Ids can be pasted, too: with the button for it, or with Ctrl+V
/// wherever the focus is in here. The directory must outlive it.
class LookupListEditor : public FieldEditor
{
    Q_OBJECT
public:
    LookupListEditor(const FieldSpec &spec, Directory &directory, QWidget *parent = nullptr);

    QString value() const override;
    void setValue(const QString &value) override;
    QWidget *control() const override;
    /// How many were chosen.
    QString echo() const override;
    void openPicker();

protected:
    [[nodiscard]] QWidget *framed() const override;
    void retranslate() override;
    void recolour() override;
    void nameParts(const QString &label) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void choose(const QStringList &ids);
    void put(const QStringList &ids);
    void remove(const LookupListEditorRow *row);
    void paste();
    void readNames();
    void refresh();
    void complain(bool aboutClipboard);

    WholeList &m_list;
    QStringList m_ids;
    QFrame *const m_box;
    QVBoxLayout *m_rowsLayout = nullptr;
    QLabel *const m_none; ///< instead of rows
    QLabel *const m_complaint;
    QPushButton *const m_choose;
    QPushButton *const m_paste;
    QList<LookupListEditorRow *> m_rows;
};

} // namespace PeopleDesk
