// SPDX-License-Identifier: Apache-2.0
#include "ui/path/path_diagram.h"

#include "models/operations/choice_path.h"
#include "ui/path/path_lines.h"
#include "ui/path/path_node.h"
#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <limits>

namespace PeopleDesk {

PathDiagram::PathDiagram(const ChoicePath &path, const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_path(path)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const ChoicePath::Node &place : path.nodes) {
        auto *node = new PathNode(place.value, this);
        node->setObjectName(namePrefix + place.value);
        connect(node, &PathNode::stepWanted, this, [this, node](int key) { step(*node, key); });
        connect(node, &PathNode::noticed, this, [this, node] {
            if (node->hasFocus())
                lendTab(node);
        });
        m_nodes.append(node);
    }
    setEntry(m_nodes.value(0));
}

PathNode *PathDiagram::node(const QString &value) const
{
    for (PathNode *node : m_nodes) {
        if (node->value() == value)
            return node;
    }
    return nullptr;
}

void PathDiagram::setEntry(PathNode *entry)
{
    m_entry = entry;
    if (!isAncestorOf(QApplication::focusWidget()))
        lendTab(entry);
}

void PathDiagram::lendTab(PathNode *to)
{
    for (PathNode *node : std::as_const(m_nodes))
        node->setFocusPolicy(node == to ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(to);
}

void PathDiagram::setGone(const QStringList &values)
{
    m_gone = values;
    rearrange();
}

void PathDiagram::rearrange()
{
    m_layout = layOut(width());
    for (PathNode *node : std::as_const(m_nodes)) {
        node->setWay(m_layout.way);
        node->setGeometry(m_layout.nodes.value(node->value()));
    }
    updateGeometry();
    update();
}

QFont PathDiagram::widestFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

PathLayout PathDiagram::layOut(int width) const
{
    QHash<QString, QString> labels;
    for (const PathNode *node : m_nodes)
        labels.insert(node->value(), node->label());
    return layOutPath(m_path, labels, widestFont(), width);
}

QSize PathDiagram::sizeHint() const
{
    const int width = fontMetrics().height() * 36;
    return {width, heightForWidth(width)};
}

QSize PathDiagram::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, 0};
}

void PathDiagram::step(const PathNode &from, int key)
{
    const bool across = m_layout.way == PathLayout::Way::Across;
    const bool ends = key == Qt::Key_Home || key == Qt::Key_End;
    if (PathNode *to = across && !ends ? beside(from, key) : nextInOrder(from, key))
        to->setFocus(Qt::OtherFocusReason);
}

PathNode *PathDiagram::beside(const PathNode &from, int key) const
{
    const ChoicePath::Node &here = *m_path.node(from.value());
    PathNode *nearest = nullptr;
    int least = std::numeric_limits<int>::max();
    for (const ChoicePath::Node &there : m_path.nodes) {
        const int right = there.column - here.column;
        const int down = there.row - here.row;
        const int ahead = key == Qt::Key_Right ? right
            : key == Qt::Key_Left              ? -right
            : key == Qt::Key_Down              ? down
                                               : -down;
        const int aside = qAbs(key == Qt::Key_Right || key == Qt::Key_Left ? down : right);
        if (ahead > 0 && ahead + 2 * aside < least) {
            least = ahead + 2 * aside;
            nearest = node(there.value);
        }
    }
    return nearest;
}

PathNode *PathDiagram::nextInOrder(const PathNode &from, int key) const
{
    const QStringList &order = m_layout.order;
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return node(key == Qt::Key_Home ? order.first() : order.last());
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    return node(order.value(order.indexOf(from.value()) + (forward ? 1 : -1)));
}

void PathDiagram::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rearrange();
}

void PathDiagram::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        rearrange();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        update();
}

void PathDiagram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroups(painter);
    paintLines(painter);
}

void PathDiagram::paintGroups(QPainter &painter) const
{
    const Colours &colours = coloursOf(palette());
    const bool across = m_layout.way == PathLayout::Way::Across;
    painter.setFont(smallFont());
    for (qsizetype i = 0; i < m_layout.groups.size(); ++i) {
        const QRect place = m_layout.groups.at(i);
        const QString label =
            painter.fontMetrics().elidedText(m_path.groups.at(i).label.now(), Qt::ElideRight, place.width());
        painter.setPen(colours.dim);
        painter.drawText(place, int(across ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter), label);
        // A bracket over the columns, open where the words are.
        const int words = painter.fontMetrics().horizontalAdvance(label) + 2 * Spacing::small;
        const int half = (place.width() - words) / 2;
        if (!across || half <= 0)
            continue;
        painter.setPen(colours.line);
        const double y = place.center().y() + 0.5;
        painter.drawLine(QPointF(place.left(), y), QPointF(place.left() + half, y));
        painter.drawLine(QPointF(place.right() + 1 - half, y), QPointF(place.right() + 1, y));
    }
}

void PathDiagram::paintLines(QPainter &painter) const
{
    const Colours &colours = coloursOf(palette());
    // One stroke for all of a kind, so that stretches they share are no darker. Later ones lie on top.
    QPainterPath plain;
    QPainterPath gone;
    QPainterPath goes;
    for (const ChoicePath::Edge &edge : m_path.edges) {
        const bool onTheWay = m_gone.contains(edge.from) && m_gone.contains(edge.to);
        const bool isNext = node(edge.from)->mark() == PathNode::Mark::Current && node(edge.to)->isChosen();
        QPainterPath &kind = isNext ? goes : onTheWay ? gone : plain;
        kind.addPath(pathLine(m_layout, font(), edge.from, edge.to));
    }
    painter.setBrush(Qt::NoBrush);
    painter.strokePath(plain, QPen(colours.edge, 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.strokePath(gone, QPen(colours.ok, 2, Qt::SolidLine, Qt::FlatCap));
    painter.strokePath(goes, QPen(colours.accent, 2, Qt::SolidLine, Qt::FlatCap));
}

} // namespace PeopleDesk
