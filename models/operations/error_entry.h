// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QList>
#include <QString>

namespace PeopleDesk {

/// What may be done after an error, from the tables of the reference.
enum class Retry {
    No,
    AfterWait, ///< by itself, after the announced or a growing wait
    RenewToken, ///< once, with a new token
    AfterReadBack, ///< only when reading shows that it was not carried out
    SameKey, ///< with the same client_token or external_id
    AfterGrant, ///< somebody has to allow it first
    AlreadyApplied, ///< a repeat was recognised: read the record instead
};

/// One error code: what happened and what to do, in words for the person at the form.
struct ErrorEntry
{
    qint64 code = 0;
    Text meaning;
    Text advice;
    QString field = {}; ///< the form field concerned; empty: the whole form
    Retry retry = Retry::No;
};

using ErrorTable = QList<ErrorEntry>;

} // namespace PeopleDesk
