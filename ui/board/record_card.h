// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/found.h"
#include "models/operations/operation_spec.h"
#include "ui/style/card.h"

#include <QHash>

class QCheckBox;

namespace PeopleDesk {

/// One record as a look-up shows it, with a button that opens it and, where a field's choices lie along a
/// path, the path: a click on it opens the record with that choice made. Of the open one, whose form shows
/// all that, only what it is, and that it can be picked.
class RecordCard : public Card
{
    Q_OBJECT
public:
    RecordCard(const OperationSpec &spec, const Found &record, bool isOpen, QWidget *parent = nullptr);
    void setPicked(bool picked);
    /// Whether such records can be changed together.
    [[nodiscard]] static bool canBePicked(const OperationSpec &spec);

Q_SIGNALS:
    void wanted(const QHash<QString, QString> &values);
    /// To be changed together with others, or no more.
    void pickedForGroup(bool picked);

private:
    void addHead();
    [[nodiscard]] QWidget *opener();
    [[nodiscard]] QString note() const;
    [[nodiscard]] Draft loaded() const;
    void addPath(const FieldSpec &field);

    const OperationSpec &m_spec;
    const Found m_record;
    const bool m_isOpen;
    QCheckBox *m_pick = nullptr; ///< none where nothing can be changed together
};

} // namespace PeopleDesk
