// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace PeopleDesk {

/// Draws a sample as two lines, its name above its note, with a chip where it is made to be refused.
class SampleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { NoteRole = Qt::UserRole + 1, ChipRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace PeopleDesk
