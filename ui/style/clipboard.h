// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

namespace PeopleDesk {

/// Puts \a text on the clipboard and says "Copied" beside \a beside.
void copyToClipboard(const QString &text, QWidget *beside);

} // namespace PeopleDesk
