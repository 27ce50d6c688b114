// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace PeopleDesk {

/// Lets assistive technology press tool buttons: Qt offers that only where a menu hangs on them. One for
/// the whole application, made before the first window, for as long as it lives.
class ToolButtonAccess
{
public:
    ToolButtonAccess();
    ~ToolButtonAccess();
    ToolButtonAccess(const ToolButtonAccess &) = delete;
    ToolButtonAccess &operator=(const ToolButtonAccess &) = delete;
};

} // namespace PeopleDesk
