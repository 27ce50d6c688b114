// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/path_node.h"

class QPainter;

namespace PeopleDesk {

struct Colours;

/// A node's disc with the sign that tells its mark without colour.
void paintDisc(QPainter &painter, const QRect &room, PathNode::Mark mark, bool chosen,
               const Colours &colours);

} // namespace PeopleDesk
