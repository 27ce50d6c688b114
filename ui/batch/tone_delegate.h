// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/chip.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace PeopleDesk {

/// How a cell shows a state: never by its colour alone.
struct CellLook
{
    Chip::Tone tone = Chip::Tone::Neutral;
    QString icon = {}; ///< empty: none
    bool isDim = false;
};

/// Draws cells with a picture and in a tone, as \a look says of each.
class ToneDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Look = std::function<std::optional<CellLook>(const QModelIndex &)>;

    explicit ToneDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Leaves alone what somebody is typing: a row may be judged anew meanwhile, which changes no cell.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Look m_look;
};

/// Draws ids so that their digits stand below each other.
class IdDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace PeopleDesk
