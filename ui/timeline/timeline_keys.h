// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

class QKeyEvent;

namespace PeopleDesk {

/// What keys do to the view: Ctrl with + − 0 zooms, with Left and Right scrolls.
enum class ViewStep { In, Out, Fit, Left, Right };

std::optional<ViewStep> viewStepOf(const QKeyEvent &event);

} // namespace PeopleDesk
