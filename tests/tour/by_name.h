// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace PeopleDesk {

class Guide;

/// The part of the tour that never sees an id: somebody is found by name, and what is theirs is changed by
/// eye.
void tourByName(Guide &guide);

} // namespace PeopleDesk
