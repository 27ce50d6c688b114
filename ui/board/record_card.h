// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/found.h"
#include "models/operations/operation_spec.h"
#include "ui/style/card.h"

#include <QHash>

class QCheckBox;

namespace PeopleDesk {

/// One record as a look-up shows it, with a button that opens it and, where a field's choices lie along a
/// path, the path: a click on it opens the record with that choice made.
class RecordCard : public Card
{
    Q_OBJECT
public:
    RecordCard(const OperationSpec &spec, const Found &record, QWidget *parent = nullptr);
    void setPicked(bool picked);

Q_SIGNALS:
    void wanted(const QHash<QString, QString> &values);
    /// To be changed together with others, or no more.
    void pickedForGroup(bool picked);

private:
    void addHead();
    void addPath(const FieldSpec &field);

    const OperationSpec &m_spec;
    const Found m_record;
    QCheckBox *m_pick = nullptr; ///< none where nothing can be changed together
};

} // namespace PeopleDesk
