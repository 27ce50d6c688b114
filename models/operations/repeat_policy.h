// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/endpoint.h"
#include "models/operations/error_entry.h"

#include <chrono>
#include <optional>

namespace PeopleDesk {

/// What a Repeat means, in one place: whoever has to know whether, when and how a request may go a second
/// time asks here.
struct RepeatPolicy
{
    Repeat repeat = Repeat::ReadFirst;
    bool carriesToken = false; ///< the request gets a client_token of its own content
    Retry inDoubt = Retry::AfterReadBack; ///< what may follow an attempt of which nobody knows the end
    /// Whether a doubt is settled by sending the same request again without asking anybody: at once where the
    /// record can't be read, otherwise once it does not show the change.
    bool settlesItself = false;
    /// For how long that holds; none: at any time.
    std::optional<std::chrono::hours> settlesWithin = {};
    /// Once it was carried out, a repeat is refused: a refusal then speaks for the attempt before it, not
    /// against.
    bool isRefusedOnceDone = false;
    Text advice; ///< what a person should do about a doubt
    Text again; ///< on the button that sends it again
};

const RepeatPolicy &repeatPolicy(Repeat repeat);

} // namespace PeopleDesk
