// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timeline_keys.h"

#include <QKeyEvent>

namespace PeopleDesk {

std::optional<ViewStep> viewStepOf(const QKeyEvent &event)
{
    // Plus is a shifted key on many keyboards.
    const auto held = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (held != Qt::ControlModifier)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return ViewStep::In;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        return ViewStep::Out;
    case Qt::Key_0:
        return ViewStep::Fit;
    case Qt::Key_Left:
        return ViewStep::Left;
    case Qt::Key_Right:
        return ViewStep::Right;
    default:
        return std::nullopt;
    }
}

} // namespace PeopleDesk
