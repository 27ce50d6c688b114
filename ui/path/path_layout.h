// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QPoint>
#include <QRect>
#include <QStringList>

class QFont;

namespace PeopleDesk {

struct ChoicePath;

/// Where the parts of a path's diagram stand: across as its grid says while there is room for the words,
/// otherwise down, one below the other with branches indented.
struct PathLayout
{
    enum class Way { Across, Down };

    Way way = Way::Across;
    QStringList order; ///< of the values, as one reads them
    QHash<QString, QRect> nodes; ///< by value
    QList<QRect> groups; ///< headings, in the order of the path's groups
    int height = 0;
};

/// \a labels by value; \a widest is the boldest font in which they may be drawn.
PathLayout layOutPath(const ChoicePath &path, const QHash<QString, QString> &labels, const QFont &widest,
                      int width);

/// The greatest diameter of a node's disc, and where its centre stands in the node's rectangle.
int discSide(const QFont &font);
QPoint discCentre(const QRect &node, PathLayout::Way way, const QFont &font);

} // namespace PeopleDesk
