// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace PeopleDesk {

class ApiGateway;
class Clock;
class Dialogs;
class Directory;
class Journal;
class SampleSource;

/// What a page needs of the world; all of it outlives the page.
struct PagePorts
{
    ApiGateway &gateway;
    Journal &journal;
    const SampleSource &samples;
    const Clock &clock;
    Dialogs &dialogs;
    Directory *directory = nullptr; ///< none: nothing can be looked up
};

} // namespace PeopleDesk
