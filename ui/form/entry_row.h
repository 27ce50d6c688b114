// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndex>
#include <QWidget>

class QToolButton;

namespace PeopleDesk {

class FieldBinding;
class FieldEditor;
class FormModel;
class SampleButton;
class SampleSource;
struct FieldSpec;

/// One entry of a repeated field: an editor for each column, and a button that takes the entry away.
class EntryRow : public QWidget
{
    Q_OBJECT
public:
    EntryRow(FormModel &model, const QModelIndex &firstCell, const FieldSpec &field,
             const SampleSource &samples, const QString &operation, QWidget *parent = nullptr);

    /// Which entry this is now, counted from one; names follow.
    void setNumber(int number);
    void focusColumn(const QString &key);
    [[nodiscard]] FieldEditor *editor(int column) const;
    [[nodiscard]] QToolButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    void removeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();
    void recolour();

    struct Cell
    {
        FieldEditor *editor;
        SampleButton *samples;
        FieldBinding *binding;
    };

    const FieldSpec &m_field;
    QList<Cell> m_cells;
    QToolButton *const m_remove;
    int m_number = 1;
};

} // namespace PeopleDesk
