// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace PeopleDesk {

/// Calls \a say now and after every language switch, so that a widget's words are asked for anew instead
/// of being kept. Ends with the widget.
void keepTranslated(QWidget *widget, const std::function<void()> &say);

/// Calls \a paint now and whenever the palette becomes another (light, dark), for icons and tones. It may
/// colour children, not \a widget itself.
void keepColoured(QWidget *widget, const std::function<void()> &paint);

} // namespace PeopleDesk
