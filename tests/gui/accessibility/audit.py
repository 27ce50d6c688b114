# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a window for somebody who only hears it."""

from collections import Counter

from bus import BUTTONS, PRESSES, TEXTS, Role, State, actions_of, children, is_in, label_of, names, walk

ROWS_LOOKED_AT = 6


def is_control(node):
    """Reached by the keys, or pressed by whoever finds it; a scroll bar is neither."""
    return is_in(node, State.FOCUSABLE) or bool((PRESSES | {"ShowMenu"}) & set(actions_of(node)))


def is_of_a_choice(node):
    return node.get_parent().get_role() == Role.COMBO_BOX


def problems(place, words):
    everything = list(walk(place.root))
    controls = [node for node in everything if is_control(node)]
    if not controls:
        yield "there is no control at all"
    if place.root.get_role() in (Role.FRAME, Role.DIALOG, Role.ALERT) and not place.root.get_name().strip():
        yield f"{names(place.root)}: a window without a title"
    for node in controls:
        if not label_of(node).strip():
            yield f"{names(node)} in {names(node.get_parent())}: a control without a name"
    for node in everything:
        if is_in(node, State.MANAGES_DESCENDANTS):
            for row, _ in zip(children(node), range(ROWS_LOOKED_AT)):
                fills_a_corner = row.get_role() == Role.PANEL
                if not fills_a_corner and not row.get_name().strip():
                    yield f"{names(row)} in {names(node)}: an item without a name"
        if words.is_left_over(label_of(node)) or words.is_left_over(node.get_name()):
            yield f"{names(node)}: not translated"

    told_apart = Counter((node.get_role(), label_of(node)) for node in controls
                         if node.get_role() in BUTTONS | TEXTS | {Role.COMBO_BOX} and not is_of_a_choice(node))
    for (role, label), count in told_apart.items():
        if count > 1 and label.strip():
            yield f"“{label}”: {count} controls of this name"


def check(where, place, words):
    found = list(problems(place, words))
    assert not found, f"{where}:\n" + "\n".join(found)
