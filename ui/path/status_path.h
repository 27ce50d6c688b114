// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/choice_standing.h"
#include "ui/path/path_node.h"

#include <QWidget>

class QLabel;

namespace PeopleDesk {

class PathDiagram;
class PathHint;
struct FieldSpec;

/// The choices of a field as a diagram: where the record stands, what it has passed, where it may go, what
/// is chosen, and why not elsewhere. Bound to no model, so cards may use it as well as forms. The
/// description, whose path it draws, must outlive it.
class StatusPath : public QWidget
{
    Q_OBJECT
public:
    /// \a field has a path. Nodes are named after key and value ("offer_status.6").
    explicit StatusPath(const FieldSpec &field, QWidget *parent = nullptr);
    ~StatusPath() override;

    /// \a current is what the record holds, empty when nobody knows; \a chosen is empty for nothing.
    void setStandings(const QString &current, const QString &chosen,
                      const QHash<QString, ChoiceStanding> &standings);
    /// Into the chosen node, otherwise into the first usual next one.
    void focusEntry();

Q_SIGNALS:
    /// A choice that is possible was clicked, perhaps the chosen one again.
    void picked(const QString &value);
    /// The focus went elsewhere in this window.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(QWidget *before, QWidget *now);
    void retell();
    void dress(PathNode &node, const QStringList &passed) const;
    void press(const PathNode &node);
    void explain();
    void chooseEntry();
    [[nodiscard]] PathNode::Mark markOf(const QString &value, const QStringList &passed) const;
    [[nodiscard]] QString stateOf(const PathNode &node) const;
    [[nodiscard]] QString spokenName(const PathNode &node) const;
    [[nodiscard]] QString reasonsOf(const QString &value) const;
    [[nodiscard]] QString noteOf(const QString &value) const;
    [[nodiscard]] QString hintFor(const PathNode &node) const;

    const FieldSpec &m_field;
    QLabel *const m_now; ///< a status that has no place in the diagram
    PathDiagram *const m_diagram;
    PathHint *const m_hint;
    QString m_current;
    QString m_chosen;
    QHash<QString, ChoiceStanding> m_standings;
    const PathNode *m_refused = nullptr; ///< clicked in vain, until one looks elsewhere
};

} // namespace PeopleDesk
