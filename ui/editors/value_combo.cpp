// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/value_combo.h"

#include "ui/style/spacing.h"

#include <QAbstractItemView>
#include <QScreen>

namespace PeopleDesk {

ValueCombo::ValueCombo(QWidget *parent)
    : QComboBox(parent)
{
    // Before any item is there: afterwards the widest one has already been measured.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(14);
}

void ValueCombo::addChoice(const Choice &choice, const QString &label)
{
    addItem(label, choice.value);
    setItemData(count() - 1, choice.note.now(), Qt::ToolTipRole);
}

int ValueCombo::indexOfValue(const QString &value) const
{
    return findData(value, Qt::UserRole, Qt::MatchFixedString | Qt::MatchCaseSensitive);
}

QString ValueCombo::valueAt(int index) const
{
    return itemData(index).toString();
}

void ValueCombo::showPopup()
{
    const int wanted = view()->sizeHintForColumn(0) + 2 * Spacing::page;
    view()->setMinimumWidth(qMin(wanted, screen()->availableGeometry().width() / 2));
    QComboBox::showPopup();
}

} // namespace PeopleDesk
