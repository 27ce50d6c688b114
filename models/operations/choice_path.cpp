// SPDX-License-Identifier: Apache-2.0
#include "models/operations/choice_path.h"

#include <algorithm>

namespace PeopleDesk {

const ChoicePath::Node *ChoicePath::node(const QString &value) const
{
    const auto found =
        std::find_if(nodes.cbegin(), nodes.cend(), [&](const Node &node) { return node.value == value; });
    return found == nodes.cend() ? nullptr : &*found;
}

bool ChoicePath::joins(const QString &from, const QString &to) const
{
    return after(from).contains(to);
}

QStringList ChoicePath::before(const QString &value) const
{
    QStringList values;
    for (const Edge &edge : edges) {
        if (edge.to == value)
            values.append(edge.from);
    }
    return values;
}

QStringList ChoicePath::after(const QString &value) const
{
    QStringList values;
    for (const Edge &edge : edges) {
        if (edge.from == value)
            values.append(edge.to);
    }
    return values;
}

QStringList ChoicePath::passed(const QString &value) const
{
    QStringList way;
    for (QStringList back = before(value); back.size() == 1; back = before(back.first())) {
        if (back.first() == value || way.contains(back.first()))
            break;
        way.append(back.first());
    }
    return way;
}

} // namespace PeopleDesk
