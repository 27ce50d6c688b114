// SPDX-License-Identifier: Apache-2.0
#pragma once

class QComboBox;
class QString;

namespace PeopleDesk {

/// Tells assistive technology what a combo without a visible label of its own is for. It stands in its
/// parent already.
void nameCombo(QComboBox &combo, const QString &name);

} // namespace PeopleDesk
