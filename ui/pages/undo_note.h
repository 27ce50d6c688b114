// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/undo/undo_plan.h"
#include "ui/pages/tone_card.h"

namespace PeopleDesk {

/// Above a form that takes a write back: which fields hold their values of before again, and which can't.
/// Hidden while there is nothing to say. The description must outlive it.
class UndoNote : public ToneCard
{
    Q_OBJECT
public:
    explicit UndoNote(const OperationSpec &spec, QWidget *parent = nullptr);

    void showFields(const QList<UndoField> &fields);
    void clear();

private:
    void layOut();
    [[nodiscard]] QString namesOf(UndoField::Standing standing) const;
    [[nodiscard]] QString stuckNames() const;
    [[nodiscard]] bool holds(UndoField::Standing standing) const;

    const OperationSpec &m_spec;
    QList<UndoField> m_fields;
    QWidget *m_content = nullptr;
};

} // namespace PeopleDesk
