// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/column_mapping.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QStandardItemModel;

namespace PeopleDesk {

/// Each column of a file with the field that it fills, to be chosen by a drop-down; columns that may never be
/// sent say so.
class ColumnChooser : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    /// \a examples: what stands in the first row, by column. The description must outlive it.
    void setMapping(const OperationSpec &spec, const ColumnMapping &mapping, const QStringList &examples);
    /// What was chosen a moment ago counts now.
    void flush();

Q_SIGNALS:
    void chosen(qsizetype column, const QString &path);

private:
    struct Row
    {
        QLabel *header;
        QLabel *example;
        QComboBox *field;
        QLabel *note;
    };

    void makeRows(qsizetype count);
    void fillChoices();
    void say();
    void sayRow(qsizetype column);

    const OperationSpec *m_spec = nullptr;
    ColumnMapping m_mapping;
    QStringList m_examples;
    QGridLayout *m_grid;
    QLabel *m_headerTitle;
    QLabel *m_exampleTitle;
    QLabel *m_fieldTitle;
    QStandardItemModel *m_choices; ///< the same for all columns
    QList<Row> m_rows;
    QTimer m_pause; ///< the arrow keys pass by much that nobody means
    int m_pending = -1; ///< column of the choice that does not count yet
};

} // namespace PeopleDesk
