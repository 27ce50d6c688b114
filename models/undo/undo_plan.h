// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"
#include "models/operations/operation_spec.h"

namespace PeopleDesk {

/// How a write of the journal can be taken back: by sending the values of before, or by another operation.
/// Made from the entry alone; what the record holds by now is compared later, by compareForUndo().
struct UndoPlan
{
    const OperationSpec *operation = nullptr; ///< what takes it back; null: nothing does, see whyNot
    Text whyNot;
    QString target; ///< the record, or what was created
    QString subject; ///< as the journal has it; of what was created, with its key
    bool restores = false; ///< fills in values of before; otherwise the operation alone does it
    QStringList fields = {}; ///< that were changed, in the order of the description
    Record was = {}; ///< those fields before
    Record sent = {}; ///< and as they were sent
};

UndoPlan planUndo(const HistoryEntry &entry);

/// One changed field, seen against the record as it stands now.
struct UndoField
{
    enum class Standing {
        Untouched, ///< holds what was sent, so it can go back
        AlreadyBack, ///< holds what it held before
        ChangedSince, ///< somebody has written something else: for a person to decide
        CantBeEmptied, ///< was empty before, and there is no way to empty it
    };

    QString key;
    Standing standing = Standing::Untouched;
    Record restored = {}; ///< the field as it goes back
    QStringList cantBeRemoved = {}; ///< entries that were added then, where nothing removes an entry
};

QList<UndoField> compareForUndo(const UndoPlan &plan, const Record &now);

} // namespace PeopleDesk
