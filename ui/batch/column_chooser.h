// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/column_mapping.h"

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
};

} // namespace PeopleDesk
