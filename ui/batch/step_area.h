// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLayout;
class QScrollArea;

namespace PeopleDesk {

/// What a step shows above its foot. Fills the window, and scrolls where that is too small for it.
QScrollArea *stepArea(QLayout *inside);

} // namespace PeopleDesk
