// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <deque>

namespace PeopleDesk {

/// The order in which the rows of a run go: the sheet's own, those in doubt last, and of rows about the same
/// record never two at once, nor one while an earlier one is in doubt. Rows are named by their places.
class RowQueue
{
public:
    /// \a target: the record that it is about; empty: none that others could be about.
    void add(qsizetype place, const QString &target);
    /// The next that may go; it is under way then, until it ends. -1: none at the moment.
    qsizetype takeNext();
    /// It has had its last word, and others about its record may go.
    void end(qsizetype place);
    /// It was not begun after all, and is the next again.
    void putBack(qsizetype place);
    /// It has to go once more, after all others.
    void again(qsizetype place);
    [[nodiscard]] bool isEmpty() const { return m_ready.empty() && m_underWay == 0; }
    [[nodiscard]] bool isIdle() const { return m_underWay == 0; }
    [[nodiscard]] qsizetype underWay() const { return m_underWay; }

private:
    std::deque<qsizetype> m_ready;
    QHash<qsizetype, QString> m_targets;
    QHash<QString, QList<qsizetype>> m_behind; ///< by target; its first is ready or under way
    qsizetype m_underWay = 0;
};

} // namespace PeopleDesk
