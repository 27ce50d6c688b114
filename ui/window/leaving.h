// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogs.h"

namespace PeopleDesk {

class PageShelf;

/// Why pages are to be thrown away.
enum class Leaving { SwitchConnection, EditConnection, Quit };

/// What to ask before that, if anything would be lost; no paragraphs: nothing would.
Question questionBeforeLeaving(const PageShelf &shelf, Leaving leaving);

} // namespace PeopleDesk
