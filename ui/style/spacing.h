// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Distances, in device-independent pixels, on a grid of four.
namespace PeopleDesk::Spacing {

inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int page = 24;

/// Corner radii of inputs and buttons, and of panels.
inline constexpr int inputRadius = 6;
inline constexpr int panelRadius = 8;

} // namespace PeopleDesk::Spacing
