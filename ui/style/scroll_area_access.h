// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace PeopleDesk {

/// Lets assistive technology ask scroll areas for children that are gone, such as a scroll bar that was there
/// a moment ago: Qt 6.4 reads beyond its list then, and crashes. One for the whole application, made before
/// the first window, for as long as it lives.
class ScrollAreaAccess
{
public:
    ScrollAreaAccess();
    ~ScrollAreaAccess();
    ScrollAreaAccess(const ScrollAreaAccess &) = delete;
    ScrollAreaAccess &operator=(const ScrollAreaAccess &) = delete;
};

} // namespace PeopleDesk
