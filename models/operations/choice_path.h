// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QList>
#include <QStringList>

namespace PeopleDesk {

/// How the choices of one field lie on the way that a record takes through them: what a diagram of them
/// needs to know, and no rule. Part of the operation's description, for as long as the program lives.
struct ChoicePath
{
    /// A choice at its place in a grid, counted from zero: columns along the way, rows for its branches.
    struct Node
    {
        QString value;
        int column = 0;
        int row = 0;
    };
    /// A line of the diagram. No line does not mean no way: that is for the rules to say.
    struct Edge
    {
        QString from;
        QString to;
    };
    struct Group
    {
        Text label;
        int firstColumn = 0;
        int lastColumn = 0;
    };

    QList<Node> nodes;
    QList<Edge> edges;
    QList<Group> groups = {};

    /// Null for a value that has no place in the diagram.
    [[nodiscard]] const Node *node(const QString &value) const;
    [[nodiscard]] bool joins(const QString &from, const QString &to) const;
    [[nodiscard]] QStringList before(const QString &value) const;
    [[nodiscard]] QStringList after(const QString &value) const;
    /// What a record has passed for certain when it stands at a value, nearest first: as far back as only
    /// one line leads there.
    [[nodiscard]] QStringList passed(const QString &value) const;
};

} // namespace PeopleDesk
