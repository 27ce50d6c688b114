// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/id_rescue.h"

#include <QAbstractTableModel>

namespace PeopleDesk {

/// What a rescue found, side by side with what the sheet holds: a row for each cell, to be ticked where an id
/// is offered. The rescue must outlive it.
class RescueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, Field, InSheet, Beside, Found, Who, columns };
    enum Role {
        StandingRole = Qt::UserRole + 1, ///< a RescueFinding::Standing
        NamedBesideRole, ///< the row holds the name of whom was found
    };

    explicit RescueModel(IdRescue &rescue, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// All ids stand in columns of the same field.
    [[nodiscard]] bool isOfOneField() const;
    /// Ticks what is offered in that row, or takes the tick away.
    void toggle(int row);
    void retranslate();

private:
    [[nodiscard]] QString text(const RescueFinding &finding, Column column) const;

    IdRescue &m_rescue;
};

} // namespace PeopleDesk
