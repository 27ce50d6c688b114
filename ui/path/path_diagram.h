// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/path_layout.h"

#include <QWidget>

namespace PeopleDesk {

class PathNode;
struct ChoicePath;

/// The nodes of a path in their places, with the lines between them and the groups' headings. Lets the arrow
/// keys walk from node to node and Tab stop at only one of them. The path must outlive it.
class PathDiagram : public QWidget
{
    Q_OBJECT
public:
    PathDiagram(const ChoicePath &path, const QString &namePrefix, QWidget *parent = nullptr);

    /// In the order of the path.
    [[nodiscard]] const QList<PathNode *> &nodes() const { return m_nodes; }
    [[nodiscard]] PathNode *node(const QString &value) const;
    /// Where Tab comes in; while the focus is inside, it is where the focus is.
    void setEntry(PathNode *entry);
    [[nodiscard]] PathNode *entry() const { return m_entry; }
    /// The values that the record has been at, the present one included. Places everything anew: to be called
    /// whenever labels or looks changed.
    void setGone(const QStringList &values);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layOut(width).height; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rearrange();
    [[nodiscard]] QFont widestFont() const;
    [[nodiscard]] PathLayout layOut(int width) const;
    void step(const PathNode &from, int key);
    [[nodiscard]] PathNode *beside(const PathNode &from, int key) const;
    [[nodiscard]] PathNode *nextInOrder(const PathNode &from, int key) const;
    void lendTab(PathNode *to);
    void paintGroups(QPainter &painter) const;
    void paintLines(QPainter &painter) const;

    const ChoicePath &m_path;
    QList<PathNode *> m_nodes;
    PathNode *m_entry = nullptr;
    QStringList m_gone;
    PathLayout m_layout;
};

} // namespace PeopleDesk
