// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/path_layout.h"

#include <QAbstractButton>

namespace PeopleDesk {

/// One choice of a path: a disc with its label. Its look is told by shape, sign and words, never by colour
/// alone. One that can't be chosen still takes the focus, to be explained, and is clicked in vain: what a
/// click means is the path's to say.
class PathNode : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Mark {
        Open, ///< may be chosen; where the record stands is not known
        Current,
        Passed,
        Usual,
        Unusual,
        Forbidden,
    };

    explicit PathNode(const QString &value, QWidget *parent = nullptr);

    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] bool isChosen() const { return m_chosen; }
    void setLook(Mark mark, bool chosen);
    void setLabel(const QString &label);
    [[nodiscard]] const QString &label() const { return m_label; }
    void setWay(PathLayout::Way way);

    QSize sizeHint() const override { return size(); } ///< the diagram's to say

Q_SIGNALS:
    /// The mouse or the focus came or went.
    void noticed();
    /// An arrow key, Home or End.
    void stepWanted(int key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_value;
    QString m_label;
    Mark m_mark = Mark::Open;
    bool m_chosen = false;
    PathLayout::Way m_way = PathLayout::Way::Across;
};

} // namespace PeopleDesk
