// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"
#include "models/split/cost_split.h"
#include "ui/form/split_center.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace PeopleDesk {

class SplitRow;

/// The parts of a split as rows below column headings, one of them selected.
class SplitTable : public QWidget
{
    Q_OBJECT
public:
    SplitTable(const QString &fieldKey, const FieldSpec &share, QWidget *parent = nullptr);

    /// The centers stand in the order of the parts.
    void setSplit(const CostSplit &split, const QList<SplitCenter> &centers);
    /// Lets what is being typed go, since the record is another.
    /// Where the keys stop in the rows, in their order.
    [[nodiscard]] QList<QWidget *> stops() const;
    void forgetTyping();
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] SplitRow *row(int index) const { return m_rows.at(index); }
    /// -1 for none.
    [[nodiscard]] int selected() const { return m_selected; }
    void select(int index);

Q_SIGNALS:
    void shareTyped(int index, qint64 share);
    void shareEmptied(int index);
    void shareLeft(int index);
    void removeAsked(int index);
    void selectedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void append();
    void say();

    const QString m_fieldKey;
    const FieldSpec &m_share;
    QWidget *const m_head;
    QLabel *const m_centerHeading;
    QLabel *const m_shareHeading;
    QVBoxLayout *const m_layout;
    QList<SplitRow *> m_rows;
    int m_selected = -1;
};

} // namespace PeopleDesk
