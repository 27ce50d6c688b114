// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace PeopleDesk {

class Clock;
class Connections;
class Dialogs;
class Journal;
class Preferences;
class TableFiles;
struct BatchPorts;

/// What the window needs of the world; all of it outlives the window.
struct WindowPorts
{
    Connections &connections;
    Journal &journal;
    Preferences &preferences;
    const Clock &clock;
    Dialogs &dialogs;
    TableFiles &tableFiles;
    const BatchPorts *batch = nullptr; ///< none: there is no page for sheets
};

} // namespace PeopleDesk
