// SPDX-License-Identifier: Apache-2.0
#include "ui/path/path_layout.h"

#include "models/operations/choice_path.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"

#include <QFontMetrics>

#include <algorithm>

namespace PeopleDesk {

namespace {

using Node = ChoicePath::Node;

constexpr int gutter = Spacing::large; ///< between columns, where lines turn off
constexpr int boundless = 10'000;
constexpr int wraps = Qt::TextWordWrap | Qt::AlignHCenter;

/// Depth first, branches before the way goes on.
class Reading
{
public:
    explicit Reading(const ChoicePath &path)
        : m_path(path)
    {
        for (const Node &node : path.nodes) {
            if (path.before(node.value).isEmpty())
                visit(node);
        }
        for (const Node &node : path.nodes)
            visit(node); // whatever no line leads to
    }

    QStringList order;

private:
    void visit(const Node &node)
    {
        if (order.contains(node.value))
            return;
        order.append(node.value);
        QList<Node> next;
        for (const QString &value : m_path.after(node.value)) {
            if (const Node *found = m_path.node(value))
                next.append(*found);
        }
        std::stable_sort(next.begin(), next.end(), [](const Node &a, const Node &b) {
            return a.row != b.row ? a.row > b.row : a.column < b.column;
        });
        for (const Node &following : next)
            visit(following);
    }

    const ChoicePath &m_path;
};

QSize wrapped(const QFontMetrics &metrics, int width, const QString &label)
{
    return metrics.boundingRect(QRect(0, 0, width, boundless), wraps, label).size();
}

int headingHeight()
{
    return QFontMetrics(smallFont()).height() + Spacing::small;
}

int columnsOf(const ChoicePath &path)
{
    int last = 0;
    for (const Node &node : path.nodes)
        last = qMax(last, node.column);
    return last + 1;
}

bool fitsAcross(const ChoicePath &path, const QHash<QString, QString> &labels, const QFontMetrics &metrics,
                int width)
{
    const int room = width / columnsOf(path) - gutter - 2 * Spacing::tight;
    // Chinese can be broken everywhere, but in pieces of one or two letters nobody reads it.
    return room >= 3 * metrics.height()
        && std::all_of(labels.cbegin(), labels.cend(),
                       [&](const QString &label) { return wrapped(metrics, 1, label).width() <= room; });
}

void layOutAcross(const ChoicePath &path, const QHash<QString, QString> &labels, const QFont &font, int width,
                  PathLayout &layout)
{
    const QFontMetrics metrics(font);
    const int columns = columnsOf(path);
    const auto left = [&](int column) { return column * width / columns + gutter / 2; };
    const auto right = [&](int column) { return (column + 1) * width / columns - gutter / 2; };
    QHash<int, int> rowHeights;
    QHash<QString, int> heights;
    for (const Node &node : path.nodes) {
        const int room = right(node.column) - left(node.column) - 2 * Spacing::tight;
        heights[node.value] = discSide(font) + wrapped(metrics, room, labels.value(node.value)).height()
            + Spacing::tight + 2 * Spacing::small;
        rowHeights[node.row] = qMax(rowHeights.value(node.row), heights.value(node.value));
    }
    layout.height = path.groups.isEmpty() ? 0 : headingHeight();
    QList<int> rows = rowHeights.keys();
    std::sort(rows.begin(), rows.end());
    for (const int row : std::as_const(rows)) {
        for (const Node &node : path.nodes) {
            if (node.row == row)
                layout.nodes.insert(node.value,
                                    QRect(left(node.column), layout.height,
                                          right(node.column) - left(node.column), heights.value(node.value)));
        }
        layout.height += rowHeights.value(row);
    }
    for (const ChoicePath::Group &group : path.groups)
        layout.groups.append(QRect(
            QPoint(left(group.firstColumn), 0),
            QSize(right(group.lastColumn) - left(group.firstColumn), QFontMetrics(smallFont()).height())));
}

void layOutDown(const ChoicePath &path, const QHash<QString, QString> &labels, const QFont &font, int width,
                PathLayout &layout)
{
    const QFontMetrics metrics(font);
    const int disc = discSide(font);
    const int indent = disc + Spacing::small;
    layout.groups.fill({}, path.groups.size());
    for (const QString &value : std::as_const(layout.order)) {
        const Node &node = *path.node(value);
        for (qsizetype i = 0; i < path.groups.size(); ++i) {
            const ChoicePath::Group &group = path.groups.at(i);
            if (layout.groups.at(i).isNull() && node.column >= group.firstColumn
                && node.column <= group.lastColumn) {
                layout.groups[i] = QRect(indent + Spacing::tight, layout.height + Spacing::small,
                                         width - indent - Spacing::tight, QFontMetrics(smallFont()).height());
                layout.height += headingHeight() + Spacing::tight;
            }
        }
        const int left = node.row * indent;
        const int room = width - left - indent - 2 * Spacing::small;
        const int height =
            qMax(disc, wrapped(metrics, room, labels.value(value)).height()) + 2 * Spacing::tight;
        layout.nodes.insert(value, QRect(left, layout.height, width - left, height));
        layout.height += height;
    }
}

} // namespace

PathLayout layOutPath(const ChoicePath &path, const QHash<QString, QString> &labels, const QFont &widest,
                      int width)
{
    PathLayout layout;
    layout.order = Reading(path).order;
    if (fitsAcross(path, labels, QFontMetrics(widest), width)) {
        layOutAcross(path, labels, widest, width, layout);
    } else {
        layout.way = PathLayout::Way::Down;
        layOutDown(path, labels, widest, width, layout);
    }
    return layout;
}

int discSide(const QFont &font)
{
    return qRound(QFontMetrics(font).height() * 1.5 / Spacing::tight) * Spacing::tight;
}

QPoint discCentre(const QRect &node, PathLayout::Way way, const QFont &font)
{
    const int half = discSide(font) / 2;
    if (way == PathLayout::Way::Across)
        return {node.left() + node.width() / 2, node.top() + Spacing::small + half};
    return {node.left() + Spacing::tight + half, node.top() + node.height() / 2};
}

} // namespace PeopleDesk
