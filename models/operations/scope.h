// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QString>

namespace PeopleDesk {

/// A permission that an administrator has to grant, in the words of the console.
struct Scope
{
    QString name; ///< "hire:offer"
    Text label;
    Text remark = {}; ///< when it is needed, if not always
};

} // namespace PeopleDesk
