// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/workers.h"

#include <memory>
#include <utility>

namespace PeopleDesk {

/// Destroys on another thread what would take longer than a frame here: the last copy of a long sheet.
template <typename Things>
void discard(Workers &workers, Things &&things)
{
    const auto last = std::make_shared<std::decay_t<Things>>(std::forward<Things>(things));
    workers.run([last] { *last = std::decay_t<Things>(); }, nullptr, [] {});
}

} // namespace PeopleDesk
