// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace PeopleDesk {

/// Draws a row as two lines, a name above its note, with a chip at the end where there is something to warn
/// of. The model's roles of note and chip are given.
class TwoLineRows : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TwoLineRows(int noteRole, int chipRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const int m_noteRole;
    const int m_chipRole;
};

} // namespace PeopleDesk
